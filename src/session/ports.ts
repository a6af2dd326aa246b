import type { Command } from '../workshop/commands';
import type { Happening } from '../workshop/evolver';
import type { Timer } from '../workshop/effects';
import type { Slot } from '../workshop/places';
import type { Refusal } from '../workshop/refusal';
import type { Instant, PersonId, Session, UnreachedReason } from '../workshop/session';

/** What the shell needs of the world. Storage and Teams stand behind these. */

// ---------------------------------------------------------------- time and chance

export interface Time {
  now(): Instant;
  /** Calls back after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

export interface Chance {
  /** A fresh unguessable id, fit for a storage key. */
  id(): string;
  /** A number in [0, 1). */
  next(): number;
}

// ---------------------------------------------------------------- log

/** What a log line may carry: codes, ids and counts; never what people wrote, nor their names. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>> & {
  /** The line's own; what went wrong is a `fault`. */
  readonly code?: never;
};

export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}

// ---------------------------------------------------------------- storage

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

export type UndeliveredReason = UnreachedReason | 'uncertain' | 'tooLarge' | 'gone';

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

/** A change of what waits and of where cards stand, all or nothing. */
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

export interface ArmedTimer {
  readonly id: string;
  readonly session: string;
  readonly timer: Timer;
}

export interface TimerStore {
  /** Idempotent: the same timer of the same session is one row. */
  arm(session: string, timer: Timer): Promise<void>;
  /** Timers due at `until` or before, soonest first, and when the next one after those is due. */
  due(until: Instant): Promise<{ readonly timers: readonly ArmedTimer[]; readonly next?: Instant }>;
  /** Removes a timer that took effect; nothing if it is gone. */
  disarm(timer: ArmedTimer): Promise<void>;
  /** Removes all timers of a session. */
  forget(session: string): Promise<void>;
}

export type Claim =
  | { readonly kind: 'claimed' }
  /** Unconfirmed: its session may never have begun. */
  | { readonly kind: 'held'; readonly by: string; readonly confirmed: boolean };

/** Who and what is found where. */
export interface Directory {
  /**
   * Claims a conversation for a session. A claim that is held is taken over only if it is unconfirmed and
   * by `insteadOf`.
   */
  claim(conversation: string, session: string, insteadOf?: string): Promise<Claim>;
  /** Makes a claim final once the session exists; false if another session took it over. */
  confirm(conversation: string, session: string): Promise<boolean>;
  /** Frees the conversation that a session holds. */
  release(session: string): Promise<void>;
  /** Removes the session's claim and addresses. */
  forgetSession(session: string): Promise<void>;
  sessionIn(conversation: string): Promise<string | undefined>;
  /** The session a person last took part in or led. */
  sessionOf(person: PersonId): Promise<string | undefined>;
  /** All that hold something on the person, the last one last. */
  sessionsOf(person: PersonId): Promise<readonly string[]>;
  place(person: PersonId, session: string): Promise<void>;
  /** Removes that the person was in this session, and with the last session their address. */
  unplace(person: PersonId, session: string): Promise<void>;
  address(key: AddressKey): Promise<Address | undefined>;
  saveAddress(key: AddressKey, address: Address): Promise<void>;
  /** Teams the app was added to. */
  teams(): Promise<readonly KnownTeam[]>;
  saveTeam(team: KnownTeam): Promise<void>;
  forgetTeam(id: string): Promise<void>;
  /** Removes where a person can be written to. */
  forgetAddress(person: PersonId): Promise<void>;
}

export type AddressKey =
  | { readonly kind: 'session'; readonly session: string; readonly place: 'meeting' | 'team' }
  | { readonly kind: 'person'; readonly person: PersonId };

export interface KnownTeam {
  readonly id: string;
  readonly name: string;
  readonly serviceUrl: string;
}

// ---------------------------------------------------------------- delivery

/** Where messages can be sent. */
export interface Address {
  readonly serviceUrl: string;
  /** The conversation, or the channel when `thread` is 'new'. */
  readonly conversation: string;
  /** In a channel every card begins a thread of its own. */
  readonly thread?: 'new';
  /** The team, where the address is in one. */
  readonly team?: string;
}

export interface MessageRef {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly activity: string;
}

/** A card to be made from the session as it is now. */
export interface Showing {
  readonly session: Session;
  readonly version: number;
  readonly slot: Slot;
}

export type Delivery =
  | { readonly kind: 'sent'; readonly message: MessageRef }
  /** Not sent; may be tried again after this many ms. */
  | { readonly kind: 'later'; readonly ms: number }
  /** Nobody knows whether it arrived; a new post must not be repeated, an edit may. */
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'refused'; readonly reason: UndeliveredReason };

/** Sends; each call must end within a minute, whatever happens. */
export interface Messenger {
  post(showing: Showing, address: Address): Promise<Delivery>;
  edit(showing: Showing, message: MessageRef): Promise<Delivery>;
  /** Opens (or finds again) the private chat with somebody who is in the session's meeting. */
  openPrivate(
    person: PersonId,
    meeting: Address,
  ): Promise<Address | Exclude<Delivery, { kind: 'sent' }>>;
}

// ---------------------------------------------------------------- what the edge asks of the shell

export type Outcome =
  /** The command took effect now, or (repeat) had done so before. */
  | { readonly kind: 'done'; readonly repeat: boolean; readonly stored: StoredSession }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly stored?: StoredSession };

/** The whole application as the edge sees it. */
export interface Workshop {
  /** Begins a session in a meeting; refused with sessionRunning if one lives there. */
  start(meeting: Address, command: Extract<Command, { type: 'start' }>): Promise<Outcome>;
  /** `key` recognises a repeat: the same key takes effect once. */
  handle(session: string, command: Command, key?: string): Promise<Outcome>;
  read(session: string): Promise<StoredSession | undefined>;
  /** What could not be delivered, for the cockpit. */
  undelivered(session: string): Promise<readonly Undelivered[]>;
  /** Tries an undelivered card again, by hand. */
  resend(session: string, slot: string): Promise<void>;
}

export interface Undelivered {
  readonly slot: Slot;
  readonly reason: UndeliveredReason;
}
