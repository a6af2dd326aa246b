/** Counts work under way; what fails is thrown to whoever waits next. */
export class Work {
  private readonly running = new Set<Promise<void>>();
  private failure: { readonly error: unknown } | undefined;

  get busy(): boolean {
    return this.running.size > 0;
  }

  during(work: () => Promise<void>): void {
    const under = work()
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.running.delete(under));
    this.running.add(under);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.busy) await Promise.all(this.running);
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure.error;
  }
}
