import type { Slot } from '../../workshop/places';
import type { PersonId, Session, UnreachedReason } from '../../workshop/session';

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

export type UndeliveredReason = UnreachedReason | 'uncertain' | 'tooLarge' | 'gone';

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
