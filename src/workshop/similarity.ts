import { valueKey } from './queries';
import type { ActionEntry } from './session';

/**
 * Which actions are likely the same, so that a group sees them side by side. A hint only: two actions
 * become one when the group says so.
 */

/** Half of the words in common, or a third with the same mechanism and value: fewer misses than false alarms. */
const LIKELY = 0.5;
const SAME_MECHANISM = 0.1;
const SAME_VALUE = 0.1;
/** Words that share their first letters count as one: Dutch and English mostly inflect at the end. */
const STEM = 6;

type Comparable = Pick<ActionEntry, 'what' | 'mechanism' | 'value'>;

/** Groups of two or more likely the same, in the order of their first; each action is in at most one. */
export function likelySame<T extends Comparable>(actions: readonly T[]): readonly (readonly T[])[] {
  const words = actions.map(({ what }) => wordsOf(what));
  const clusterOf = actions.map((_, at) => at);
  actions.forEach((a, i) => {
    actions.slice(0, i).forEach((b, j) => {
      if (likeness(a, b, words[i] ?? NONE, words[j] ?? NONE) < LIKELY) return;
      const [from, to] = [clusterOf[i], clusterOf[j]];
      clusterOf.forEach((cluster, at) => {
        if (cluster === from) clusterOf[at] = to ?? at;
      });
    });
  });
  return [...new Set(clusterOf)]
    .map((cluster) => actions.filter((_, at) => clusterOf[at] === cluster))
    .filter(({ length }) => length > 1);
}

/** From 0 (nothing in common) up; the overlap of words (Dice: 2·common / all), raised by what else agrees. */
function likeness(
  a: Comparable,
  b: Comparable,
  aWords: ReadonlySet<string>,
  bWords: ReadonlySet<string>,
): number {
  const common = [...aWords].filter((word) => bWords.has(word)).length;
  if (common === 0) return 0;
  return (
    (2 * common) / (aWords.size + bWords.size) +
    (a.mechanism === b.mechanism ? SAME_MECHANISM : 0) +
    (valueKey(a.value) === valueKey(b.value) ? SAME_VALUE : 0)
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The telling words of a text: without accents, small words and endings. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  `de het een en of van voor in op te om met bij aan dat die dit er is zijn wordt worden we wij ze zij je
   jij als door naar over uit tot ook niet wel maar hun ons onze alle elke elk dan hoe wat wie kan moet
   the a an and or of for in on to with at that this there is are be we they you it as by from about out
   until also not but their our all each every how what who can must`.split(/\s+/),
);
