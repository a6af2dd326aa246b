import type { Member } from '../cast/members';
import type { ScenarioId } from '../cast/scenario';
import { Player, type PlayTime } from '../cast/player';
import type { Tenant } from '../tenant';
import type { Role } from './state';

export interface CompanyParts {
  readonly tenant: Tenant;
  /** The title of the meeting. */
  readonly meeting: string;
  readonly time: PlayTime;
  /** The one who leads first. */
  readonly cast: readonly Member[];
  /** Who plays whom at first; who is not named is simulated, but who leads is a user. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly during: (work: () => Promise<void>) => void;
  /** Told when a simulated leader closed the workshop. */
  readonly closed: () => void;
}

/** The players of a cast, and who of them plays now. */
export class Company {
  private readonly roles: Map<string, Role>;
  private players = new Map<string, Player>();

  constructor(private readonly parts: CompanyParts) {
    this.roles = new Map(
      parts.cast.map(({ name }, at) => [
        name,
        parts.roles[name] ?? (at === 0 ? 'me' : 'simulated'),
      ]),
    );
  }

  get leader(): string | undefined {
    return this.parts.cast[0]?.name;
  }

  /** Whether somebody of this name is in the cast. */
  has(name: string): boolean {
    return this.roles.has(name);
  }

  roleOf(name: string): Role {
    return this.roles.get(name) ?? 'absent';
  }

  /** What was said to simulated people instead of done: refusals and failures. */
  get told() {
    return [...this.players].flatMap(([name, { told }]) => told.map((each) => ({ name, ...each })));
  }

  /** Gives every part to a player that remembers nothing; those who are simulated begin. */
  engage(seed: number, scenario: ScenarioId): void {
    this.stop();
    const { tenant, meeting, time, cast, during, closed } = this.parts;
    this.players = new Map(
      cast.map((member, at) => {
        const leads = at === 0;
        const expects = () => this.expected();
        const part = { seed, meeting, scenario: () => scenario, leads, expects, closed };
        return [member.name, new Player({ tenant, time, member, part, during })];
      }),
    );
    for (const [name, player] of this.players) {
      if (this.roleOf(name) === 'simulated') player.start();
    }
  }

  /** Lets somebody else play a person; absent people leave the meeting, others are in it. */
  async recast(name: string, role: Role): Promise<void> {
    if (!this.has(name)) throw new Error(`Nobody of the cast is called ${name}.`);
    const { tenant, meeting } = this.parts;
    this.roles.set(name, role);
    const player = this.players.get(name);
    if (role !== 'simulated') player?.stop();
    if (role === 'absent') await tenant.life.leave({ meeting }, name);
    else await tenant.life.join({ meeting }, name);
    if (role === 'simulated') player?.start();
  }

  /** Something changed before this person's eyes. */
  stir(name: string): void {
    this.players.get(name)?.stir();
  }

  stop(): void {
    for (const player of this.players.values()) player.stop();
  }

  /** Who comes in on time, but who leads. */
  private expected(): readonly string[] {
    return this.parts.cast
      .slice(1)
      .filter(({ name, quirks }) => {
        const role = this.roleOf(name);
        return role === 'me' || (role === 'simulated' && quirks.late === undefined);
      })
      .map(({ name }) => name);
  }
}
