import { rulesOf } from '../../src/session/rules';
import type { Task } from '../../src/workshop/definition';
import type { Event } from '../../src/workshop/events';
import type { Stores } from '../session/support/world';
import { MORNING, definition } from '../support/given';
import { described, joined, started, until } from '../support/histories';

export const SESSION = 'session-1';
export const GROUPS = definition.fundamenten.map(({ id }) => id);

export const rules = rulesOf(definition);

export function people(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `p${at}`);
}

/** These people came, sit in three groups, and are in the step with this task. */
export function reached(task: Task, ids: readonly string[]): readonly Event[] {
  const members = Object.fromEntries(
    GROUPS.map((group, n) => [group, ids.filter((_, at) => at % GROUPS.length === n)]),
  );
  const groups = { type: 'groupsProposed', members } as const;
  return [started, described, { type: 'lobbyOpened' }, ...joined(...ids), groups, ...until(task)];
}

/** Puts a session with this history into storage. */
export async function keep({ sessions }: Stores, events: readonly Event[]): Promise<void> {
  const records = events.map((event, at) => ({ seq: at + 1, at: MORNING, event }));
  await sessions.append({ id: SESSION, on: 0, writeId: 'bench', records, outbox: [] });
}
