import type { Localized, WorkshopDefinition } from '../definition';
import type { ValueRef } from '../session';
import { valueChoice } from '../valueChoice';

/** How a value is shown: by its name in the catalogue, or as a person worded it. */
export type ValueLabel =
  | {
      readonly kind: 'catalogue';
      readonly choice: string;
      readonly name: Localized;
      /** Not verified as a CODIO value, and always shown as such. */
      readonly supplement: boolean;
    }
  | { readonly kind: 'own'; readonly choice: string; readonly name: string };

/** A value that the catalogue no longer has (an old session after an update) is shown by its id. */
export function valueLabel(
  value: ValueRef,
  { values }: Pick<WorkshopDefinition, 'values'>,
): ValueLabel {
  const choice = valueChoice(value);
  if (value.kind === 'own') return { kind: 'own', choice, name: value.name };
  const known = values.find(({ id }) => id === value.id);
  return {
    kind: 'catalogue',
    choice,
    name: known?.name ?? { nl: value.id, en: value.id },
    supplement: known?.status === 'supplement',
  };
}
