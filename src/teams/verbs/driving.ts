import { z } from 'zod';
import { type Verbs, entered, number, verb } from './verb';

const ofRun = z.object({ run: number });
const nothing = z.object({});

export const drivingVerbs: Verbs = {
  next: verb(ofRun, ({ run }, { person }) => ({ type: 'next', by: person.id, run })),
  skip: verb(z.object({ run: number, reason: entered }), ({ run, reason }, { person }) => ({
    type: 'skip',
    by: person.id,
    run,
    reason: reason.trim(),
  })),
  back: verb(ofRun, ({ run }, { person }) => ({ type: 'back', by: person.id, run })),
  undo: verb(ofRun, ({ run }, { person }) => ({ type: 'undo', by: person.id, run })),
  pause: verb(nothing, (_data, { person }) => ({ type: 'pause', by: person.id })),
  resume: verb(nothing, (_data, { person }) => ({ type: 'resume', by: person.id })),
  extend: verb(z.object({ minutes: number }), ({ minutes }, { person }) => ({
    type: 'extend',
    by: person.id,
    minutes,
  })),
  handOver: verb(z.object({ to: entered }), ({ to }, { person }) => ({
    type: 'handOver',
    by: person.id,
    to,
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
