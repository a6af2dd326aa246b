import type { WorkshopDefinition } from '../workshop/definition';
import { BUILT_IN } from './built-in';
import { ContentError } from './fault';
import { readContent } from './file';
import { faultsOfIssue, wording } from './issues';
import { mergeTexts } from './own-texts';
import { faultsOf } from './rules';
import { definitionSchema, SECTIONS } from './schema';

/**
 * The workshop to run: the built-in one, or that with the sections (of the texts: the keys) that a
 * JSON file replaces. Throws a ContentError that names everything that is wrong with it.
 */
export function loadDefinition(file?: string): WorkshopDefinition {
  return definitionWith(file === undefined ? {} : readContent(file), file ?? 'built-in');
}

/** The built-in workshop with own sections in it; `source` names where they come from. */
export function definitionWith(
  own: Readonly<Record<string, unknown>>,
  source: string,
): WorkshopDefinition {
  const { texts, faults } = mergeTexts(BUILT_IN.texts, own['texts']);
  const merged = { ...BUILT_IN, ...own, texts };
  const parsed = definitionSchema.safeParse(merged, { error: wording });
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap(faultsOfIssue));

  const misshapen = new Set(
    parsed.error?.issues.flatMap(({ path: [section] }) =>
      section === undefined ? [] : [String(section)],
    ),
  );
  const definition = parsed.data ?? definitionSchema.safeParse(repaired(merged, misshapen)).data;
  if (definition !== undefined) faults.push(...faultsOf(definition, misshapen));
  if (definition === undefined || faults.length > 0) {
    throw new ContentError(source, faults);
  }
  return definition;
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
