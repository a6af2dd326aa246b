import { slotKey } from '../workshop/places';
import type { Instant } from '../workshop/session';
import { Activity } from './activity';
import { backoff } from './backoff';
import { carryOut, type ChoreParts } from './chores';
import { editInterval } from './editing';
import { codeOf } from './fault';
import { Pending } from './pending';
import type { Address, Card, PostClaim, StoredSession, WaitingItem } from './ports';
import { isReachReason, type Result, type Sender, type SenderParts } from './sender';
import type { Sessions } from './sessions';
import { cardsAfter, type Ended, settlementOf } from './settlement';
import { standing, stepOf } from './step';
import { onTrail } from './trail';

export interface CourierParts extends ChoreParts, SenderParts {
  readonly sessions: Sessions;
  readonly sender: Sender;
  readonly activity: Activity;
}

type CardItem = WaitingItem & { readonly item: { readonly kind: 'card' } };

/** A post that may go out once its card is claimed. */
interface Ready {
  readonly waiting: CardItem;
  readonly claim: PostClaim;
  readonly address: Address | undefined;
}

/** New chats are opened at the pace of one conversation. */
const CHAT_OPENING = 'opening';

/**
 * Empties one session's outbox. Rounds never overlap: settle what ended, read what waits, begin what can
 * begin. The sends themselves run in parallel, and their ends are settled together.
 */
export class Courier {
  private readonly pending = new Pending();
  private readonly underWay = new Activity();
  private cards: ReadonlyMap<string, Card> = new Map();
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
          await this.begin();
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
    const { store, time, log } = this.parts;
    const ended = this.ended.splice(0);
    if (ended.length === 0) return;
    const settlement = settlementOf(ended);
    try {
      if (settlement !== undefined) await store.settle(this.id, settlement);
    } catch (thrown) {
      this.ended.unshift(...ended);
      throw thrown;
    }
    this.cards = cardsAfter(this.cards, ended);
    for (const { waiting, result } of ended) {
      if (result.retryIn === undefined) this.pending.done(waiting);
      else this.pending.failed(waiting, time.now() + result.retryIn);
      if (typeof result.card === 'object' && result.card.kind === 'undelivered') {
        log.warn('outbox.undelivered', { session: this.id, reason: result.card.reason });
      }
      this.tellWhatArrived(waiting, result);
    }
  }

  /** Cards that did not arrive are listed for the facilitator, until they do. */
  private tellWhatArrived({ item }: WaitingItem, { card }: Result): void {
    const { activity, sessions, tell } = this.parts;
    if (item.kind !== 'card' || typeof card !== 'object' || card.kind === 'posting') return;
    const { slot } = item;
    const listed = sessions
      .known(this.id)
      ?.session.lost.some((other) => slotKey(other) === slotKey(slot));
    const arrived = card.kind === 'posted';
    const ofUnreached =
      card.kind === 'undelivered' && slot.place.kind === 'private' && isReachReason(card.reason);
    if (arrived !== (listed ?? false) || ofUnreached) return;
    void activity.during(() => tell(this.id, { type: 'learnDelivery', slot, arrived }));
  }

  private async read(): Promise<void> {
    if (!this.asked) return;
    this.asked = false;
    this.pending.read(await this.parts.store.waiting(this.id));
  }

  private async begin(): Promise<void> {
    const { sessions, store, time } = this.parts;
    const now = time.now();
    const ready = this.pending.ready(now);
    if (ready.length === 0) return;
    const stored = await sessions.since(this.id, Math.max(...ready.map(({ version }) => version)));
    if (stored === undefined) {
      this.pending.clear();
      return;
    }
    const cards = ready.filter(isCardItem);
    // That a card does not stand is only believed when it was just read.
    if (cards.some(({ item }) => standing(this.cards.get(item.key)) === undefined)) {
      this.cards = await store.cards(this.id);
    }
    for (const waiting of ready) if (!isCardItem(waiting)) this.other(waiting, stored);
    const posts = await Promise.all(cards.map((waiting) => this.card(waiting, stored, now)));
    await this.post(
      posts.filter((post) => post !== undefined),
      stored,
    );
  }

  /** Begins, postpones or drops one card; returns it when it is to be posted. */
  private async card(
    waiting: CardItem,
    stored: StoredSession,
    now: Instant,
  ): Promise<Ready | undefined> {
    const { item } = waiting;
    const step = stepOf(this.cards.get(item.key), item.post, now);
    switch (step.kind) {
      case 'drop':
        return this.end({ waiting, result: {} });
      case 'lost': {
        const card = { kind: 'undelivered', reason: 'uncertain', at: now } as const;
        return this.end({ waiting, result: { card } });
      }
      case 'wait':
        this.pending.postpone(item.key, step.until);
        return undefined;
      case 'edit': {
        const { message } = step;
        const due = this.pending.lastBegun(item.key) + editInterval(item.slot);
        if (due > now) this.pending.postpone(item.key, due);
        else if (this.paced(item.key, message.conversation, now)) {
          this.launch(waiting, (tries) =>
            this.parts.sender.edit(this.showing(waiting, stored), message, tries),
          );
        }
        return undefined;
      }
      case 'post': {
        const { key, slot } = item;
        const address = await this.parts.addresses.of(slot.place, stored.session);
        if (address === undefined && slot.place.kind === 'team') {
          return this.end({ waiting, result: {} });
        }
        if (!this.paced(key, address?.conversation ?? CHAT_OPENING, now)) return undefined;
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
      for (const { key } of claims) this.pending.postpone(key, later);
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
        await carryOut(item, waiting.version, stored, this.parts);
        if (item.kind === 'many') this.asked = true;
        return {};
      });
    }
  }

  private launch(waiting: WaitingItem, work: (tries: number) => Promise<Result>): void {
    const { chance, log, time } = this.parts;
    const { key, kind } = waiting.item;
    const tries = this.pending.triesOf(key);
    this.pending.begin(key, time.now());
    void this.during(async () => {
      const result = await work(tries).catch((thrown: unknown): Result => {
        log.error('outbox.item-failed', { session: this.id, kind, fault: codeOf(thrown) });
        return { retryIn: backoff(tries, chance) };
      });
      this.end({ waiting, result });
    });
  }

  private during(work: () => Promise<void>): Promise<void> {
    return this.parts.activity.during(() => this.underWay.during(work));
  }

  private end(ended: Ended): undefined {
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
    if (wait > 0) this.pending.postpone(key, now + wait);
    return wait === 0;
  }

  private wakeIn(ms: number): void {
    if (this.stopped) return;
    this.cancel();
    this.cancel = this.parts.time.after(Math.max(0, ms), () => this.proceed());
  }
}

function isCardItem(waiting: WaitingItem): waiting is CardItem {
  return waiting.item.kind === 'card';
}
