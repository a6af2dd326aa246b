/** What somebody says to the bot in words. */
export type Said =
  | { readonly [W in Word]: { readonly kind: W } }[Word]
  | { readonly kind: 'park'; readonly text: string }
  | { readonly kind: 'unknown' };

type Word =
  | 'start'
  | 'join'
  | 'status'
  | 'overview'
  | 'help'
  | 'form'
  | 'myData'
  | 'eraseMe'
  | 'stop'
  | 'resend';

const WORDS: Readonly<Record<string, Word>> = {
  start: 'start',
  begin: 'start',
  'doe mee': 'join',
  join: 'join',
  status: 'status',
  overzicht: 'overview',
  overview: 'overview',
  help: 'help',
  hulp: 'help',
  formulier: 'form',
  form: 'form',
  'mijn gegevens': 'myData',
  'my data': 'myData',
  'wis mij': 'eraseMe',
  'erase me': 'eraseMe',
  stop: 'stop',
  opnieuw: 'resend',
  resend: 'resend',
};

/** Reads a command, in Dutch or English, whatever its case and closing punctuation. */
export function parse(text: string): Said {
  const [, point] = /^(?:parkeer|park)(?:\s*[:,]\s*|\s+|$)(.*)$/is.exec(text.trim()) ?? [];
  if (point !== undefined) return { kind: 'park', text: point.trim() };
  const said = text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!?]+$/, '');
  const kind = Object.hasOwn(WORDS, said) ? WORDS[said] : undefined;
  return { kind: kind ?? 'unknown' };
}
