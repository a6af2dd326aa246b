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

// ---------------------------------------------------------------- storage

/** One recorded event: its place in the session (1, 2, …), the write it came with, what it repeats. */
export interface EventRecord extends Happening {
  readonly seq: number;
  /** The command's key, on the first event of a command that had one. */
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
  | { readonly kind: 'compact'; readonly key: string }
  | { readonly kind: 'release'; readonly key: string };

/** A waiting item with the mark that tells whether it was asked for again since. */
export interface WaitingItem {
  readonly item: OutboxItem;
  readonly mark: string;
}

/** Where a card stands, or why it does not. */
export type CardState =
  | { readonly kind: 'posting' }
  | { readonly kind: 'posted'; readonly message: MessageRef }
  | { readonly kind: 'undelivered'; readonly reason: UndeliveredReason; readonly at: Instant };

export type UndeliveredReason = UnreachedReason | 'uncertain' | 'tooLarge' | 'gone';

export interface StoredSession {
  /** The seq of the newest event. */
  readonly version: number;
  readonly session: Session;
  /** Keys of the commands that took effect. */
  readonly keys: ReadonlySet<string>;
}

/** One append: all or nothing, and only on the version it was decided on. */
export interface Append {
  readonly id: string;
  /** The version the events were decided on; 0 creates the session. */
  readonly on: number;
  /** Recognises our own write when its answer was lost. */
  readonly writeId: string;
  readonly records: readonly EventRecord[];
  readonly outbox: readonly OutboxItem[];
}

export interface SessionStore {
  /** The events after `after` (0: all; with the snapshot folded in), or undefined if there is no session. */
  load(id: string, known?: StoredSession): Promise<StoredSession | undefined>;
  append(append: Append): Promise<'appended' | 'conflict'>;
  /** What waits in a session's outbox, oldest first. */
  waiting(id: string): Promise<readonly WaitingItem[]>;
  cards(id: string): Promise<ReadonlyMap<string, CardState>>;
  /** Records card states and removes settled items (only those not asked for again), in one transaction. */
  settle(
    id: string,
    change: {
      readonly cards?: ReadonlyMap<string, CardState>;
      readonly done?: readonly WaitingItem[];
    },
  ): Promise<void>;
  /** Sessions with something waiting, for a start after a crash. */
  unfinished(): Promise<readonly string[]>;
  /** Replaces all history up to `stored.version` by the state itself, leaving no byte of the events. */
  compact(stored: StoredSession): Promise<void>;
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
  /** Timers due at `until` or before, soonest first, and when the next one after that is due. */
  due(until: Instant): Promise<{ readonly timers: readonly ArmedTimer[]; readonly next?: Instant }>;
  /** True for exactly one claimant. */
  claim(timer: ArmedTimer): Promise<boolean>;
}

/** Who and what is found where. */
export interface Directory {
  /** Claims a conversation for a session; false if a live session has it. */
  claim(conversation: string, session: string): Promise<boolean>;
  release(session: string): Promise<void>;
  sessionIn(conversation: string): Promise<string | undefined>;
  /** The session a person last took part in or led. */
  sessionOf(person: PersonId): Promise<string | undefined>;
  place(person: PersonId, session: string): Promise<void>;
  address(key: AddressKey): Promise<Address | undefined>;
  saveAddress(key: AddressKey, address: Address): Promise<void>;
  /** Teams the app was added to. */
  teams(): Promise<readonly KnownTeam[]>;
  saveTeam(team: KnownTeam): Promise<void>;
  forgetTeam(id: string): Promise<void>;
  forgetPerson(person: PersonId): Promise<void>;
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
