import type { Instant } from '../workshop/session';
import type { Activity } from './activity';
import { backoff } from './backoff';
import { carryOut, type ChoreParts } from './chores';
import { editInterval } from './editing';
import { codeOf } from './fault';
import type { Address, Card, CardState, PostClaim, StoredSession, WaitingItem } from './ports';
import type { Result, Sender, SenderParts } from './sender';
import type { Sessions } from './sessions';
import { standing, stepOf } from './step';

export interface CourierParts extends ChoreParts, SenderParts {
  readonly sessions: Sessions;
  readonly sender: Sender;
  readonly activity: Activity;
}

type CardItem = WaitingItem & { readonly item: { readonly kind: 'card' } };

interface Ended {
  readonly waiting: WaitingItem;
  readonly result: Result;
}

/** A post that may go out once its card is claimed. */
interface Ready {
  readonly waiting: CardItem;
  readonly claim: PostClaim;
  readonly address: Address | undefined;
}

/**
 * Empties one session's outbox. Rounds never overlap: settle what ended, read what waits, begin what can
 * begin. The sends themselves run in parallel, and their ends are settled together.
 */
export class Courier {
  private waiting = new Map<string, WaitingItem>();
  private cards: ReadonlyMap<string, Card> = new Map();
  private readonly inFlight = new Set<string>();
  private ended: Ended[] = [];
  /** When a card was last sent, for those that change at intervals. */
  private readonly sentAt = new Map<string, Instant>();
  private readonly notBefore = new Map<string, Instant>();
  private readonly tries = new Map<string, number>();
  private asked = false;
  private again = false;
  private running = false;
  private stopped = false;
  private failures = 0;
  private cancel: () => void = () => {};

  constructor(
    private readonly id: string,
    private readonly parts: CourierParts,
  ) {}

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

  /** Whether nothing waits or is under way. */
  get idle(): boolean {
    return !this.running && this.waiting.size === 0 && this.inFlight.size === 0 && !this.asked;
  }

  private proceed(): void {
    this.again = true;
    if (!this.running) void this.parts.activity.during(() => this.rounds());
  }

  private async rounds(): Promise<void> {
    this.running = true;
    this.cancel();
    try {
      while (this.again) {
        this.again = false;
        await this.settle();
        if (this.stopped) continue;
        await this.read();
        await this.begin();
        if (this.inFlight.size === 0 && this.ready(this.parts.time.now()).length > 0) {
          this.again = true;
        }
      }
      this.failures = 0;
      this.sleep();
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
    if (this.ended.length === 0) return;
    const ended = this.ended.splice(0);
    const now = this.parts.time.now();
    const cards = new Map<string, CardState | undefined>();
    const done: WaitingItem[] = [];
    for (const { waiting, result } of ended) {
      const { key } = waiting.item;
      if (result.card !== undefined) {
        cards.set(key, result.card === 'none' ? undefined : result.card);
      }
      if (result.retryIn === undefined) done.push(waiting);
    }
    try {
      if (cards.size > 0 || done.length > 0)
        await this.parts.store.settle(this.id, { cards, done });
    } catch (thrown) {
      this.ended.unshift(...ended);
      throw thrown;
    }
    const known = new Map(this.cards);
    for (const { waiting, result } of ended) {
      const { item } = waiting;
      this.inFlight.delete(item.key);
      if (result.retryIn === undefined) {
        if (this.waiting.get(item.key)?.mark === waiting.mark) this.waiting.delete(item.key);
        this.tries.delete(item.key);
        this.notBefore.delete(item.key);
      } else {
        this.tries.set(item.key, (this.tries.get(item.key) ?? 0) + 1);
        this.notBefore.set(item.key, now + result.retryIn);
      }
      if (item.kind === 'card' && result.card !== undefined) {
        if (result.card === 'none') known.delete(item.key);
        else known.set(item.key, { slot: item.slot, state: result.card, mark: '' });
      }
    }
    this.cards = known;
  }

  private async read(): Promise<void> {
    if (!this.asked) return;
    this.asked = false;
    const waiting = await this.parts.store.waiting(this.id);
    this.waiting = new Map(waiting.map((entry) => [entry.item.key, entry]));
  }

  private ready(now: Instant): readonly WaitingItem[] {
    const ready = [...this.waiting.values()].filter(
      ({ item: { key } }) => !this.inFlight.has(key) && (this.notBefore.get(key) ?? 0) <= now,
    );
    const sending = this.inFlight.size > 0 || ready.some(({ item }) => item.kind !== 'compact');
    return sending ? ready.filter(({ item }) => item.kind !== 'compact') : ready;
  }

  private async begin(): Promise<void> {
    const { sessions, store, time } = this.parts;
    const now = time.now();
    const ready = this.ready(now);
    if (ready.length === 0) return;
    const stored = await sessions.since(this.id, Math.max(...ready.map(({ version }) => version)));
    if (stored === undefined) {
      this.waiting.clear();
      return;
    }
    const cardItems = ready.filter(isCardItem);
    // That a card does not stand is only believed when it was just read.
    if (cardItems.some(({ item }) => standing(this.cards.get(item.key)) === undefined)) {
      this.cards = await store.cards(this.id);
    }
    const posts: Ready[] = [];
    for (const waiting of ready) {
      if (isCardItem(waiting)) {
        const post = await this.card(waiting, stored, now);
        if (post !== undefined) posts.push(post);
      } else this.other(waiting, stored);
    }
    await this.post(posts, stored);
  }

  /** Begins, postpones or drops one card; returns it when it is to be posted. */
  private async card(
    waiting: CardItem,
    stored: StoredSession,
    now: Instant,
  ): Promise<Ready | undefined> {
    const { item } = waiting;
    const { sender } = this.parts;
    const step = stepOf(this.cards.get(item.key), item.post, now);
    switch (step.kind) {
      case 'drop':
        this.end({ waiting, result: {} });
        return undefined;
      case 'lost':
        this.end({
          waiting,
          result: { card: { kind: 'undelivered', reason: 'uncertain', at: now } },
        });
        return undefined;
      case 'wait':
        this.notBefore.set(item.key, step.until);
        return undefined;
      case 'edit': {
        const { message } = step;
        const due = (this.sentAt.get(item.key) ?? -Infinity) + editInterval(item.slot);
        if (due > now) this.notBefore.set(item.key, due);
        else if (this.paced(item.key, message.conversation, now)) {
          this.launch(waiting, (tries) =>
            sender.edit(this.showing(waiting, stored), message, tries),
          );
        }
        return undefined;
      }
      case 'post': {
        const address = await this.parts.addresses.of(item.slot.place, stored.session);
        if (address === undefined && item.slot.place.kind === 'team') {
          this.end({ waiting, result: {} });
          return undefined;
        }
        if (!this.paced(item.key, address?.conversation ?? CHAT_OPENING, now)) return undefined;
        const { key, slot } = item;
        const claim = step.mark === undefined ? { key, slot } : { key, slot, mark: step.mark };
        return { waiting, claim, address };
      }
    }
  }

  /** Claims cards and posts them; if another process was first, looks again later. */
  private async post(posts: readonly Ready[], stored: StoredSession): Promise<void> {
    if (posts.length === 0) return;
    const { store, time, sender, chance } = this.parts;
    const claims = posts.map(({ claim }) => claim);
    if (!(await store.claimPosts(this.id, claims, time.now()))) {
      const later = time.now() + backoff(0, chance);
      for (const { claim } of posts) this.notBefore.set(claim.key, later);
      this.asked = true;
      return;
    }
    for (const { waiting, address } of posts) {
      this.launch(waiting, (tries) => sender.post(this.showing(waiting, stored), address, tries));
    }
  }

  private other(waiting: WaitingItem, stored: StoredSession): void {
    const { item } = waiting;
    if (item.kind === 'card') return;
    if (item.kind === 'reach') {
      if (!this.paced(item.key, CHAT_OPENING, this.parts.time.now())) return;
      this.launch(waiting, (tries) => this.parts.sender.reach(this.id, item.person, tries));
    } else {
      this.launch(waiting, async () => {
        await carryOut(item, stored, this.parts);
        return {};
      });
    }
  }

  private launch(waiting: WaitingItem, work: (tries: number) => Promise<Result>): void {
    const { activity, chance, log, time } = this.parts;
    const { key, kind } = waiting.item;
    const tries = this.tries.get(key) ?? 0;
    this.inFlight.add(key);
    this.sentAt.set(key, time.now());
    void activity.during(async () => {
      const result = await work(tries).catch((thrown: unknown): Result => {
        log.error('outbox.item-failed', { session: this.id, kind, fault: codeOf(thrown) });
        return { retryIn: backoff(tries, chance) };
      });
      this.end({ waiting, result });
    });
  }

  private end(ended: Ended): void {
    this.ended.push(ended);
    this.proceed();
  }

  /** The card as the session is now; read at the last moment. */
  private showing({ item }: CardItem, stored: StoredSession) {
    const newest = this.parts.sessions.known(this.id) ?? stored;
    return { session: newest.session, version: newest.version, slot: item.slot };
  }

  private paced(key: string, conversation: string, now: Instant): boolean {
    const wait = this.parts.pacing.take(conversation, now);
    if (wait > 0) this.notBefore.set(key, now + wait);
    return wait === 0;
  }

  private sleep(): void {
    if (this.stopped) return;
    const times = [...this.waiting.keys()]
      .filter((key) => !this.inFlight.has(key))
      .flatMap((key) => this.notBefore.get(key) ?? []);
    if (times.length > 0) this.wakeIn(Math.max(0, Math.min(...times) - this.parts.time.now()));
  }

  private wakeIn(ms: number): void {
    if (this.stopped) return;
    this.cancel();
    this.cancel = this.parts.time.after(ms, () => this.proceed());
  }
}

/** New chats are opened at the pace of one conversation. */
const CHAT_OPENING = 'opening';

function isCardItem(waiting: WaitingItem): waiting is CardItem {
  return waiting.item.kind === 'card';
}
