import type { Effect } from './effects';
import type { Happening } from './evolver';
import type { Session } from './session';

/**
 * What an event brings about: which cards to show or refresh, which timers to arm. `before` is undefined
 * for the first event. Pure: the effects are stored with the event and carried out afterwards.
 */
export function announce(
  _happening: Happening,
  _before: Session | undefined,
  _after: Session,
): readonly Effect[] {
  return [];
}
