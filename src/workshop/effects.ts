import type { Slot } from './places';
import type { GroupId, Instant, PersonId, TimePrompt } from './session';

/** What a timer does when it is due: each becomes a command, which the rules may find inert. */
export type Timer =
  | {
      readonly kind: 'time';
      readonly due: Instant;
      readonly generation: number;
      readonly prompt: TimePrompt;
    }
  | {
      readonly kind: 'talk';
      readonly due: Instant;
      readonly group: GroupId;
      readonly startedAt: Instant;
    }
  | { readonly kind: 'followUp'; readonly due: Instant }
  /** A session that nobody closes does not stay for ever. */
  | { readonly kind: 'abandoned'; readonly due: Instant }
  | { readonly kind: 'retention'; readonly due: Instant };

/** What an event brings about outside the session. Carried out after the event is stored. */
export type Effect =
  /** Post the slot's card, or edit it where it stands. What it shows is read when it is sent. */
  | { readonly kind: 'show'; readonly slot: Slot }
  /** Edit the slot's card where it stands; nothing if it was never posted. */
  | { readonly kind: 'refresh'; readonly slot: Slot }
  | { readonly kind: 'arm'; readonly timer: Timer }
  /** Try to open somebody's private chat and report what came of it. */
  | { readonly kind: 'reach'; readonly person: PersonId }
  /** Keep the present state alone: what the events before it said is erased from storage. */
  | { readonly kind: 'compact' }
  /** The meeting is free for another session. */
  | { readonly kind: 'release' };
