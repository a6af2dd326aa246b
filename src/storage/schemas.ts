import { z } from 'zod';
import type { StoredRow } from './rows';
import { Fault } from '../session/fault';
import type { Event } from '../workshop/events';
import type { Session } from '../workshop/session';
import type {
  Address,
  CardState,
  EventRecord,
  KnownTeam,
  MessageRef,
  OutboxItem,
  StoredSession,
} from '../session/ports';
import type { Timer } from '../workshop/effects';
import type { Slot } from '../workshop/places';

/** What is stored bears the version of its shape. */
export const SHAPE = 1;

/** Anything with a string under these names; what is inside was ours when it was written. */
function having(value: unknown, ...names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every(
      (name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string',
    )
  );
}

const message: z.ZodType<MessageRef> = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  activity: z.string(),
});

export const addressSchema: z.ZodType<Address> = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  thread: z.literal('new').exactOptional(),
  team: z.string().exactOptional(),
});

export const teamSchema: z.ZodType<KnownTeam> = z.object({
  id: z.string(),
  name: z.string(),
  serviceUrl: z.string(),
});

export const slotSchema: z.ZodType<Slot> = z.object({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('meeting') }),
    z.object({ kind: z.literal('group'), group: z.string() }),
    z.object({ kind: z.literal('private'), person: z.string() }),
    z.object({ kind: z.literal('team') }),
  ]),
  card: z.custom<Slot['card']>((value) => typeof value === 'string'),
  run: z.number().exactOptional(),
});

export const timerSchema: z.ZodType<Timer> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('time'),
    due: z.number(),
    generation: z.number(),
    prompt: z.enum(['oneMinuteLeft', 'timeUp']),
  }),
  z.object({
    kind: z.literal('talk'),
    due: z.number(),
    group: z.string(),
    startedAt: z.number(),
  }),
  z.object({ kind: z.literal('followUp'), due: z.number() }),
  z.object({ kind: z.literal('abandoned'), due: z.number() }),
  z.object({ kind: z.literal('retention'), due: z.number() }),
]);

const key = z.string();
const person = z.string();

export const itemSchema: z.ZodType<OutboxItem> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), key, slot: slotSchema, post: z.boolean() }),
  z.object({ kind: z.literal('timer'), key, timer: timerSchema }),
  z.object({ kind: z.literal('reach'), key, person }),
  z.object({ kind: z.literal('place'), key, person }),
  z.object({ kind: z.literal('forget'), key, person }),
  z.object({ kind: z.literal('compact'), key }),
  z.object({ kind: z.literal('release'), key }),
  z.object({ kind: z.literal('many'), key, items: z.array(z.lazy(() => itemSchema)) }),
]);

export const cardStateSchema: z.ZodType<CardState> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posting'), since: z.number() }),
  z.object({ kind: z.literal('posted'), message }),
  z.object({
    kind: z.literal('undelivered'),
    reason: z.enum(['notInstalled', 'blocked', 'guest', 'failed', 'uncertain', 'tooLarge', 'gone']),
    at: z.number(),
    message: message.exactOptional(),
  }),
]);

export const recordSchema: z.ZodType<EventRecord> = z.object({
  seq: z.number().int().positive(),
  at: z.number(),
  key: z.string().exactOptional(),
  event: z.custom<Event>((value) => having(value, 'type')),
});

export const snapshotSchema: z.ZodType<StoredSession> = z.object({
  version: z.number().int().positive(),
  session: z.custom<Session>((value) => having(value, 'id', 'status', 'facilitator')),
  keys: z.array(z.string()).transform((keys) => new Set(keys)),
});

/** Reads stored JSON. Throws a Fault (unreadable) that names what was read, never its contents. */
export function parse<T>(schema: z.ZodType<T>, what: string, json: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Fault('unreadable', `${what} is not JSON`);
  }
  return check(schema, what, value);
}

/** Checks the shape of something stored. Throws a Fault (unreadable). */
export function check<T>(schema: z.ZodType<T>, what: string, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  throw new Fault('unreadable', `${what} is damaged (${faults.join(', ')})`);
}

/** Refuses what another version of the bot stored in a shape unknown here. */
export function checkShape(what: string, row: StoredRow): void {
  const shape = row['v'];
  if (shape !== SHAPE) {
    throw new Fault('unreadable', `${what} has shape ${String(shape)}; this bot reads ${SHAPE}`);
  }
}
