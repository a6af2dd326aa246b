import { z } from 'zod';
import type { Language, WorkshopDefinition } from '../workshop/definition';
import type { Fault } from './fault';
import { place } from './fault';
import { readMessage } from './icu';
import { faultsOfIssue, wording } from './issues';
import { textsSchema } from './schema';

type Texts = WorkshopDefinition['texts'];

const schema = z
  .strictObject({ nl: textsSchema.exactOptional(), en: textsSchema.exactOptional() })
  .prefault({});

/**
 * The built-in texts with a file's own keys over them. What cannot be used is reported and leaves the
 * built-in text in place, so that it causes no further faults.
 */
export function mergeTexts(builtIn: Texts, own: unknown): { texts: Texts; faults: Fault[] } {
  const parsed = schema.safeParse(own, { error: wording });
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) =>
      faultsOfIssue({ ...issue, path: ['texts', ...issue.path] }),
    );
    return { texts: builtIn, faults };
  }
  const nl = mergeLanguage('nl', builtIn.nl, parsed.data.nl);
  const en = mergeLanguage('en', builtIn.en, parsed.data.en);
  return { texts: { nl: nl.texts, en: en.texts }, faults: [...nl.faults, ...en.faults] };
}

function mergeLanguage(
  language: Language,
  builtIn: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
): { texts: Readonly<Record<string, string>>; faults: Fault[] } {
  const texts = { ...builtIn };
  const faults: Fault[] = [];
  for (const [key, text] of Object.entries(own)) {
    const reasons = reasonsAgainst(text, Object.hasOwn(builtIn, key) ? builtIn[key] : undefined);
    if (reasons.length === 0) texts[key] = text;
    faults.push(...reasons.map((message) => ({ path: place('texts', language, key), message })));
  }
  return { texts, faults };
}

function reasonsAgainst(text: string, original: string | undefined): string[] {
  if (original === undefined) return ['The bot has no text with this key.'];
  const [own, known] = [readMessage(text), readMessage(original)];
  if (!own.valid || !known.valid) return [];
  return [...own.placeholders]
    .filter((name) => !known.placeholders.has(name))
    .map((name) => `The bot does not fill in {${name}} here.`);
}
