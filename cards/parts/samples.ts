/**
 * People's texts for sample views. Each bears MARK, an invisible sign, so that a test can prove that what
 * people typed never gets where Markdown is read (a TextBlock, a button's title, a label).
 */

/** U+2060, word joiner: takes no room in a picture, and nobody types it. */
export const MARK = '\u2060';

/** 2026-12-10 10:42 in Amsterdam, ms. */
export const SAMPLE_TIME = Date.UTC(2026, 11, 10, 9, 42);

/** Marks a text of your own choice as typed by a person. */
export function typed(text: string): string {
  return `${MARK}${text}`;
}

/** A text of exactly `length` characters as somebody may type it: Markdown, a mention, a link, quotes. */
export function sampleText(length: number): string {
  const start = typed(`**Let op** <at>iedereen</at> [hier](https://voorbeeld.nl) "goed" & `);
  return start.padEnd(length, FILLER).slice(0, length).replace(/ $/, '.');
}

const FILLER =
  'bel eerst, schrijf daarna een brief in gewone taal en vraag of iemand wil dat wij meekijken; ';

/** The name of the n-th sample person, from 0; forty different ones, then with a number. */
export function sampleName(n: number): string {
  const first = FIRST[n % FIRST.length] ?? '';
  const last = LAST[Math.floor(n / FIRST.length) % LAST.length] ?? '';
  const again = Math.floor(n / (FIRST.length * LAST.length));
  return typed(`${first} ${last}${again === 0 ? '' : ` ${again + 1}`}`);
}

const FIRST = ['Noor', 'Sam', 'Fatima', 'Jeroen', 'Eline', 'Mohammed', 'Saskia', 'Daan'];
const LAST = ['de Wit', 'Bakker', 'El Amrani', 'van der Meulen-Hoogeveen', 'Şahin'];

/** `count` sample things: made from 0, 1, … */
export function several<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
