import type { Event, EventOf, EventType } from './events';
import type { Instant, Session } from './session';

/** An event with the instant it was recorded at. */
export interface Happening {
  readonly at: Instant;
  readonly event: Event;
}

export type Evolver<T extends EventType> = (
  session: Session,
  event: EventOf<T>,
  at: Instant,
) => Session;

/** The evolvers of some events, by event. */
export type Evolvers<T extends EventType> = { readonly [K in T]: Evolver<K> };
