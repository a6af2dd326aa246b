import { z } from 'zod';
import { MAX_VALUES } from '../../workshop/rules/values';
import { valueOfCode } from '../../workshop/valueCode';
import { chosenValue, rowsOf, sheetData } from './sheetRows';
import { chosenSeveral, entered, number, verb, words, type Verbs } from './verb';

const group = z.string();
/** One more row than a sheet may hold, so that too many are refused rather than lost. */
const ROWS = MAX_VALUES + 1;

export const valuesVerbs: Verbs = {
  /** Rows value1 and why1, … from the catalogue; own1 and ownWhy1, … in own words. */
  handInValues: verb(sheetData, (data, { person }) => ({
    type: 'handInValues',
    by: person.id,
    entries: [
      ...rowsOf(data, ROWS, 'value', 'why').map(([code = '', why = '']) => ({
        value: chosenValue(code),
        why,
      })),
      ...rowsOf(data, ROWS, 'own', 'ownWhy').map(([name = '', why = '']) => ({
        value: { kind: 'own', name } as const,
        why,
      })),
    ],
  })),
  decideValue: verb(
    z.object({ group, value: z.string(), chosen: z.enum(['yes', 'no']), reason: words }),
    ({ value, chosen, ...input }, { person }) => ({
      type: 'decideValue',
      by: person.id,
      ...input,
      value: valueOfCode(value),
      chosen: chosen === 'yes',
    }),
  ),
  /** Without a person: whoever presses. */
  nameSpokesperson: verb(
    z.object({ group, member: z.string().optional() }),
    ({ group, member }, { person }) => ({
      type: 'nameSpokesperson',
      by: person.id,
      group,
      person: member ?? person.id,
    }),
  ),
  startTalk: verb(z.object({ group }), (input, { person }) => ({
    type: 'startTalk',
    by: person.id,
    ...input,
  })),
  endTalk: verb(z.object({}), (_, { person }) => ({ type: 'endTalk', by: person.id })),
};

/** The forms of this part that a button can ask for. */
export const valuesRequests = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('mySheet'),
    step: z.enum(['choose', 'explain']).default('choose'),
    mine: chosenSeveral,
    others: chosenSeveral,
    words1: words,
    words2: words,
  }),
  z.object({ form: z.literal('readValues'), group, page: number.default(1) }),
  z.object({ form: z.literal('decideValue'), group, value: entered, other: entered, words }),
  z.object({ form: z.literal('spokesperson'), group }),
]);
