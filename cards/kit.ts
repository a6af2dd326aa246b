import { type Translate, translator } from '../src/content/translate';
import type { Language, Localized, WorkshopDefinition } from '../src/workshop/definition';
import type { Instant } from '../src/workshop/session';
import type { Card, CardAction, Element } from './parts/elements';

export type { Card, Element } from './parts/elements';

/** Identifies the card a button is on: its session, its slot, and the state it was made from. */
export interface CardRef {
  readonly session: string;
  /** The slot's key; absent on a form in a dialog. */
  readonly slot?: string;
  /** The session's version when the card was made: tells a second press from a second wish. */
  readonly instance: number;
}

/** What a card needs besides its view: words, dates, and which card it is. */
export interface Kit {
  readonly language: Language;
  readonly ref: CardRef;
  /** A text of the bot in the kit's language. */
  readonly t: Translate;
  /** The kit's language of a content text. */
  pick(text: Localized): string;
  /** "10:42" in the workshop's time zone. */
  time(instant: Instant): string;
  /** "10:42:30" in the workshop's time zone. */
  exactTime(instant: Instant): string;
  /** "donderdag 10 december 2026" for a date YYYY-MM-DD. */
  date(date: string): string;
  /** A whole card. `speak` is what a screen reader and a notification say of it. */
  card(speak: string, body: readonly Element[], actions?: readonly CardAction[]): Card;
}

/** One card: a pure function of its view, and views to look at it by. */
export interface CardModule<V> {
  render(view: V, kit: Kit): Card;
  /**
   * Named sample views, rendered by `npm run cards` and checked by the tests; at least one. People's texts
   * and names in them come from parts/samples.ts (`sampleText`, `sampleName`, `typed`), which marks them:
   * the tests prove that a marked text never gets where Markdown is read.
   */
  readonly samples: readonly { readonly name: string; readonly view: V }[];
}

/** The cards of some views, by kind. */
export type Cards<V extends { readonly kind: string }> = {
  readonly [K in V['kind']]: CardModule<Extract<V, { kind: K }>>;
};

/** The kit for cards of one session in one language. `timeZone` is an IANA name. */
export function makeKit(
  definition: WorkshopDefinition,
  language: Language,
  timeZone: string,
  ref: CardRef,
): Kit {
  const { times, exactTimes, dates } = formats(language, timeZone);
  return {
    language,
    ref,
    t: translator(definition, language),
    pick: (text) => text[language],
    time: (instant) => times.format(instant),
    exactTime: (instant) => exactTimes.format(instant),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    card: (speak, body, actions = []) => ({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: language,
      speak,
      msteams: { width: 'Full' },
      body,
      actions,
    }),
  };
}

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

interface Formats {
  readonly times: Intl.DateTimeFormat;
  readonly exactTimes: Intl.DateTimeFormat;
  readonly dates: Intl.DateTimeFormat;
}

const made = new Map<string, Formats>();

/** Made once per language and zone: making them takes longer than making a card. */
function formats(language: Language, timeZone: string): Formats {
  const key = `${language}|${timeZone}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const locale = LOCALE[language];
  const zone = { hourCycle: 'h23', timeZone } as const;
  const fresh = {
    times: new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit' }),
    exactTimes: new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'medium' }),
    dates: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }),
  };
  made.set(key, fresh);
  return fresh;
}
