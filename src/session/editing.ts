import type { Slot } from '../workshop/places';

/** The opening card holds inputs that an edit empties for whoever is typing. */
const OPENING_INTERVAL = 20_000;
const SHARED_INTERVAL = 2_000;

/** The least time between two sends of a card, ms: cards that many people's actions change, change together. */
export function editInterval({ card, place }: Slot): number {
  if (card === 'opening') return OPENING_INTERVAL;
  return place.kind === 'private' && card !== 'cockpit' ? 0 : SHARED_INTERVAL;
}
