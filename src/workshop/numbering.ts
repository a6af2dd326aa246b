import type { Session } from './session';

/**
 * The number an action goes by, everywhere: "A1" is the first that was composed. It stays the same when an
 * action goes into another or waits for a decision elsewhere. Empty for an action that is gone.
 */
export function numberOf(session: Pick<Session, 'actions'>, action: string): string {
  const at = session.actions.findIndex(({ id }) => id === action);
  return at === -1 ? '' : `A${at + 1}`;
}
