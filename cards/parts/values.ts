import type { ShownValue } from '../../src/workshop/views/shownValue';
import type { Kit } from '../kit';

/** A value's name, with what one must know of it: "openheid (aanvulling)". Say it by `said`. */
export function valueName({ name, supplement }: ShownValue, kit: Kit): string {
  if ('own' in name) return `${name.own} (${kit.t('common.ownValue')})`;
  return supplement ? `${kit.pick(name)} (${kit.t('common.supplement')})` : kit.pick(name);
}

/** The names of several values, in one line. */
export function valueNames(values: readonly ShownValue[], kit: Kit): string {
  return values.map((value) => valueName(value, kit)).join(', ');
}
