import { actionsInOrder, deferredActions } from '../../actionPlan';
import { questionsOf } from '../../checklist';
import type { Circumstances } from '../../decider';
import type { Localized, ServiceCell } from '../../definition';
import { isOver, nameOf } from '../../queries';
import type { Action, GroupId, Session, ValueDecision } from '../../session';
import { type Reader, mayRead } from '../../visibility';
import { type Answer, answersTo } from '../closing/answers';
import type { SlotViewer } from '../viewers';
import { groupName } from '../named';
import { type ShownValue, showValue } from '../shownValue';
import { type PlanAction, planAction } from './action';
import { type RelationLine, relationLines } from './relations';
import { type UseLine, useLines } from './uses';

/** The action plan as a keepsake: exactly what was chosen, composed, ordered and agreed. */
export interface PosterView {
  readonly kind: 'poster';
  /** Absent while this reader may not see it: the team sees it when the session has closed. */
  readonly poster?: Poster;
}

export interface Poster {
  readonly case?: {
    readonly title: string;
    readonly description: string;
    readonly goal?: string;
    readonly additions: readonly string[];
  };
  readonly cells: readonly ServiceCell[];
  readonly groups: readonly PosterGroup[];
  /** Whether the actions stand in the order that was voted and agreed, not that of their numbers. */
  readonly ordered: boolean;
  readonly actions: readonly PosterAction[];
  readonly deferred: readonly PosterAction[];
  readonly relations: readonly RelationLine[];
  readonly upkeep: {
    /** A name. */
    readonly keeper?: string;
    readonly spread?: string;
    readonly update?: string;
  };
  readonly uses: readonly UseLine[];
  /** What was agreed for the whole plan. */
  readonly agreed: readonly Answer[];
  /** YYYY-MM-DD. */
  readonly followUp?: string;
  readonly parked: readonly { readonly text: string; readonly outcome?: string }[];
}

export interface PosterGroup {
  readonly name: Localized;
  readonly chosen: readonly PosterValue[];
  readonly rejected: readonly PosterValue[];
}

interface PosterValue {
  readonly value: ShownValue;
  readonly reason: string;
}

export interface PosterAction extends PlanAction {
  readonly checklist: readonly Answer[];
}

export const posterView: SlotViewer<PosterView> = (_slot, session, circumstances, reader) => {
  const poster = posterOf(session, circumstances, reader);
  return { kind: 'poster', ...(poster === undefined ? {} : { poster }) };
};

/** The poster as this reader may see it now; what the groups have not presented yet is left out. */
export function posterOf(
  session: Session,
  { definition }: Circumstances,
  reader: Reader,
): Poster | undefined {
  if (!mayRead(session, reader, { kind: 'poster' })) return undefined;
  const finished = isOver(session);
  const shows = (kind: 'decisions' | 'actions', group: GroupId) =>
    finished || mayRead(session, reader, { kind, group });
  const ordered =
    session.order !== undefined && (finished || mayRead(session, reader, { kind: 'voteResult' }));
  const open = ordered ? actionsInOrder(session) : actionsInOrder({ ...session, order: [] });
  const actions = (some: readonly Action[]) =>
    some
      .filter(({ group }) => shows('actions', group))
      .map((action) => posterAction(session, definition, action));
  const numbers = new Set<string>();
  const [first, waiting] = [actions(open), actions(deferredActions(session))];
  for (const { number } of [...first, ...waiting]) numbers.add(number);
  const { keeper, ...upkeep } = session.upkeep;
  return {
    ...caseOf(session),
    cells: session.case?.cells ?? [],
    groups: session.groups.map(({ id }) => ({
      name: groupName(id, definition),
      ...valuesOf(shows('decisions', id) ? (session.decisions[id] ?? []) : [], definition),
    })),
    ordered,
    actions: first,
    deferred: waiting,
    relations: relationLines(session, definition).filter((relation) =>
      relation.actions.every((number) => numbers.has(number)),
    ),
    upkeep: { ...upkeep, ...(keeper === undefined ? {} : { keeper: nameOf(session, keeper) }) },
    uses: useLines(session, definition),
    agreed: answersTo(questionsOf(definition, 'plan'), session.checklist, session),
    ...(session.followUp === undefined ? {} : { followUp: session.followUp }),
    parked: session.parked.map(({ text, outcome }) => ({
      text,
      ...(outcome === undefined ? {} : { outcome }),
    })),
  };
}

function caseOf({ case: found, additions }: Session): Pick<Poster, 'case'> {
  if (found === undefined) return {};
  const { title, description, goal } = found;
  return {
    case: {
      title,
      description,
      ...(goal === undefined ? {} : { goal }),
      additions: additions.map(({ text }) => text),
    },
  };
}

function valuesOf(
  decisions: readonly ValueDecision[],
  definition: Circumstances['definition'],
): Omit<PosterGroup, 'name'> {
  const those = (chosen: boolean) =>
    decisions
      .filter((decision) => decision.chosen === chosen)
      .map(({ value, reason }) => ({ value: showValue(value, definition), reason }));
  return { chosen: those(true), rejected: those(false) };
}

function posterAction(
  session: Session,
  definition: Circumstances['definition'],
  action: Action,
): PosterAction {
  return {
    ...planAction(session, definition, action),
    checklist: answersTo(questionsOf(definition, 'action'), action.checklist, session),
  };
}
