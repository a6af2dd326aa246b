import { setImmediate } from 'node:timers/promises';

/** Turns of the event loop without any request before the tenant counts as quiet. */
const QUIET_TURNS = 8;

/** Counts requests under way, of the bot to the connector and of the tenant to the bot. */
export class InFlight {
  private count = 0;
  private started = 0;
  private waiting: (() => void)[] = [];

  /** Notes that a request began; call the result when it ended (again does nothing). */
  begin(): () => void {
    this.count += 1;
    this.started += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.count -= 1;
      if (this.count === 0) for (const resolve of this.waiting.splice(0)) resolve();
    };
  }

  /** Resolves when nothing is under way and nothing new begins for some event-loop turns. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < QUIET_TURNS; calm += 1) {
      const before = this.started;
      await setImmediate();
      if (this.count > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
      if (this.started !== before) calm = -1;
    }
  }
}
