import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WorkshopDefinition } from '../workshop/definition';
import { LANGUAGES } from '../workshop/definition';
import { BUILT_IN } from './built-in';
import type { Fault } from './fault';
import { ContentError, place } from './fault';
import { readMessage } from './icu';
import { faultsOf } from './rules';
import { definitionSchema, ownTextsSchema, SECTIONS } from './schema';

/**
 * The workshop to run: the built-in one, or that with the sections (of the texts: the keys) that a
 * JSON file replaces. Throws a ContentError that names everything that is wrong with it.
 */
export function loadDefinition(file?: string): WorkshopDefinition {
  const own = file === undefined ? {} : readObject(file);
  const { texts, faults } = mergeTexts(own['texts']);
  const merged = { ...BUILT_IN, ...own, texts };
  const parsed = definitionSchema.safeParse(merged, { error: say });
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap(faultsOfIssue));

  const misshapen = new Set(
    parsed.error?.issues.flatMap(({ path: [section] }) =>
      section === undefined ? [] : [String(section)],
    ),
  );
  const definition = parsed.data ?? definitionSchema.safeParse(repaired(merged, misshapen)).data;
  if (definition !== undefined) faults.push(...faultsOf(definition, misshapen));
  if (definition === undefined || faults.length > 0) {
    throw new ContentError(file ?? 'built-in', faults);
  }
  return definition;
}

function readObject(file: string): Record<string, unknown> {
  const failed = (message: string): never => {
    throw new ContentError(file, [{ path: place(), message }]);
  };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return failed(`The file cannot be read as JSON: ${String(error)}.`);
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(content);
  return parsed.success ? parsed.data : failed('The file must hold one JSON object.');
}

/** The built-in texts with a file's own keys over them. Texts of a wrong shape are only reported. */
function mergeTexts(input: unknown = {}): { texts: WorkshopDefinition['texts']; faults: Fault[] } {
  const parsed = ownTextsSchema.safeParse(input, { error: say });
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      ...issue,
      path: ['texts', ...issue.path],
    }));
    return { texts: BUILT_IN.texts, faults: issues.flatMap(faultsOfIssue) };
  }
  const { nl = {}, en = {} } = parsed.data;
  const own = { nl, en };
  const faults = LANGUAGES.flatMap((language) =>
    Object.entries(own[language]).flatMap(([key, text]): Fault[] => {
      const path = place('texts', language, key);
      const known = BUILT_IN.texts[language];
      const original = Object.hasOwn(known, key) ? known[key] : undefined;
      if (original === undefined) return [{ path, message: 'The bot has no text with this key.' }];
      return strangePlaceholders(text, original).map((name) => ({
        path,
        message: `The bot does not fill in {${name}} here.`,
      }));
    }),
  );
  return {
    texts: { nl: { ...BUILT_IN.texts.nl, ...nl }, en: { ...BUILT_IN.texts.en, ...en } },
    faults,
  };
}

function strangePlaceholders(text: string, original: string): string[] {
  const [own, known] = [readMessage(text), readMessage(original)];
  if (!own.valid || !known.valid) return [];
  return [...own.placeholders].filter((name) => !known.placeholders.has(name));
}

/** The merged definition with the built-in's sections where the file's are misshapen. */
function repaired(
  merged: Readonly<Record<string, unknown>>,
  misshapen: ReadonlySet<string>,
): Record<string, unknown> {
  const builtIn: Readonly<Record<string, unknown>> = BUILT_IN;
  return Object.fromEntries(
    [...SECTIONS].map((section) => [
      section,
      misshapen.has(section) ? builtIn[section] : merged[section],
    ]),
  );
}

function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: place(...issue.path, key),
        message: 'This key is not known here.',
      }))
    : [{ path: place(...issue.path), message: `${issue.message.replace(/\.$/, '')}.` }];
}

function say(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' && issue.input === undefined
    ? `This is missing; expected: ${issue.expected}`
    : undefined;
}
