import type { Event } from '../../src/workshop/events';
import { FORM_OF_TASK, type Task } from '../../src/workshop/definition';
import type { PlannedPhase, Settings } from '../../src/workshop/session';
import { definition } from './given';

/** Happenings that many tests begin with, to enter one step at once; the groups sit in the meeting. */

export const SETTINGS: Settings = {
  language: 'nl',
  names: 'hidden',
  autoAdvance: false,
  retentionDays: 90,
};

export const PLAN: readonly PlannedPhase[] = definition.phases.map(({ id, task, minutes }) => ({
  id,
  form: FORM_OF_TASK[task],
  task,
  minutes,
}));

export const GROUPS: readonly string[] = definition.fundamenten.map(({ id }) => id);

/** A session led by Noor. */
export function started(settings: Partial<Settings> = {}): Event {
  return {
    type: 'sessionStarted',
    id: 's1',
    facilitator: { id: 'noor', name: 'Noor de Wit', language: 'nl' },
    settings: { ...SETTINGS, ...settings },
    plan: PLAN,
    groups: GROUPS,
  };
}

export function joined(id: string, name: string): Event {
  return { type: 'personJoined', person: { id, name, language: 'nl' } };
}

/** Six people in three groups of two: ann and bob, cas and dia, eva and fin. */
export const GATHERED: readonly Event[] = [
  { type: 'lobbyOpened' },
  joined('ann', 'Ann Aalders'),
  joined('bob', 'Bob Blom'),
  joined('cas', 'Cas Citroen'),
  joined('dia', 'Dia Dekker'),
  joined('eva', 'Eva Evers'),
  joined('fin', 'Fin Faber'),
  {
    type: 'groupsProposed',
    members: {
      democratie: ['ann', 'bob'],
      rechtsstaat: ['cas', 'dia'],
      bestuurskracht: ['eva', 'fin'],
    },
  },
];

/** The workshop enters the phase with this task. */
export function entered(task: Task): Event {
  return { type: 'phaseEntered', index: indexOf(task), how: 'next' };
}

/** The place of a task's phase in the plan. */
export function indexOf(task: Task): number {
  return PLAN.findIndex((phase) => phase.task === task);
}
