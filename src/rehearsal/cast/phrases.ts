import type { Face } from './face';

/**
 * The few things that are read in words, in the bot's two languages, because no button's verb or form
 * tells them.
 */
const PHRASES = {
  /** A heading over what the present step leaves undone. */
  open: /^(Nog open|Still open)\b/m,
  /** In a list of values: this one is not decided on. */
  openChoice: /· (Nog open|Still open)$/,
  noSpokesperson: /Nog geen woordvoerder|No spokesperson yet/,
  timeUp: /De tijd is om|Time is up/,
} as const;

export function says(face: Face, what: keyof typeof PHRASES): boolean {
  return PHRASES[what].test(face.text);
}

export function isOpenChoice(title: string): boolean {
  return PHRASES.openChoice.test(title);
}

/** How many are ready of how many; undefined where the card does not say. */
export function readyOn({
  text,
}: Face): { readonly ready: number; readonly of: number } | undefined {
  const [, ready, of] = /(\d+) (?:van|of) (\d+) (?:klaar|ready)/.exec(text) ?? [];
  return ready === undefined || of === undefined
    ? undefined
    : { ready: Number(ready), of: Number(of) };
}

/** "A3 (2/5) …": how many questions of how many are answered. */
export function answeredIn(title: string): { readonly answered: number; readonly of: number } {
  const [, answered = '0', of = '0'] = /\((\d+)\/(\d+)\)/.exec(title) ?? [];
  return { answered: Number(answered), of: Number(of) };
}
