import type { FunctionView } from '../../src/workshop/views/lobby';
import type { GroupLine, PersonLine } from '../../src/workshop/views/lobby/people';
import { sampleName, sampleText, several, typed } from '../parts/samples';

/** Sample people and groups for the cards of the lobby and of the opening. */

export const FUNCTIONS: FunctionView['options'] = [
  { id: 'beleidsmedewerker', name: { nl: 'beleidsmedewerker', en: 'policy officer' } },
  { id: 'jurist', name: { nl: 'jurist', en: 'legal adviser' } },
  { id: 'data-analist', name: { nl: 'data-analist', en: 'data analyst' } },
  { id: 'inwoner', name: { nl: 'inwoner', en: 'resident' } },
];

export function people(count: number): readonly PersonLine[] {
  return several(count, (n): PersonLine => {
    const option = FUNCTIONS[n % (FUNCTIONS.length + 1)];
    return { name: sampleName(n), doing: option?.name ?? typed('ervaringsdeskundige') };
  });
}

/** Everybody with names and functions as long as they can be. */
export function longPeople(count: number): readonly PersonLine[] {
  return several(count, () => ({ name: sampleText(120), doing: sampleText(200) }));
}

export function groups(
  size: number,
  make: (count: number) => readonly PersonLine[],
): readonly GroupLine[] {
  return [
    { id: 'democratie', name: { nl: 'democratie', en: 'democracy' }, members: make(size) },
    { id: 'rechtsstaat', name: { nl: 'rechtsstaat', en: 'rule of law' }, members: make(size) },
    {
      id: 'bestuurskracht',
      name: { nl: 'bestuurskracht', en: 'capacity to govern' },
      members: make(size - 1),
    },
  ];
}
