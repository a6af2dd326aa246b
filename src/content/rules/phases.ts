import type { Task, WorkshopDefinition } from '../../workshop/definition';
import { TASKS } from '../../workshop/definition';
import type { Fault } from '../fault';
import { place } from '../fault';
import type { Rule } from './rule';

/** What must come first: nothing is shared before it is written, nor presented before it is decided. */
const ORDER: readonly (readonly [earlier: Task, later: Task])[] = [
  ['validateCase', 'writeValues'],
  ['explainCode', 'writeValues'],
  ['writeValues', 'shareValues'],
  ['shareValues', 'readHandout'],
  ['readHandout', 'decideValues'],
  ['decideValues', 'presentValues'],
  ['presentValues', 'writeActions'],
  ['explainMechanisms', 'writeActions'],
  ['writeActions', 'shareActions'],
  ['shareActions', 'composeActions'],
  ['composeActions', 'presentActions'],
  ['presentActions', 'relateActions'],
  ['relateActions', 'prioritise'],
  ['prioritise', 'broaden'],
  ['prioritise', 'checklist'],
  ['checklist', 'reflect'],
  ['broaden', 'reflect'],
];

const ANY_NUMBER: ReadonlySet<Task> = new Set<Task>(['break']);
const MAY_BE_ABSENT: ReadonlySet<Task> = new Set<Task>(['break', 'welcome']);

/** The phases together: how long they last, which tasks they have, and in which order. */
export const phaseRules: readonly Rule[] = [
  { reads: ['minutes', 'phases'], check: minutesAddUp },
  { reads: ['phases'], check: onlyOptionalPhasesHaveNoMinutes },
  { reads: ['phases'], check: everyTaskOnce },
  { reads: ['phases'], check: tasksInOrder },
  { reads: ['phases'], check: welcomeFirst },
];

function minutesAddUp({ minutes, phases }: WorkshopDefinition): Fault[] {
  const sum = phases.reduce((total, phase) => total + phase.minutes, 0);
  if (sum === minutes) return [];
  const message = `The workshop says it lasts ${minutes} minutes, but its phases last ${sum} together.`;
  return [{ path: place('minutes'), message }];
}

function onlyOptionalPhasesHaveNoMinutes({ phases }: WorkshopDefinition): Fault[] {
  return phases.flatMap((phase, index) =>
    phase.minutes > 0 || phase.optional
      ? []
      : [
          {
            path: place('phases', index, 'minutes'),
            message: `Phase "${phase.id}" has 0 minutes; only an optional phase may have none.`,
          },
        ],
  );
}

function everyTaskOnce({ phases }: WorkshopDefinition): Fault[] {
  const seen = new Set<Task>();
  const repeats = phases.flatMap(({ task }, index): Fault[] => {
    const first = !seen.has(task);
    seen.add(task);
    if (first || ANY_NUMBER.has(task)) return [];
    return [
      {
        path: place('phases', index, 'task'),
        message: `An earlier phase has the task "${task}" already.`,
      },
    ];
  });
  const absent = TASKS.filter((task) => !seen.has(task) && !MAY_BE_ABSENT.has(task));
  return [
    ...repeats,
    ...absent.map((task) => ({
      path: place('phases'),
      message: `No phase has the task "${task}".`,
    })),
  ];
}

function tasksInOrder({ phases }: WorkshopDefinition): Fault[] {
  const tasks = phases.map(({ task }) => task);
  return ORDER.flatMap(([earlier, later]) => {
    const index = tasks.indexOf(later);
    return index === -1 || tasks.indexOf(earlier) <= index
      ? []
      : [
          {
            path: place('phases', index, 'task'),
            message: `The task "${later}" comes before "${earlier}"; it needs what that brings.`,
          },
        ];
  });
}

function welcomeFirst({ phases }: WorkshopDefinition): Fault[] {
  const index = phases.findIndex(({ task }) => task === 'welcome');
  return index <= 0
    ? []
    : [
        {
          path: place('phases', index, 'task'),
          message: 'The welcome is the first phase or is left out.',
        },
      ];
}
