import { Activity } from './activity';
import { backoff } from './backoff';
import { Departures, type DepartureParts } from './departures';
import { codeOf } from './fault';
import { Pending } from './pending';
import { type Ended, newsOf, settlementOf } from './settlement';
import { onTrail } from './trail';

export interface CourierParts extends DepartureParts {
  readonly activity: Activity;
}

/**
 * Empties one session's outbox. Rounds never overlap: settle what ended, read what waits, begin what can
 * begin. The sends themselves run in parallel, and their ends are settled together.
 */
export class Courier {
  private readonly pending = new Pending();
  private readonly underWay = new Activity();
  private readonly departures: Departures;
  private ended: Ended[] = [];
  private asked = false;
  private again = false;
  private running = false;
  private stopped = false;
  private failures = 0;
  private cancel: () => void = () => {};

  constructor(
    private readonly id: string,
    private readonly parts: CourierParts,
  ) {
    this.departures = new Departures(id, this.pending, parts, {
      during: (work) => void this.during(work),
      ended: (ended) => {
        this.ended.push(ended);
        this.proceed();
      },
      readAgain: () => {
        this.asked = true;
      },
    });
  }

  /** Something was put into the outbox. */
  wake(): void {
    this.asked = true;
    this.proceed();
  }

  /** Begins nothing more; what is in flight is still settled. */
  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  /** Resolves when what is in flight has ended and is settled. */
  landed(): Promise<void> {
    return this.underWay.idle();
  }

  /** Whether nothing waits or is under way. */
  get idle(): boolean {
    return !this.running && !this.asked && this.pending.empty;
  }

  private proceed(): void {
    this.again = true;
    // What is sent for a session is no part of the activity that happened to give rise to it.
    if (!this.running) void onTrail({ session: this.id }, () => this.during(() => this.rounds()));
  }

  private async rounds(): Promise<void> {
    this.running = true;
    this.cancel();
    try {
      while (this.again) {
        this.again = false;
        await this.settle();
        if (!this.stopped) {
          await this.read();
          await this.departures.begin();
          const more = this.pending.ready(this.parts.time.now()).length > 0;
          if (more && !this.pending.busy) this.again = true;
        }
      }
      this.failures = 0;
      const next = this.pending.next();
      if (next !== undefined) this.wakeIn(next - this.parts.time.now());
    } catch (thrown) {
      this.parts.log.error('outbox.round-failed', { session: this.id, fault: codeOf(thrown) });
      this.asked = true;
      this.failures += 1;
      this.wakeIn(backoff(this.failures, this.parts.chance));
    } finally {
      this.running = false;
    }
  }

  /** Stores how the sends ended that ended since the last round. */
  private async settle(): Promise<void> {
    const { store, time, log, activity } = this.parts;
    const ended = this.ended.splice(0);
    if (ended.length === 0) return;
    const settlement = settlementOf(ended);
    try {
      if (settlement !== undefined) await store.settle(this.id, settlement);
    } catch (thrown) {
      this.ended.unshift(...ended);
      throw thrown;
    }
    this.departures.settled(ended);
    for (const { waiting, result } of ended) {
      if (result.retryIn === undefined) this.pending.done(waiting);
      else this.pending.failed(waiting, time.now() + result.retryIn);
      if (typeof result.card === 'object' && result.card.kind === 'undelivered') {
        log.warn('outbox.undelivered', { session: this.id, reason: result.card.reason });
      }
    }
    void activity.during(() => this.tell(ended));
  }

  /** Cards that did not arrive are listed for the facilitator, until they do. */
  private async tell(ended: readonly Ended[]): Promise<void> {
    const { sessions, tell, log } = this.parts;
    const lost = sessions.known(this.id)?.session.lost ?? [];
    const news = ended.flatMap((each) => newsOf(each, lost) ?? []);
    // What the session cannot be told stays out of the cockpit; nothing else waits for it.
    await Promise.all(news.map((each) => tell(this.id, each))).catch((thrown: unknown) =>
      log.error('outbox.untold', { session: this.id, fault: codeOf(thrown) }),
    );
  }

  private async read(): Promise<void> {
    if (!this.asked) return;
    this.asked = false;
    this.pending.read(await this.parts.store.waiting(this.id));
  }

  private during(work: () => Promise<void>): Promise<void> {
    return this.parts.activity.during(() => this.underWay.during(work));
  }

  private wakeIn(ms: number): void {
    if (this.stopped) return;
    this.cancel();
    this.cancel = this.parts.time.after(Math.max(0, ms), () => this.proceed());
  }
}
