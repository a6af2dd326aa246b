import { z } from 'zod';
import { type Presser, type Verbs, entered, number, verb, words } from './verb';

const functionInputs = z.object({ function: entered, ownFunction: words });

/** Of a choice and own words, both filled in beforehand, the one that was changed counts. */
function toldIn(
  { function: chosen, ownFunction: own }: z.output<typeof functionInputs>,
  { person, session }: Presser,
): string {
  const newlyChosen = chosen !== '' && chosen !== session.people[person.id]?.function;
  return newlyChosen || own === '' ? chosen : own;
}

const join = verb(functionInputs, (inputs, presser) => {
  const told = toldIn(inputs, presser);
  return { type: 'join', person: presser.person, ...(told === '' ? {} : { function: told }) };
});

const tellFunction = verb(functionInputs, (inputs, presser) => ({
  type: 'tellFunction',
  by: presser.person.id,
  function: toldIn(inputs, presser),
}));

export const lobbyVerbs: Verbs = {
  join,
  tellFunction,
  leave: verb(z.object({}), (_data, { person }) => ({ type: 'leave', person: person.id })),
  proposeGroups: verb(z.object({ seed: number }), (input, { person }) => ({
    type: 'proposeGroups',
    by: person.id,
    ...input,
  })),
  movePerson: verb(z.object({ person: z.string(), group: z.string() }), (input, { person }) => ({
    type: 'movePerson',
    by: person.id,
    ...input,
  })),
};

/** The forms of this part that a button can ask for. */
export const lobbyRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('join') }),
  z.object({ form: z.literal('tellFunction') }),
  z.object({ form: z.literal('moveMember'), person: z.string().optional() }),
]);
