import type { Timer } from '../../workshop/effects';
import type { Happening } from '../../workshop/evolver';
import type { Slot } from '../../workshop/places';
import type { Instant, PersonId, Session } from '../../workshop/session';
import type { MessageRef, UndeliveredReason } from './messenger';

/** One recorded event: its place in the session (1, 2, …) and what it repeats. */
export interface EventRecord extends Happening {
  readonly seq: number;
  /** The command's key (a digest), on the first event of a command that had one. */
  readonly key?: string;
}

/** A card that is still to be sent or edited, or other work that must follow a stored event. */
export type OutboxItem =
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly slot: Slot;
      /** Post it when it does not stand anywhere yet. */
      readonly post: boolean;
    }
  | { readonly kind: 'timer'; readonly key: string; readonly timer: Timer }
  | { readonly kind: 'reach'; readonly key: string; readonly person: PersonId }
  /** Note in the directory that this is the person's session. */
  | { readonly kind: 'place'; readonly key: string; readonly person: PersonId }
  /** Note in the directory that the session holds nothing on the person any more. */
  | { readonly kind: 'forget'; readonly key: string; readonly person: PersonId }
  | { readonly kind: 'compact'; readonly key: string }
  /** More items than fit a transaction beside their events; taken apart before anything is sent. */
  | { readonly kind: 'many'; readonly key: string; readonly items: readonly OutboxItem[] }
  | { readonly kind: 'release'; readonly key: string };

/** An item that waits in the outbox. */
export interface WaitingItem {
  readonly item: OutboxItem;
  /** The newest version it was asked for at: what is sent must show at least that. */
  readonly version: number;
  /** Changes whenever the item is asked for again. */
  readonly mark: string;
}

/** Where a card stands, or why it does not. */
export type CardState =
  /** A post was begun at `since` (ms); if it is not settled soon after, nobody knows whether it arrived. */
  | { readonly kind: 'posting'; readonly since: Instant }
  | { readonly kind: 'posted'; readonly message: MessageRef }
  | {
      readonly kind: 'undelivered';
      readonly reason: UndeliveredReason;
      readonly at: Instant;
      /** The card as it still stands, when only its newest edit failed. */
      readonly message?: MessageRef;
    };

export interface Card {
  readonly slot: Slot;
  readonly state: CardState;
  /** Changes with the state. */
  readonly mark: string;
}

export interface StoredSession {
  /** The seq of the newest event. */
  readonly version: number;
  readonly session: Session;
  /** Digests of the keys of the commands that took effect. */
  readonly keys: ReadonlySet<string>;
}

/** What was recorded of a session: the events since a version, after a snapshot where there is one. */
export interface History {
  /** The seq of the newest event. */
  readonly version: number;
  /** In place of the events that a compaction removed. */
  readonly snapshot?: StoredSession;
  /** In order, without gaps, up to `version`. */
  readonly records: readonly EventRecord[];
}

/** One append: all or nothing, and only on the version it was decided on. */
export interface Append {
  readonly id: string;
  /** The version the events were decided on; 0 creates the session. */
  readonly on: number;
  /** Recognises our own write when its answer was lost. */
  readonly writeId: string;
  /** At least one; with the items at most 92, and at most 1,000,000 characters of JSON. */
  readonly records: readonly EventRecord[];
  /** Joins what waits under the same key; a card to post stays one to post. */
  readonly outbox: readonly OutboxItem[];
}

/** A change of where cards stand and of what waits, in this order: what stops halfway is done again. */
export interface Settlement {
  /** New states of cards that are known; undefined forgets the card. A card unknown by now is left out. */
  readonly cards?: ReadonlyMap<string, CardState | undefined>;
  /** Removed, unless asked for again since. */
  readonly done?: readonly WaitingItem[];
  readonly add?: { readonly items: readonly OutboxItem[]; readonly version: number };
}

/** A new post about to begin: `mark` is that of the card as it was read, absent if there was none. */
export interface PostClaim {
  readonly key: string;
  readonly slot: Slot;
  readonly mark?: string;
}

/** Entities in one transaction, at most (Azure Table Storage). */
export const TRANSACTION_ENTITIES = 100;

export interface SessionStore {
  /** The events after version `after` (0: from the start), or undefined if there is no session. */
  load(id: string, after: number): Promise<History | undefined>;
  append(append: Append): Promise<'appended' | 'conflict'>;
  /** What waits in a session's outbox, longest waiting first. */
  waiting(id: string): Promise<readonly WaitingItem[]>;
  cards(id: string): Promise<ReadonlyMap<string, Card>>;
  /** Marks cards (TRANSACTION_ENTITIES at most) as being posted, all or none; false if one of them changed since it was read. */
  claimPosts(id: string, posts: readonly PostClaim[], since: Instant): Promise<boolean>;
  settle(id: string, settlement: Settlement): Promise<void>;
  /** Sessions with something waiting, for a start after a crash. */
  unfinished(): Promise<readonly string[]>;
  /** Replaces all history up to `stored.version` by the state itself, leaving no byte of the events. */
  compact(id: string, stored: StoredSession): Promise<void>;
  /** Removes every row of a session. */
  erase(id: string): Promise<void>;
}
