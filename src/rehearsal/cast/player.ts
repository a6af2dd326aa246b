import type { Client } from '../client';
import type { Tenant } from '../tenant';
import type { Habit, Intent } from './habit';
import { HABITS } from './habits';
import type { Told } from './hand';
import { Hand } from './hand';
import type { Member } from './members';
import type { Part } from './parts';
import { Self } from './self';
import { sightOf } from './sight';

/** Time as the rehearsal has it. */
export interface PlayTime {
  now(): number;
  after(ms: number, callback: () => void): () => void;
}

export interface PlayerParts {
  readonly tenant: Tenant;
  readonly time: PlayTime;
  readonly member: Member;
  readonly part: Part;
  /** Counts work under way, so that one can wait for it. */
  readonly during: (work: () => Promise<void>) => void;
}

/** People look up some seconds after something changed. */
const GLANCE_MS = 3_000;
/** Who tried the same this often and saw nothing change, lets it be. */
const MOST_TRIES = 3;
/** What is due within this is done now. */
const SOON_MS = 500;

/** One simulated person: looks when something changed, thinks, and does one thing at a time. */
export class Player {
  /** What was said to this person instead of done, the latest last. */
  readonly told: Told[] = [];
  private readonly self: Self;
  private readonly client: Client;
  private readonly tried = new Map<string, number>();
  private cancel: () => void = () => {};
  private lookAt = Infinity;
  private playing = false;
  private looking = false;
  private stirredMeanwhile = false;

  constructor(private readonly parts: PlayerParts) {
    const { tenant, member, part, time } = parts;
    this.client = tenant.as(member.name);
    const hand = new Hand(this.client, member.quirks.twice ?? false, (what) => {
      this.told.push(what);
    });
    this.self = new Self(member, hand, part, () => time.now());
  }

  /** Begins, or goes on where somebody else left off. */
  start(): void {
    this.playing = true;
    this.stir();
  }

  /** Leaves the person to somebody else. */
  stop(): void {
    this.playing = false;
    this.cancel();
    this.lookAt = Infinity;
  }

  /** Something changed before this person's eyes. */
  stir(): void {
    if (this.looking) this.stirredMeanwhile = true;
    this.lookIn(GLANCE_MS * this.parts.member.tempo);
  }

  private lookIn(ms: number): void {
    const at = this.parts.time.now() + ms;
    if (!this.playing || at >= this.lookAt) return;
    this.cancel();
    this.lookAt = at;
    this.cancel = this.parts.time.after(ms, () => {
      this.lookAt = Infinity;
      this.parts.during(() => this.look());
    });
  }

  private async look(): Promise<void> {
    if (this.looking || !this.playing) return;
    this.looking = true;
    this.stirredMeanwhile = false;
    try {
      await this.actOrWait();
    } catch (error) {
      this.tell(error, 'look');
    } finally {
      this.looking = false;
      if (this.stirredMeanwhile) this.stir();
    }
  }

  private async actOrWait(): Promise<void> {
    const intents = this.intents();
    const due = intents.map((intent) => ({ intent, at: this.dueAt(intent) }));
    const [first] = due.toSorted((one, other) => one.at - other.at);
    if (first === undefined) return;
    const wait = first.at - this.parts.time.now();
    if (wait > SOON_MS) {
      this.lookIn(wait);
      return;
    }
    try {
      await first.intent.act();
    } catch (error) {
      this.tell(error, first.intent.key);
    }
    this.tried.set(first.intent.key, (this.tried.get(first.intent.key) ?? 0) + 1);
    this.self.forget(first.intent.key);
    this.lookIn(GLANCE_MS);
  }

  /** What goes wrong for one person, again and again perhaps, holds nobody up and is told once. */
  private tell(error: unknown, pressed: string): void {
    const text = String(error);
    const known = this.told.some((told) => told.text === text && told.pressed === pressed);
    if (!known) this.told.push({ kind: 'error', text, pressed });
  }

  private dueAt({ key, seconds }: Intent): number {
    return this.self.since(key) + seconds * 1000;
  }

  private intents(): readonly Intent[] {
    const sight = sightOf(this.client, this.parts.tenant, this.parts.part.meeting);
    if (this.self.isNewIn(sight.meeting)) this.tried.clear();
    if (this.self.remembers('left')) return [];
    this.self.hear(sight.meeting);
    const run = (habit: Habit): Intent | undefined => {
      try {
        return habit(sight, this.self);
      } catch (error) {
        this.tell(error, 'habit');
        return undefined;
      }
    };
    return HABITS.flatMap((habit) => run(habit) ?? []).filter(
      ({ key }) => (this.tried.get(key) ?? 0) < MOST_TRIES,
    );
  }
}
