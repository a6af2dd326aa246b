import { z } from 'zod';
import type { Verbs } from './verb';

export const drivingVerbs: Verbs = {};

/** The forms of this part that a button can ask for. */
export const drivingRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('overview') }),
]);
