import type { Event } from '../../src/workshop/events';
import type { Action } from '../../src/workshop/session';
import { BESTUURSKRACHT, DEMOCRATIE, RECHTSSTAAT, running } from './histories';
import type { Task } from '../../src/workshop/definition';

/** A joint action that the bot numbers in the order of composition. */
export function composed(id: string, group: string, more: Partial<Action> = {}): Event {
  return {
    type: 'actionComposed',
    action: {
      id,
      group,
      what: `Doe ${id}`,
      actor: 'teamleider',
      mechanism: 'audits',
      values: [{ kind: 'catalogue', id: 'privacy' }],
      considerations: 'omdat het kan',
      from: [],
      checklist: {},
      ...more,
    },
  };
}

/** Five actions: x1 and x2 of democratie, x3 of rechtsstaat, x4 and x5 of bestuurskracht. */
export const ACTIONS: readonly Event[] = [
  composed('x1', DEMOCRATIE, { values: [{ kind: 'catalogue', id: 'inclusiviteit' }] }),
  composed('x2', DEMOCRATIE),
  composed('x3', RECHTSSTAAT),
  composed('x4', BESTUURSKRACHT),
  composed('x5', BESTUURSKRACHT),
];

/** A workshop with those actions, in the phase with this task. */
export function planning(task: Task): readonly Event[] {
  return [...running(task), ...ACTIONS];
}

export function voted(
  person: string,
  necessity: readonly string[],
  importance: readonly string[] = [],
): Event {
  return { type: 'voteCast', person, vote: { necessity, importance } };
}

export function closed(...order: readonly string[]): Event {
  return { type: 'voteClosed', order };
}
