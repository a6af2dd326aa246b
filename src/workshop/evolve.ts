import type { EventOf, EventType } from './events';
import type { Evolvers, Happening } from './evolver';
import { actions } from './evolve/actions';
import { closing } from './evolve/closing';
import { driving } from './evolve/driving';
import { lobby } from './evolve/lobby';
import { plan } from './evolve/plan';
import { begin, preparation } from './evolve/preparation';
import { values } from './evolve/values';
import type { Instant, Session } from './session';

/** The first event makes the session; the others change it. */
type Later = Exclude<EventType, 'sessionStarted'>;

const evolvers: Evolvers<Later> = {
  ...preparation,
  ...lobby,
  ...driving,
  ...values,
  ...actions,
  ...plan,
  ...closing,
};

/** The session after something happened. Total; refuses nothing, for it has happened. */
export function evolve(session: Session | undefined, { at, event }: Happening): Session {
  if (event.type === 'sessionStarted') return begin(event);
  if (session === undefined) throw new Error(`${event.type} before sessionStarted`);
  return dispatch(event.type, session, event, at);
}

/** The session that a whole history leads to; undefined for an empty one. */
export function fold(history: Iterable<Happening>, from?: Session): Session | undefined {
  let session = from;
  for (const happening of history) session = evolve(session, happening);
  return session;
}

function dispatch<T extends Later>(
  type: T,
  session: Session,
  event: EventOf<T>,
  at: Instant,
): Session {
  return evolvers[type](session, event, at);
}
