import { z } from 'zod';
import type { Verbs } from './verb';

export const closingVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const closingRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('park') }),
]);
