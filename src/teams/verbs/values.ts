import { z } from 'zod';
import type { Verbs } from './verb';

export const valuesVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const valuesRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('decideValue') }),
]);
