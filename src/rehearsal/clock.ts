import type { Speed } from './speed';

interface Waiting {
  readonly at: number;
  readonly callback: () => void;
}

export interface ClockParts {
  /** The first moment, milliseconds since 1970. */
  readonly start: number;
  readonly speed: Speed;
}

/**
 * The time of a rehearsal, for the bot and the tenant alike. It never passes a callback that is due, and
 * stands still while one has its effect, so that a rehearsal goes the same way at any speed.
 */
export class RehearsalClock {
  private present: number;
  /** While time flows: the machine's clock (ms) when it was `present`. */
  private flowingSince: number | undefined;
  private waiting: Waiting[] = [];
  private pace: Speed;
  private leaping: ((reached: boolean) => void) | undefined;
  private leapGoal: (() => boolean) | undefined;
  private leapEnd = 0;
  private wake: () => void = () => {};
  private settle: () => Promise<void> = async () => {};
  private closed = false;

  constructor({ start, speed }: ClockParts) {
    this.present = start;
    this.pace = speed;
    void this.run();
  }

  /** `settle` resolves when what a callback set going is over; until then time stands still. */
  settleWith(settle: () => Promise<void>): void {
    this.settle = settle;
  }

  now(): number {
    if (this.flowingSince === undefined) return this.present;
    const passed = (performance.now() - this.flowingSince) * this.pace;
    return Math.floor(Math.min(this.present + passed, this.first()?.at ?? Infinity));
  }

  /** Calls back after `ms`; the result cancels. */
  after(ms: number, callback: () => void): () => void {
    const entry = { at: Math.ceil(this.now() + Math.max(0, ms)), callback };
    this.waiting.push(entry);
    this.wake();
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  get speed(): Speed {
    return this.pace;
  }

  set speed(speed: Speed) {
    this.stand();
    this.pace = speed;
    this.wake();
  }

  /**
   * Leaps from one due callback to the next until the goal is reached, or `most` ms of the rehearsal's
   * time passed. Resolves with whether it was reached; at once when another leap is under way.
   */
  async leap(goal: () => boolean, most: number): Promise<boolean> {
    if (this.leaping !== undefined) return false;
    this.stand();
    this.leapGoal = goal;
    this.leapEnd = this.present + most;
    return new Promise<boolean>((resolve) => {
      this.leaping = resolve;
      this.wake();
    });
  }

  /** Stops; nothing is called back any more. */
  close(): void {
    this.closed = true;
    this.waiting = [];
    this.endLeap(false);
    this.wake();
  }

  private async run(): Promise<void> {
    while (!this.closed) {
      await this.settle();
      if (this.leaping !== undefined) this.step();
      else await this.flow();
    }
  }

  /** One step of a leap. */
  private step(): void {
    const next = this.first();
    if (this.leapGoal?.() === true) this.endLeap(true);
    else if (next === undefined || next.at > this.leapEnd) {
      this.present = Math.max(this.present, Math.min(this.leapEnd, next?.at ?? this.leapEnd));
      this.endLeap(false);
    } else this.fire(next);
  }

  private endLeap(reached: boolean): void {
    const leaping = this.leaping;
    this.leaping = undefined;
    this.leapGoal = undefined;
    leaping?.(reached);
  }

  /** Lets time pass until something is due, or something changed. */
  private async flow(): Promise<void> {
    const next = this.first();
    const wait = next === undefined || this.pace === 0 ? undefined : this.untilReal(next.at);
    if (this.pace > 0) this.flowingSince = performance.now();
    if (wait === undefined || wait > 0) await this.awoken(wait);
    const due = this.first();
    const reached = due !== undefined && this.now() >= due.at;
    this.stand();
    if (reached && this.leaping === undefined && this.pace > 0) this.fire(due);
  }

  private untilReal(at: number): number {
    return Math.ceil((at - this.present) / this.pace);
  }

  private async awoken(ms: number | undefined): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (ms !== undefined) timer = setTimeout(resolve, ms);
    });
    clearTimeout(timer);
    this.wake = () => {};
  }

  private fire(entry: Waiting): void {
    this.present = Math.max(this.present, entry.at);
    this.waiting = this.waiting.filter((other) => other !== entry);
    entry.callback();
  }

  /** Time stands still at this moment. */
  private stand(): void {
    this.present = this.now();
    this.flowingSince = undefined;
  }

  /** The callback due first; of two due at once, the one asked first. */
  private first(): Waiting | undefined {
    let first: Waiting | undefined;
    for (const entry of this.waiting) if (first === undefined || entry.at < first.at) first = entry;
    return first;
  }
}
