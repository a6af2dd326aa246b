import { z } from 'zod';
import type { Verbs } from './verb';

export const lobbyVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const lobbyRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('tellFunction') }),
]);
