/** Something of the workshop to take a picture of, in the order in which it comes. */
export interface Scene {
  readonly name: string;
  readonly who: string;
  /** The name of the chat. */
  readonly chat: string | RegExp;
  /** The message whose beginning is in the picture has each of these words. */
  readonly words: readonly string[];
  /** Pressed on it, for a picture of the dialog that opens. */
  readonly button?: string;
  /** The picture is of the message alone, and at most so many pixels high. */
  readonly alone?: number;
}

export const FACILITATOR = 'Noor Willems';
export const PARTICIPANT = 'Sanne Brouwer';
const BOT = 'Goed Digitaal Bestuur';
const MEETING = /^Workshop/;

const POSTER = {
  who: FACILITATOR,
  chat: 'General',
  words: ['Actieplan Goed Digitaal Bestuur'],
};

export const SCENES: readonly Scene[] = [
  { name: 'sheet', who: PARTICIPANT, chat: BOT, words: ['2b · '] },
  { name: 'decision', who: PARTICIPANT, chat: 'Democratie', words: ['2c3 · ', 'Niet gekozen'] },
  { name: 'cockpit', who: FACILITATOR, chat: BOT, words: ['Jouw cockpit', '2c3 · '] },
  { name: 'tension', who: FACILITATOR, chat: MEETING, words: ['4a · ', 'botsen op'] },
  { name: 'vote', who: PARTICIPANT, chat: MEETING, words: ['4b · '], button: 'Stem' },
  { name: 'order', who: FACILITATOR, chat: MEETING, words: ['De stemming is gesloten'] },
  { ...POSTER, name: 'poster', alone: 4_000 },
  { ...POSTER, name: 'poster-top', alone: 1_100 },
];
