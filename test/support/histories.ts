import type { Task } from '../../src/workshop/definition';
import type { Event } from '../../src/workshop/events';
import { GROUPS, indexOf, PLAN, SETTINGS } from './session';

/** Whole workshops up to a step, every group with a channel. People have one-letter names; `f` facilitates. */

export const FACILITATOR = 'f';

export function person(id: string) {
  return { id, name: `Persoon ${id.toUpperCase()}`, language: 'nl' } as const;
}

export const started: Event = {
  type: 'sessionStarted',
  id: 'session-1',
  facilitator: person(FACILITATOR),
  settings: { ...SETTINGS, retentionDays: 30 },
  plan: PLAN,
  groups: GROUPS,
};

export const described: Event = {
  type: 'caseDescribed',
  case: {
    title: 'Toeslag zonder aanvraag',
    description: 'De gemeente schrijft inwoners aan die recht hebben op een toeslag.',
    cells: [{ proactivity: 'moderate', origin: 'own' }],
  },
};

export function joined(...ids: readonly string[]): readonly Event[] {
  return ids.map((id) => ({ type: 'personJoined', person: person(id) }));
}

export const [DEMOCRATIE = '', RECHTSSTAAT = '', BESTUURSKRACHT = ''] = GROUPS;

/** a–b in democratie, c–d in rechtsstaat, e and g in bestuurskracht; every group has a channel. */
export const settled: readonly Event[] = [
  started,
  described,
  ...GROUPS.map((group): Event => ({
    type: 'channelChosen',
    group,
    channel: `channel-${group}`,
  })),
  { type: 'lobbyOpened' },
  ...joined('a', 'b', 'c', 'd', 'e', 'g'),
  {
    type: 'groupsProposed',
    members: { [DEMOCRATIE]: ['a', 'b'], [RECHTSSTAAT]: ['c', 'd'], [BESTUURSKRACHT]: ['e', 'g'] },
  },
];

/** Entering every phase up to and including the one with this task. */
export function until(task: Task): readonly Event[] {
  return PLAN.slice(0, indexOf(task) + 1).flatMap(({ minutes }, index): readonly Event[] =>
    minutes > 0 ? [{ type: 'phaseEntered', index, how: 'next' }] : [],
  );
}

/** A running workshop in the phase with this task. */
export function running(task: Task): readonly Event[] {
  return [...settled, ...until(task)];
}
