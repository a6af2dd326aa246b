import type { WorkshopDefinition } from '../workshop/definition';
import type { Fault } from './fault';
import { phaseRules } from './rules/phases';
import { referenceRules } from './rules/references';
import { textRules } from './rules/texts';

const RULES = [...phaseRules, ...referenceRules, ...textRules];

/**
 * Everything wrong with a definition whose sections are well shaped in themselves. Rules that read a
 * section in `passOver` are not asked.
 */
export function faultsOf(
  definition: WorkshopDefinition,
  passOver: ReadonlySet<string> = new Set(),
): Fault[] {
  return RULES.filter(({ reads }) => !reads.some((section) => passOver.has(section))).flatMap(
    ({ check }) => check(definition),
  );
}
