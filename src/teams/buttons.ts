import { z } from 'zod';
import { verbs } from './verbs';
import { type Verb, verb } from './verbs/verb';

/** Every button's meaning by verb: the slices' and the edge's own. */
export const buttons: ReadonlyMap<string, Verb> = new Map(
  Object.entries({
    eraseMe: verb(z.object({}), (_data, { person }) => ({
      type: 'erasePerson',
      person: person.id,
    })),
    ...verbs,
  }),
);
