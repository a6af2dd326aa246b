/** Keeps count of work under way, so that one can wait until all of it has ended. */
export class Activity {
  private count = 0;
  private waiting: (() => void)[] = [];

  /** Runs work and counts it until it has ended, however it ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.count += 1;
    try {
      return await work();
    } finally {
      this.count -= 1;
      if (this.count === 0) for (const resolve of this.waiting.splice(0)) resolve();
    }
  }

  /** Resolves when no work is under way, nor any that its end gave rise to. */
  async idle(): Promise<void> {
    while (this.count > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}
