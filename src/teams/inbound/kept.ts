import { OWN_NAMES } from './data';
import type { Data } from './happening';

/** The shortest entry worth giving back when its form cannot be shown again. */
const WORTH_KEEPING = 15;

/** What somebody wrote: the texts among a form's inputs, not its choices and ids. */
export function keptIn(data: Data): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    !OWN_NAMES.has(name) &&
    typeof value === 'string' &&
    value.length >= WORTH_KEEPING &&
    value.includes(' ')
      ? [value]
      : [],
  );
}
