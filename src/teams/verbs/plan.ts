import { z } from 'zod';
import type { Verbs } from './verb';

export const planVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const planRequests = z.discriminatedUnion('form', [z.object({ form: z.literal('vote') })]);
