import { z } from 'zod';
import { MAX_ACTIONS } from '../../workshop/rules/actions';
import { valueOfCode } from '../../workshop/valueCode';
import { chosenValue, rowsOf, sheetData } from './sheetRows';
import { chosenSeveral, entered, number, toggled, verb, words, type Verbs } from './verb';

const group = z.string();
/** One more row than a sheet may hold, so that too many are refused rather than lost. */
const ROWS = MAX_ACTIONS + 1;

export const actionsVerbs: Verbs = {
  /** Rows what1, actor1, mechanism1 and value1, … */
  handInActions: verb(sheetData, (data, { person }) => ({
    type: 'handInActions',
    by: person.id,
    entries: rowsOf(data, ROWS, 'what', 'actor', 'mechanism', 'value').map(
      ([what = '', actor = '', mechanism = '', code = '']) => ({
        what,
        actor,
        mechanism,
        value: chosenValue(code),
      }),
    ),
  })),
  mergeEntries: verb(
    z.object({ group, kept: entered, entries: chosenSeveral }),
    ({ entries, ...input }, { person }) => ({
      type: 'mergeEntries',
      by: person.id,
      ...input,
      merged: entries.filter((id) => id !== input.kept),
    }),
  ),
  splitEntries: verb(z.object({ group, kept: z.string() }), (input, { person }) => ({
    type: 'splitEntries',
    by: person.id,
    ...input,
  })),
  composeAction: verb(
    z.object({
      group,
      action: z.string().optional(),
      what: words,
      actor: words,
      mechanism: entered,
      values: chosenSeveral,
      considerations: words,
      from: chosenSeveral,
    }),
    ({ action, values, ...input }, { person }) => ({
      type: 'composeAction',
      by: person.id,
      ...input,
      ...(action === undefined ? {} : { action }),
      values: values.map(valueOfCode),
    }),
  ),
  dropAction: verb(z.object({ action: z.string() }), (input, { person }) => ({
    type: 'dropAction',
    by: person.id,
    ...input,
  })),
};

/** The forms of this part that a button can ask for. */
export const actionsRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('handout3'), page: number.default(1), all: toggled }),
  z.object({ form: z.literal('readActions'), group, page: number.default(1) }),
  z.object({ form: z.literal('mergeEntries'), group, entries: chosenSeveral }),
  z.object({
    form: z.literal('composeAction'),
    group,
    step: z.enum(['sources', 'revise', 'write']).default('sources'),
    action: entered,
    from: chosenSeveral,
  }),
  z.object({ form: z.literal('dropAction'), action: entered }),
]);
