import { z } from 'zod';
import { type Verbs, entered, number, verb } from './verb';

const join = verb(z.object({ function: entered }), ({ function: told }, { person }) => ({
  type: 'join',
  person,
  ...(told === '' ? {} : { function: told }),
}));

/** Of a choice and own words, both filled in beforehand, the one that was changed counts. */
const tellFunction = verb(
  z.object({ function: entered, ownFunction: entered }),
  ({ function: chosen, ownFunction }, { person, session }) => {
    const own = ownFunction.trim();
    const newlyChosen = chosen !== '' && chosen !== session.people[person.id]?.function;
    return {
      type: 'tellFunction',
      by: person.id,
      function: newlyChosen || own === '' ? chosen : own,
    };
  },
);

export const lobbyVerbs: Verbs = {
  join,
  tellFunction,
  leave: verb(z.object({}), (_data, { person }) => ({ type: 'leave', person: person.id })),
  proposeGroups: verb(z.object({ seed: number }), ({ seed }, { person }) => ({
    type: 'proposeGroups',
    by: person.id,
    seed,
  })),
  movePerson: verb(
    z.object({ person: z.string(), group: z.string() }),
    ({ person: moved, group }, { person }) => ({
      type: 'movePerson',
      by: person.id,
      person: moved,
      group,
    }),
  ),
};

/** The forms of this part that a button can ask for. */
export const lobbyRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('tellFunction') }),
  z.object({ form: z.literal('moveMember'), person: z.string().optional() }),
]);
