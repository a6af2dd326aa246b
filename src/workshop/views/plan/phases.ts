import {
  actionsInOrder,
  deferredActions,
  isAfterVote,
  openActions,
  votesOnPlan,
} from '../../actionPlan';
import { type Tally, tally } from '../../ordering';
import { nameOf, participants } from '../../queries';
import type { Localized } from '../../definition';
import { type Reader, mayRead } from '../../visibility';
import type { Frame } from '../frame';
import type { PhaseViewer } from '../viewers';
import { groupName } from '../named';
import { type PlanAction, planAction } from './action';
import { type RelationLine, relationLines } from './relations';
import { type UseLine, useLines } from './uses';
import type { Action, Session } from '../../session';

/** 4a: the actions of all groups side by side. */
export interface RelatingView {
  readonly kind: 'relating';
  readonly frame: Frame;
  readonly groups: readonly {
    readonly name: Localized;
    readonly actions: readonly PlanAction[];
  }[];
  readonly relations: readonly RelationLine[];
  readonly deferred: readonly PlanAction[];
  /** How many open actions lack a term or an owner. */
  readonly unassigned: number;
  /** Who keeps the code alive, once that is agreed: a name. */
  readonly keeper?: string;
}

export const relatingView: PhaseViewer<RelatingView> = (frame, session, { definition }, reader) => {
  const show = (action: Action) => planAction(session, definition, action);
  const open = openActions(session).filter(readableBy(session, reader));
  const { keeper } = session.upkeep;
  return {
    kind: 'relating',
    frame,
    groups: session.groups.map(({ id }) => ({
      name: groupName(id, definition),
      actions: open.filter(({ group }) => group === id).map(show),
    })),
    relations: relationLines(session, definition),
    deferred: deferredActions(session).filter(readableBy(session, reader)).map(show),
    unassigned: open.filter(({ term, owner }) => term === undefined || owner === undefined).length,
    ...(keeper === undefined ? {} : { keeper: nameOf(session, keeper) }),
  };
};

/** 4b: the poster as it fills up; the order once the vote has closed. */
export interface PrioritisingView {
  readonly kind: 'prioritising';
  readonly frame: Frame;
  readonly voted: number;
  readonly voters: number;
  /** Whether the actions stand in the order that the vote gave. */
  readonly closed: boolean;
  readonly actions: readonly RankedAction[];
  readonly relations: readonly RelationLine[];
  readonly deferred: readonly PlanAction[];
}

export interface RankedAction extends PlanAction {
  /** Only once the vote has closed. */
  readonly tally?: Counted;
}

/** An action's marks, or that it came into the plan when nobody could mark it any more. */
export type Counted = Tally | 'afterVote';

export const prioritisingView: PhaseViewer<PrioritisingView> = (
  frame,
  session,
  { definition },
  reader,
) => {
  const closed = mayRead(session, reader, { kind: 'voteResult' });
  const open = closed ? actionsInOrder(session) : openActions(session);
  const readable = open.filter(readableBy(session, reader));
  // Votes go when the session closes; the order they led to stays.
  const counted = closed && Object.keys(session.votes).length > 0;
  const tallies = counted ? tallyOf(session) : undefined;
  const people = participants(session);
  return {
    kind: 'prioritising',
    frame,
    voted: people.filter(({ id }) => session.votes[id] !== undefined).length,
    voters: people.length,
    closed,
    actions: readable.map((action) => {
      const marks = tallies?.get(action.id);
      const shown = planAction(session, definition, action);
      return marks === undefined ? shown : { ...shown, tally: marks };
    }),
    relations: relationLines(session, definition),
    deferred: deferredActions(session)
      .filter(readableBy(session, reader))
      .map((action) => planAction(session, definition, action)),
  };
};

/** The marks of every open action. Only for who may read the vote's result. */
export function tallyOf(session: Session): ReadonlyMap<string, Counted> {
  const open = openActions(session).map(({ id }) => id);
  const marks = tally(open, Object.values(votesOnPlan(session)));
  return new Map(
    [...marks].map(([id, found]) => [id, isAfterVote(session, id) ? 'afterVote' : found]),
  );
}

/** 5: what serves other projects too. */
export interface BroadeningView {
  readonly kind: 'broadening';
  readonly frame: Frame;
  readonly uses: readonly UseLine[];
}

export const broadeningView: PhaseViewer<BroadeningView> = (frame, session, { definition }) => ({
  kind: 'broadening',
  frame,
  uses: useLines(session, definition),
});

function readableBy(session: Session, reader: Reader) {
  return ({ group }: Action): boolean => mayRead(session, reader, { kind: 'actions', group });
}
