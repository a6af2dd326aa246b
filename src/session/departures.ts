import type { Instant } from '../workshop/session';
import { backoff } from './backoff';
import { carryOut, type ChoreParts } from './chores';
import { editInterval } from './editing';
import { codeOf } from './fault';
import type { Pending } from './pending';
import type { Address, Card, PostClaim, Showing, StoredSession, WaitingItem } from './ports';
import type { Result, Sender, SenderParts } from './sender';
import type { Sessions } from './sessions';
import { cardsAfter, type Ended } from './settlement';
import { standing, stepOf } from './step';

export interface DepartureParts extends ChoreParts, SenderParts {
  readonly sessions: Sessions;
  readonly sender: Sender;
}

/** What becomes of the work that is begun. */
export interface Reports {
  readonly during: (work: () => Promise<void>) => void;
  readonly ended: (ended: Ended) => void;
  /** Storage holds something else by now than what was read to begin from. */
  readonly readAgain: () => void;
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

/** Begins what one session's outbox lets begin now; the rest is postponed. */
export class Departures {
  private cards: ReadonlyMap<string, Card> = new Map();

  constructor(
    private readonly id: string,
    private readonly pending: Pending,
    private readonly parts: DepartureParts,
    private readonly reports: Reports,
  ) {}

  async begin(): Promise<void> {
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

  /** These ends are stored: that is where the cards are now. */
  settled(ended: readonly Ended[]): void {
    this.cards = cardsAfter(this.cards, ended);
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
      this.reports.readAgain();
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
        if (item.kind === 'many') this.reports.readAgain();
        return {};
      });
    }
  }

  private launch(waiting: WaitingItem, work: (tries: number) => Promise<Result>): void {
    const { chance, log, time } = this.parts;
    const { key, kind } = waiting.item;
    const tries = this.pending.triesOf(key);
    this.pending.begin(key, time.now());
    this.reports.during(async () => {
      const result = await work(tries).catch((thrown: unknown): Result => {
        log.error('outbox.item-failed', { session: this.id, kind, fault: codeOf(thrown) });
        return { retryIn: backoff(tries, chance) };
      });
      this.end({ waiting, result });
    });
  }

  private end(ended: Ended): undefined {
    this.reports.ended(ended);
  }

  /** The card as the session is now; read at the last moment. */
  private showing({ item }: CardItem, stored: StoredSession): Showing {
    const newest = this.parts.sessions.known(this.id) ?? stored;
    return { session: newest.session, version: newest.version, slot: item.slot };
  }

  private paced(key: string, conversation: string, now: Instant): boolean {
    const wait = this.parts.pacing.take(conversation, now);
    if (wait > 0) this.pending.postpone(key, now + wait);
    return wait === 0;
  }
}

function isCardItem(waiting: WaitingItem): waiting is CardItem {
  return waiting.item.kind === 'card';
}
