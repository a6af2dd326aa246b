import { MAX_TEXT } from '../../src/workshop/texts';
import type { Card } from '../kit';

/** How much of people's texts a card may show. */
export interface Room {
  /** The most characters of one text. */
  readonly longest: number;
  /** The most lines of one list. */
  readonly most: number;
}

/** Twice this in UTF-16 stays under Teams' older limit of 28 KB, with its envelope. */
const MOST_CHARACTERS = 13_500;
const MOST_BYTES = 19_000;

/** Nothing shortened: no text may be longer than MAX_TEXT. */
export const FULL: Room = { longest: MAX_TEXT, most: 60 };

const ROOMS: readonly Room[] = [
  ...[1_200, 700, 400, 260, 180, 130, 90, 65, 45].map((longest) => ({ longest, most: 60 })),
  ...[45, 30, 20, 12, 8, 5].map((most) => ({ longest: 32, most })),
];

/** A card with all texts as long as fit in it: where they do not, all are shortened alike. */
export function fitting(make: (room: Room) => Card): Card {
  let card = make(FULL);
  for (const room of ROOMS) {
    if (fits(card)) return card;
    card = make(room);
  }
  return card;
}

/** Whether Teams takes a card of this size. */
export function fits(card: object): boolean {
  const json = JSON.stringify(card);
  return json.length <= MOST_CHARACTERS && new TextEncoder().encode(json).length <= MOST_BYTES;
}
