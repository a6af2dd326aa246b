import type { Member } from '../cast/members';
import type { ScenarioId } from '../cast/scenario';
import type { RehearsalClock } from '../clock';
import type { JournalEntry } from '../journal';
import type { RosterChange } from '../lifecycle';
import type { Speed } from '../speed';
import type { Tenant } from '../tenant';
import { Company } from './company';
import type { DirectorState, Role } from './state';
import { Work } from './work';

export interface DirectorParts {
  readonly tenant: Tenant;
  /** The title of the meeting. */
  readonly meeting: string;
  readonly clock: RehearsalClock;
  /** The one who leads first. */
  readonly cast: readonly Member[];
  /** Resolves when the bot has nothing under way. */
  readonly botIdle: () => Promise<void>;
  readonly seed: number;
  readonly scenario: ScenarioId;
  /** Who plays whom at first; who is not named is simulated, but who leads is a user. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** While one watches, the whole workshop takes a few minutes. */
const WATCHING: Speed = 60;
/** Nothing happens for so long only when somebody is waited for, ms. */
const LONGEST_LEAP = 10 * 60_000;
/** The poster and the keepsakes are there by then, ms. */
const LAST_CARDS = 60_000;
/** Time does not stand still for longer than this on account of something that hangs, ms. */
const PATIENCE = 10_000;

/** Directs a rehearsal: who plays whom, how fast time passes, and which case it is about. */
export class Director {
  private readonly company: Company;
  private readonly work = new Work();
  private seed: number;
  private scenario: ScenarioId;
  private leaping = false;
  private listener: () => void = () => {};

  constructor(private readonly parts: DirectorParts) {
    const { cast, tenant, meeting, clock, roles = {} } = parts;
    this.seed = parts.seed;
    this.scenario = parts.scenario;
    this.company = new Company({
      tenant,
      meeting,
      time: clock,
      cast,
      roles,
      during: (work) => this.work.during(work),
      closed: () => this.end(),
    });
    clock.settleWith(() => this.settle());
    tenant.changes.on('seen', this.onSeen).on('roster', this.onRoster);
    this.engage();
  }

  /** Calls back whenever the state changed. */
  onChange(listener: () => void): void {
    this.listener = listener;
  }

  get state(): DirectorState {
    const { cast, clock, tenant } = this.parts;
    return {
      now: clock.now(),
      speed: clock.speed,
      leaping: this.leaping,
      seed: this.seed,
      scenario: this.scenario,
      people: cast.map(({ name, function: told }) => ({
        id: tenant.directory.person(name).id,
        name,
        function: told,
        role: this.company.roleOf(name),
        leads: name === this.company.leader,
      })),
    };
  }

  /** Whether somebody of this name is in the cast. */
  plays(name: string): boolean {
    return this.company.has(name);
  }

  /** What was said to simulated people instead of done: refusals and failures. */
  get told() {
    return this.company.told;
  }

  /** Lets somebody else play a person, from this moment on. */
  async setRole(name: string, role: Role): Promise<void> {
    await this.company.recast(name, role);
    this.listener();
  }

  setSpeed(speed: Speed): void {
    this.parts.clock.speed = speed;
    this.listener();
  }

  /** Another seed or case, for a workshop that is still to begin: the simulated people start afresh. */
  choose(choice: { readonly seed?: number; readonly scenario?: ScenarioId }): void {
    this.seed = choice.seed ?? this.seed;
    this.scenario = choice.scenario ?? this.scenario;
    this.engage();
    this.listener();
  }

  /** Plays the whole workshop to the poster, by itself, while one watches. */
  async playAll(): Promise<void> {
    const { leader } = this.company;
    if (leader !== undefined) await this.setRole(leader, 'simulated');
    this.setSpeed(WATCHING);
  }

  /** Leaps to the next thing that anybody gets to see from the bot. */
  async toNextPrompt(): Promise<void> {
    const { tenant, clock } = this.parts;
    if (this.leaping) return;
    let happened = false;
    const notice = ({ kind }: JournalEntry): void => {
      happened ||= kind === 'post' || kind === 'edit';
    };
    tenant.changes.on('seen', notice);
    this.leaping = true;
    this.listener();
    await clock.leap(() => happened, LONGEST_LEAP);
    tenant.changes.off('seen', notice);
    this.leaping = false;
    this.listener();
  }

  /** Stops playing. */
  close(): void {
    this.company.stop();
    this.parts.tenant.changes.off('seen', this.onSeen).off('roster', this.onRoster);
  }

  private readonly onSeen = ({ personName }: JournalEntry): void => this.company.stir(personName);

  private readonly onRoster = ({ personId }: RosterChange): void => {
    this.company.stir(this.parts.tenant.directory.person(personId).name);
  };

  private engage(): void {
    this.company.engage(this.seed, this.scenario);
  }

  /** After the end nobody leads on to another workshop; nor is there anything to hurry for. */
  private end(): void {
    const { leader } = this.company;
    if (leader !== undefined) this.work.during(() => this.setRole(leader, 'me'));
    const { clock } = this.parts;
    clock.after(LAST_CARDS, () => {
      if (clock.speed > 1) this.setSpeed(1);
    });
  }

  private async settle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([late, this.quiet()]);
    clearTimeout(timer);
  }

  private async quiet(): Promise<void> {
    const { tenant, botIdle } = this.parts;
    do {
      await this.work.idle();
      await tenant.whenQuiet();
      await botIdle();
      await tenant.whenQuiet();
    } while (this.work.busy);
  }
}
