import type { ValueLabel } from '../../src/workshop/views/valueLabel';
import type { Kit } from '../kit';

/** A value's name, with what one must know of it: "openheid (aanvulling)". Say it by `said`. */
export function valueName(label: ValueLabel, kit: Kit): string {
  if (label.kind === 'own') return `${label.name} (${kit.t('common.ownValue')})`;
  const name = kit.pick(label.name);
  return label.supplement ? `${name} (${kit.t('common.supplement')})` : name;
}

/** The names of several values, in one line. */
export function valueNames(labels: readonly ValueLabel[], kit: Kit): string {
  return labels.map((label) => valueName(label, kit)).join(', ');
}
