import type { Instant } from '../workshop/session';
import type { WaitingItem } from './ports';

/** What waits in one outbox, what of it is under way, and when the rest may be tried. */
export class Pending {
  private waiting: ReadonlyMap<string, WaitingItem> = new Map();
  private readonly underWay = new Set<string>();
  private readonly notBefore = new Map<string, Instant>();
  private readonly tries = new Map<string, number>();
  /** When a card was last sent, for those that change at intervals. */
  private readonly begun = new Map<string, Instant>();

  /** Takes over what storage holds now. */
  read(waiting: readonly WaitingItem[]): void {
    this.waiting = new Map(waiting.map((entry) => [entry.item.key, entry]));
  }

  /**
   * What may be tried now. A compaction waits until nothing else is to be sent: it may remove where a card
   * of somebody who was erased stands.
   */
  ready(now: Instant): readonly WaitingItem[] {
    const ready = [...this.waiting.values()].filter(
      ({ item: { key } }) => !this.underWay.has(key) && (this.notBefore.get(key) ?? 0) <= now,
    );
    const others = ready.filter(({ item }) => item.kind !== 'compact');
    return others.length > 0 || this.underWay.size > 0 ? others : ready;
  }

  begin(key: string, now: Instant): void {
    this.underWay.add(key);
    this.begun.set(key, now);
  }

  postpone(key: string, until: Instant): void {
    this.notBefore.set(key, until);
  }

  /** Settled in storage: gone, unless it was asked for again meanwhile. */
  done({ item: { key }, mark }: WaitingItem): void {
    this.underWay.delete(key);
    this.tries.delete(key);
    this.notBefore.delete(key);
    if (this.waiting.get(key)?.mark !== mark) return;
    this.waiting = new Map([...this.waiting].filter(([other]) => other !== key));
  }

  /** To be tried again, not before `until`. */
  failed({ item: { key } }: WaitingItem, until: Instant): void {
    this.underWay.delete(key);
    this.tries.set(key, this.triesOf(key) + 1);
    this.notBefore.set(key, until);
  }

  triesOf(key: string): number {
    return this.tries.get(key) ?? 0;
  }

  lastBegun(key: string): Instant {
    return this.begun.get(key) ?? -Infinity;
  }

  /** When the first of what was postponed may be tried. */
  next(): Instant | undefined {
    const times = [...this.waiting.keys()]
      .filter((key) => !this.underWay.has(key))
      .flatMap((key) => this.notBefore.get(key) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  clear(): void {
    this.waiting = new Map();
  }

  get empty(): boolean {
    return this.waiting.size === 0 && this.underWay.size === 0;
  }

  /** Whether something is under way, whose end will bring the next round. */
  get busy(): boolean {
    return this.underWay.size > 0;
  }
}
