import { z } from 'zod';
import type { Verbs } from './verb';

export const preparationVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const preparationRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('describeCase') }),
]);
