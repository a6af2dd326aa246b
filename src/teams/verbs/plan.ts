import { z } from 'zod';
import type { BroaderUse } from '../../workshop/session';
import { valueOfCode } from '../../workshop/valueCode';
import { type Verbs, chosenSeveral, entered, number, verb, words } from './verb';

const chosen = z.string().max(1_000);

/** "value:privacy" or "action:a3". */
const subject = chosen.regex(/^(value|action):/).transform((choice): BroaderUse['subject'] => {
  const [kind, ...rest] = choice.split(':');
  const what = rest.join(':');
  return kind === 'value' ? { kind, value: valueOfCode(what) } : { kind: 'action', action: what };
});

export const planVerbs: Verbs = {
  relateActions: verb(
    z.object({
      first: chosen,
      second: chosen,
      relation: z.enum(['same', 'supports', 'tension']),
      value: entered,
      givesWay: words,
    }),
    ({ first, second, relation, value, givesWay }, { person }) => ({
      type: 'relateActions',
      by: person.id,
      kind: relation,
      actions: [first, second],
      ...(relation === 'tension'
        ? { givesWay, ...(value === '' ? {} : { value: valueOfCode(value) }) }
        : {}),
    }),
  ),
  takeBack: verb(
    z.object({ thing: chosen.regex(/^(relation|action):/) }),
    ({ thing }, { person }) => {
      const [kind, id = ''] = thing.split(':');
      return kind === 'relation'
        ? { type: 'dropRelation', by: person.id, relation: id }
        : { type: 'reclaimAction', by: person.id, action: id };
    },
  ),
  deferAction: verb(
    z.object({ action: chosen, decision: words, asker: chosen }),
    (input, { person }) => ({ type: 'deferAction', by: person.id, ...input }),
  ),
  assignAction: verb(
    z.object({ action: chosen, term: chosen, owner: chosen }),
    (input, { person }) => ({ type: 'assignAction', by: person.id, ...input }),
  ),
  agreeUpkeep: verb(
    z.object({ keeper: chosen, spread: words, update: words }),
    (input, { person }) => ({ type: 'agreeUpkeep', by: person.id, ...input }),
  ),
  castVote: verb(
    z.object({ necessity: chosenSeveral, importance: chosenSeveral }),
    (input, { person }) => ({ type: 'castVote', by: person.id, ...input }),
  ),
  closeVote: verb(z.object({}), (_data, { person }) => ({ type: 'closeVote', by: person.id })),
  moveAction: verb(
    // People count from one.
    z.object({ action: chosen, place: number.min(1) }),
    ({ action, place }, { person }) => ({
      type: 'moveAction',
      by: person.id,
      action,
      place: place - 1,
    }),
  ),
  flagBroaderUse: verb(z.object({ subject, gain: words }), (use, { person }) => ({
    type: 'flagBroaderUse',
    by: person.id,
    use,
  })),
  dropBroaderUse: verb(z.object({ subject }), (input, { person }) => ({
    type: 'dropBroaderUse',
    by: person.id,
    ...input,
  })),
};

/** The forms of this part that a button can ask for. */
export const planRequests = z.discriminatedUnion('form', [
  z.object({
    form: z.enum([
      'relate',
      'takeBack',
      'defer',
      'assign',
      'revise',
      'upkeep',
      'broaden',
      'narrow',
      'vote',
      'order',
    ]),
  }),
  z.object({ form: z.literal('assignTo'), action: chosen }),
  z.object({ form: z.literal('posterPage'), page: number.min(0).default(0) }),
]);
