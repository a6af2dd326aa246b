import { z } from 'zod';
import { MAX_ACTIONS } from '../../workshop/rules/actions';
import { valueOfCode } from '../../workshop/valueCode';
import { chosenValue, rowsOf, sheetData } from './sheetRows';
import { chosenSeveral, entered, number, toggled, verb, type Verbs } from './verb';

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
    ({ group, kept, entries }, { person }) => ({
      type: 'mergeEntries',
      by: person.id,
      group,
      kept,
      merged: entries.filter((id) => id !== kept),
    }),
  ),
  splitEntries: verb(z.object({ group, kept: z.string() }), ({ group, kept }, { person }) => ({
    type: 'splitEntries',
    by: person.id,
    group,
    kept,
  })),
  composeAction: verb(
    z.object({
      group,
      action: z.string().optional(),
      what: entered,
      actor: entered,
      mechanism: entered,
      values: chosenSeveral,
      considerations: entered,
      from: chosenSeveral,
    }),
    ({ group, action, what, actor, mechanism, values, considerations, from }, { person }) => ({
      type: 'composeAction',
      by: person.id,
      group,
      ...(action === undefined ? {} : { action }),
      what: what.trim(),
      actor: actor.trim(),
      mechanism,
      values: values.map(valueOfCode),
      considerations: considerations.trim(),
      from,
    }),
  ),
  dropAction: verb(z.object({ action: z.string() }), ({ action }, { person }) => ({
    type: 'dropAction',
    by: person.id,
    action,
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
]);
