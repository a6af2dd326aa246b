import { z } from 'zod';
import { type Verbs, entered, number, verb, words } from './verb';

const ofRun = z.object({ run: number });
const nothing = z.object({});

export const drivingVerbs: Verbs = {
  next: verb(ofRun, (input, { person }) => ({ type: 'next', by: person.id, ...input })),
  skip: verb(ofRun.extend({ reason: words }), (input, { person }) => ({
    type: 'skip',
    by: person.id,
    ...input,
  })),
  back: verb(ofRun, (input, { person }) => ({ type: 'back', by: person.id, ...input })),
  undo: verb(ofRun, (input, { person }) => ({ type: 'undo', by: person.id, ...input })),
  pause: verb(nothing, (_data, { person }) => ({ type: 'pause', by: person.id })),
  resume: verb(nothing, (_data, { person }) => ({ type: 'resume', by: person.id })),
  extend: verb(z.object({ minutes: number }), (input, { person }) => ({
    type: 'extend',
    by: person.id,
    ...input,
  })),
  handOver: verb(z.object({ to: entered }), (input, { person }) => ({
    type: 'handOver',
    by: person.id,
    ...input,
  })),
};

/** The forms of this part that a button can ask for. */
export const drivingRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('overview') }),
  z.object({ form: z.literal('help') }),
  z.object({ form: z.literal('skip') }),
  z.object({ form: z.literal('back') }),
  z.object({ form: z.literal('handOver') }),
]);
