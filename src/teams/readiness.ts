import { codeOf } from '../session/fault';
import type { Log, Time } from '../session/ports';

/** An answer is good for this long, ms: anybody may ask, and each look costs a read. */
const FRESH = 2_000;

/** Whether the bot can do its work. */
export class Readiness {
  private until = -Infinity;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(
    /** Throws when storage cannot be read; must end by itself. */
    private readonly check: () => Promise<void>,
    private readonly time: Time,
    private readonly log: Log,
  ) {}

  ask(): Promise<boolean> {
    if (this.time.now() >= this.until) {
      this.until = Infinity;
      this.answer = this.look().finally(() => {
        this.until = this.time.now() + FRESH;
      });
    }
    return this.answer;
  }

  private async look(): Promise<boolean> {
    try {
      await this.check();
      return true;
    } catch (thrown) {
      this.log.error('storage.unreachable', { fault: codeOf(thrown) });
      return false;
    }
  }
}
