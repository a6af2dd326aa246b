import type { ValueRef } from './session';

const OWN = 'own:';

/** A value as the value of a choice on a card. */
export function valueChoice(value: ValueRef): string {
  return value.kind === 'own' ? `${OWN}${value.name}` : value.id;
}

/** The value that a choice stands for. */
export function chosenValue(choice: string): ValueRef {
  return choice.startsWith(OWN)
    ? { kind: 'own', name: choice.slice(OWN.length) }
    : { kind: 'catalogue', id: choice };
}
