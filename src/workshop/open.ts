import { candidatesIn } from './candidates';
import { openActions } from './actionPlan';
import { answered, plannedActions, questionsOf } from './checklist';
import type { Task, WorkshopDefinition } from './definition';
import { progressOf } from './progress';
import { currentPhase, membersOf, valueKey } from './queries';
import type { GroupId, Session } from './session';
import { presentationAhead, spokespersonOf } from './talks';

/** Something that the present phase still leaves undone; its text is `driving.open.<code>`. */
export interface Open {
  readonly code: OpenCode;
  readonly values: Readonly<Record<string, number>>;
  /** The group that it concerns. */
  readonly group?: GroupId;
}

type OpenCode =
  | 'sheets'
  | 'valuesUndecided'
  | 'noValueChosen'
  | 'noSpokesperson'
  | 'noActions'
  | 'valuesWithoutAction'
  | 'actionsUnassigned'
  | 'upkeep'
  | 'votes'
  | 'order'
  | 'unplaced'
  | 'checklist'
  | 'planQuestions'
  | 'noFollowUp'
  | 'points'
  | 'reflections';

type Finder = (session: Session, definition: WorkshopDefinition) => readonly Open[];

/** What is not done yet in the present phase: told before moving on, never in the way of it. */
export function stillOpen(session: Session, definition: WorkshopDefinition): readonly Open[] {
  const phase = session.status === 'running' ? currentPhase(session) : undefined;
  return phase === undefined ? [] : (FINDERS[phase.task]?.(session, definition) ?? []);
}

const sheets: Finder = (session) => busy(session, 'sheets');

const FINDERS: Partial<Readonly<Record<Task, Finder>>> = {
  writeValues: sheets,
  writeActions: sheets,
  decideValues: (session, definition) =>
    perGroup(session, (group) => [
      ...count('valuesUndecided', undecided(session, definition, group), group),
      ...unless(chosenIn(session, group).length > 0, { code: 'noValueChosen', values: {}, group }),
      ...spokesperson(session, group),
    ]),
  composeActions: (session) =>
    perGroup(session, (group) => {
      const actions = session.actions.filter((action) => action.group === group);
      const served = new Set(actions.flatMap(({ values }) => values.map(valueKey)));
      const bare = chosenIn(session, group).filter((key) => !served.has(key));
      return [
        ...unless(actions.length > 0, { code: 'noActions', values: {}, group }),
        ...(actions.length > 0 ? count('valuesWithoutAction', bare.length, group) : []),
        ...spokesperson(session, group),
      ];
    }),
  relateActions: (session) => [
    ...unassigned(session),
    ...unless(session.upkeep.keeper !== undefined, { code: 'upkeep', values: {} }),
  ],
  prioritise: (session) => [
    ...busy(session, 'votes'),
    ...unless(session.order !== undefined, { code: 'order', values: {} }),
    ...unplaced(session),
    ...unassigned(session),
  ],
  checklist: (session, definition) => {
    const asked = questionsOf(definition, 'action');
    const bare = plannedActions(session).filter(
      ({ checklist }) => answered(asked, checklist) < asked.length,
    );
    const plan = questionsOf(definition, 'plan');
    return [
      ...count('checklist', bare.length),
      ...count('planQuestions', plan.length - answered(plan, session.checklist)),
      ...unless(session.followUp !== undefined, { code: 'noFollowUp', values: {} }),
    ];
  },
  reflect: (session) => [
    ...count('points', session.parked.filter(({ outcome }) => outcome === undefined).length),
    ...busy(session, 'reflections'),
  ],
};

/** Groups without members have nothing to do. */
function perGroup(session: Session, find: (group: GroupId) => readonly Open[]): readonly Open[] {
  return session.groups
    .filter(({ id }) => membersOf(session, id).length > 0)
    .flatMap(({ id }) => find(id));
}

function busy(session: Session, code: OpenCode): readonly Open[] {
  const progress = progressOf(session);
  if (progress === undefined || progress.busy.length === 0) return [];
  const n = progress.busy.length;
  return [{ code, values: { n, m: n + progress.ready.length } }];
}

function count(code: OpenCode, n: number, group?: GroupId): readonly Open[] {
  if (n === 0) return [];
  return [{ code, values: { n }, ...(group === undefined ? {} : { group }) }];
}

function unless(done: boolean, open: Open): readonly Open[] {
  return done ? [] : [open];
}

function unassigned(session: Session): readonly Open[] {
  const lacking = openActions(session).filter(
    ({ term, owner }) => term === undefined || owner === undefined,
  );
  return count('actionsUnassigned', lacking.length);
}

/** What came after the vote stands last until somebody gives it a place. */
function unplaced(session: Session): readonly Open[] {
  const { order } = session;
  if (order === undefined) return [];
  return count('unplaced', openActions(session).filter(({ id }) => !order.includes(id)).length);
}

function spokesperson(session: Session, group: GroupId): readonly Open[] {
  const ahead = presentationAhead(session, session.run?.index ?? 0);
  if (ahead === undefined) return [];
  const named = spokespersonOf(session, group, ahead.id);
  return unless(named !== undefined, { code: 'noSpokesperson', values: {}, group });
}

function chosenIn(session: Session, group: GroupId): readonly string[] {
  return (session.decisions[group] ?? [])
    .filter(({ chosen }) => chosen)
    .map(({ value }) => valueKey(value));
}

/** How many values on the group's table have no decision yet. */
function undecided(session: Session, definition: WorkshopDefinition, group: GroupId): number {
  return candidatesIn(session, definition, group).filter(({ decision }) => decision === undefined)
    .length;
}
