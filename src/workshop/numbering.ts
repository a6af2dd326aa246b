import type { Session } from './session';

type Numbered = Pick<Session, 'actions' | 'numbered'>;

/**
 * The number an action goes by, everywhere: "A1" is the first that was composed. It stays the same when an
 * action goes into another, waits for a decision elsewhere, or is dropped after numbers were shown. Empty
 * for an action that is gone.
 */
export function numberOf(session: Numbered, action: string): string {
  if (session.actions.every(({ id }) => id !== action)) return '';
  return `A${idsByNumber(session).indexOf(action) + 1}`;
}

/** The ids of actions, that of A1 first; where numbers were shown, also of those that are gone. */
export function idsByNumber({ actions, numbered = [] }: Numbered): readonly string[] {
  return [...numbered, ...actions.map(({ id }) => id).filter((id) => !numbered.includes(id))];
}
