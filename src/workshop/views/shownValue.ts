import type { Localized, WorkshopDefinition } from '../definition';
import type { GroupId, ValueRef } from '../session';
import { valueCode } from '../valueCode';

/** A value as cards name it. */
export interface ShownValue {
  /** See valueCode.ts. */
  readonly code: string;
  /** The catalogue's name, or a person's own words. */
  readonly name: Localized | { readonly own: string };
  /** Not verified as one of the CODIO values. */
  readonly supplement: boolean;
}

export function showValue(value: ValueRef, { values }: WorkshopDefinition): ShownValue {
  const code = valueCode(value);
  if (value.kind === 'own') return { code, name: { own: value.name }, supplement: false };
  const known = values.find(({ id }) => id === value.id);
  return known === undefined
    ? { code, name: { own: value.id }, supplement: false }
    : { code, name: known.name, supplement: known.status === 'supplement' };
}

/** A value to choose, with where it belongs. */
export interface ValueChoice extends ShownValue {
  /** Its principe within the reader's own fundament, else its fundament. */
  readonly belongs: Localized;
  readonly ownFundament: boolean;
}

/** The whole catalogue: the group's own fundament first. */
export function valueChoices(
  { values, fundamenten }: WorkshopDefinition,
  group: GroupId | undefined,
): readonly ValueChoice[] {
  const choices = values.map(({ id, name, status, fundament, principe }): ValueChoice => {
    const home = fundamenten.find((candidate) => candidate.id === fundament);
    const within = home?.principes.find((candidate) => candidate.id === principe);
    const ownFundament = fundament === group;
    return {
      code: id,
      name,
      supplement: status === 'supplement',
      belongs: (ownFundament ? within?.name : home?.name) ?? { nl: fundament, en: fundament },
      ownFundament,
    };
  });
  return [
    ...choices.filter(({ ownFundament }) => ownFundament),
    ...choices.filter(({ ownFundament }) => !ownFundament),
  ];
}

/** A group's fundament, with the question it keeps asking. */
export interface ShownFundament {
  readonly name: Localized;
  readonly question: Localized;
}

export function showFundament(
  { fundamenten }: WorkshopDefinition,
  group: GroupId | undefined,
): ShownFundament | undefined {
  const found = fundamenten.find(({ id }) => id === group);
  return found === undefined ? undefined : { name: found.name, question: found.question };
}
