import type { ValueRef } from './session';

/**
 * A value as one word, as choices and buttons carry it: a catalogue id as it is, own words after "own:".
 * Commas part several choices (Adaptive Cards, Input.ChoiceSet), so own words are rid of them.
 */
export function valueCode(value: ValueRef): string {
  return value.kind === 'catalogue'
    ? value.id
    : `${OWN}${value.name.replaceAll('%', '%25').replaceAll(',', '%2C')}`;
}

export function valueOfCode(code: string): ValueRef {
  return code.startsWith(OWN)
    ? {
        kind: 'own',
        name: code.slice(OWN.length).replaceAll('%2C', ',').replaceAll('%25', '%'),
      }
    : { kind: 'catalogue', id: code };
}

const OWN = 'own:';
