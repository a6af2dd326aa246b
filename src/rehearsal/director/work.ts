/** Counts work under way. */
export class Work {
  private readonly running = new Set<Promise<void>>();

  get busy(): boolean {
    return this.running.size > 0;
  }

  during(work: () => Promise<void>): void {
    const under = work().finally(() => this.running.delete(under));
    this.running.add(under);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.busy) await Promise.all(this.running);
  }
}
