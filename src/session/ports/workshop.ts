import type { Command } from '../../workshop/commands';
import type { Slot } from '../../workshop/places';
import type { Refusal } from '../../workshop/refusal';
import type { Address, UndeliveredReason } from './messenger';
import type { StoredSession } from './sessionStore';

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
  /** What could not be delivered, as far as storage knows. */
  undelivered(session: string): Promise<readonly Undelivered[]>;
  /** Tries an undelivered card again, by hand. */
  resend(session: string, slot: string): Promise<void>;
}

export interface Undelivered {
  readonly slot: Slot;
  readonly reason: UndeliveredReason;
}
