import type { WorkshopDefinition } from '../definition';
import { type Refusal, refuse } from '../refusal';
import type { ValueRef } from '../session';
import { MAX_LINE, checkText } from '../texts';

/** Refuses a value that the catalogue does not hold, or own words that are empty or too long. */
export function checkValue(
  value: ValueRef,
  { values }: Pick<WorkshopDefinition, 'values'>,
): Refusal | undefined {
  if (value.kind === 'own') return checkText(value.name, MAX_LINE);
  return values.some(({ id }) => id === value.id) ? undefined : refuse('unknownChoice');
}

/** Own words that name a value of the catalogue, in any language, mean that value. */
export function settleValue(
  value: ValueRef,
  { values }: Pick<WorkshopDefinition, 'values'>,
): ValueRef {
  if (value.kind === 'catalogue') return value;
  const name = value.name.trim().replaceAll(/\s+/g, ' ');
  const spoken = name.toLocaleLowerCase('nl');
  const known = values.find((candidate) =>
    Object.values(candidate.name).some((text) => text.toLocaleLowerCase('nl') === spoken),
  );
  return known === undefined ? { kind: 'own', name } : { kind: 'catalogue', id: known.id };
}
