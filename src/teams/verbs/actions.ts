import { z } from 'zod';
import type { Verbs } from './verb';

export const actionsVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const actionsRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('composeAction') }),
]);
