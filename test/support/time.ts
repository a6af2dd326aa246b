import { setImmediate } from 'node:timers/promises';
import type { Time } from '../../src/session/ports';

interface Waiting {
  readonly at: number;
  readonly callback: () => void;
}

/** Event-loop turns that let promises settle where no real I/O is involved. */
const TURNS = 10;

export async function turns(count = TURNS): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

/**
 * Time that passes only when a test says so. Callbacks come in the order they are due; after each, `settle`
 * waits until its consequences are over: some turns of the event loop, or what the test knows better
 * (`workshop.idle()` where real I/O is involved).
 */
export class ManualTime implements Time {
  private waiting: Waiting[] = [];

  constructor(
    private present: number = Date.UTC(2026, 10, 3, 9),
    private settle: () => Promise<void> = turns,
  ) {}

  now(): number {
    return this.present;
  }

  after(ms: number, callback: () => void): () => void {
    const entry = { at: this.present + Math.max(0, ms), callback };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  settleWith(settle: () => Promise<void>): void {
    this.settle = settle;
  }

  /** Lets `ms` pass, firing what is due on the way, what that gives rise to included. */
  async advance(ms: number): Promise<void> {
    const end = this.present + ms;
    await this.settle();
    for (let next = this.next(end); next !== undefined; next = this.next(end)) {
      this.present = Math.max(this.present, next.at);
      next.callback();
      await this.settle();
    }
    this.present = end;
  }

  /** Takes out the first callback due at `end` or before; of two due at once, the one asked first. */
  private next(end: number): Waiting | undefined {
    let first: Waiting | undefined;
    for (const entry of this.waiting) {
      if (entry.at <= end && (first === undefined || entry.at < first.at)) first = entry;
    }
    this.waiting = this.waiting.filter((entry) => entry !== first);
    return first;
  }
}
