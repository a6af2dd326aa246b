import { MINUTE } from '../../clock';
import type { Circumstances } from '../../decider';
import type { Localized, WorkshopDefinition } from '../../definition';
import { type Open, stillOpen } from '../../open';
import { progressOf, reachedLastPhase } from '../../progress';
import {
  currentPhase,
  facilitatorNames,
  isFacilitator,
  isOver,
  membersOf,
  nameOf,
  participants,
  phaseAfter,
  phaseBefore,
} from '../../queries';
import { COMPLETING } from '../../rules/plan/defer';
import type { Instant, Session, UnreachedReason } from '../../session';
import { undoable, withinUndoWindow } from '../../undo';
import { type Reader, mayRead } from '../../visibility';
import { type ClockReading, readClock } from '../frame';
import { NO_TEXT, groupName, titleOf } from '../named';
import type { SlotViewer } from '../viewers';
import { timetable } from './timetable';

/** The facilitator's own card. */
export type CockpitView = {
  readonly kind: 'cockpit';
} & CockpitState;

export type CockpitState =
  | { readonly state: 'notYours'; readonly facilitator: string }
  | { readonly state: 'over'; readonly cancelled: boolean; readonly reason?: string }
  | Before
  | Driving;

/** Not running yet: how far the preparation is. */
export interface Before {
  readonly state: 'before';
  readonly status: 'preparing' | 'lobby' | 'grouping';
  readonly hasCase: boolean;
  readonly people: number;
  /** Names of those who lead along with the reader. */
  readonly others: readonly string[];
  readonly unreached: readonly Unreached[];
  /** Members per group, once there is a proposal. */
  readonly groups: readonly { readonly name: Localized; readonly size: number }[];
}

/** Running: where the workshop is, and what there is to do about it. */
export interface Driving {
  readonly state: 'running';
  readonly run: number;
  readonly phase: string;
  readonly title: Localized;
  readonly guidance: Localized;
  /** Which of the phases that take place, from 1. */
  readonly step: number;
  readonly steps: number;
  readonly clock: ClockReading;
  readonly autoAdvance: boolean;
  /** Names of those who lead along with the reader. */
  readonly others: readonly string[];
  /** Where each person has something to do. */
  readonly progress?: {
    readonly ready: number;
    readonly of: number;
    readonly busy: readonly string[];
  };
  readonly unreached: readonly Unreached[];
  /** Cards that did not arrive. */
  readonly lost: number;
  readonly open: readonly OpenLine[];
  readonly next?: { readonly title: Localized; readonly minutes: number };
  /** When the workshop ends if nothing changes; absent while that moves with the time of day. */
  readonly ends?: Instant;
  /** Minutes that it is expected to end after the meeting does. */
  readonly overrun?: number;
  /** Minutes of the phases after this one. */
  readonly ahead: number;
  readonly meetingEndsAt?: Instant;
  readonly mayUndo: boolean;
  readonly mayGoBack: boolean;
  /** The facilitator's own forms of this phase: the flip-over, the vote and its order, an action to put right. */
  readonly tools: readonly ('settle' | 'order' | 'revise')[];
  readonly last: boolean;
}

export interface Unreached {
  readonly name: string;
  readonly reason: UnreachedReason;
}

/** Something still open, with the group's name. */
export interface OpenLine extends Omit<Open, 'group'> {
  readonly group?: Localized;
}

export const cockpitView: SlotViewer<CockpitView> = (_slot, session, circumstances, reader) => ({
  kind: 'cockpit',
  ...cockpitState(session, circumstances, reader),
});

/** What the cockpit shows this reader: nothing of it to who does not facilitate. */
export function cockpitState(
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): CockpitState {
  if (reader.kind !== 'person' || !mayRead(session, reader, { kind: 'progress' })) {
    return { state: 'notYours', facilitator: nameOf(session, session.facilitator) };
  }
  if (isOver(session)) {
    const { closedEarly } = session;
    return {
      state: 'over',
      cancelled: session.status === 'cancelled',
      ...(closedEarly === undefined ? {} : { reason: closedEarly }),
    };
  }
  const others = facilitatorNames(session, reader.person);
  return driving(session, circumstances, others) ?? before(session, circumstances, others);
}

function before(session: Session, { definition }: Circumstances, others: Before['others']): Before {
  const { status } = session;
  const settled = status === 'grouping';
  return {
    state: 'before',
    status: status === 'lobby' || status === 'grouping' ? status : 'preparing',
    hasCase: session.case !== undefined,
    people: participants(session).length,
    others,
    unreached: unreachedIn(session),
    groups: settled
      ? session.groups.map(({ id }) => ({
          name: groupName(id, definition),
          size: membersOf(session, id).length,
        }))
      : [],
  };
}

function driving(
  session: Session,
  circumstances: Circumstances,
  others: Driving['others'],
): Driving | undefined {
  const { run } = session;
  const phase = currentPhase(session);
  if (run === undefined || phase === undefined) return undefined;
  const { definition, now } = circumstances;
  const following = phaseAfter(session, run.index);
  const next = following === undefined ? undefined : session.plan[following];
  const takingPlace = session.plan.filter(({ minutes }) => minutes > 0);
  return {
    state: 'running',
    run: run.number,
    phase: phase.id,
    title: titleOf(phase, definition),
    guidance: definition.phases.find(({ id }) => id === phase.id)?.guidance ?? NO_TEXT,
    step: takingPlace.indexOf(phase) + 1,
    steps: takingPlace.length,
    clock: readClock(run.clock, run.prompts, now),
    autoAdvance: session.settings.autoAdvance,
    others,
    ...progressLine(session),
    unreached: unreachedIn(session),
    lost: session.lost.length,
    open: stillOpen(session, definition).map((open) => openLine(open, definition)),
    ...(next === undefined
      ? {}
      : { next: { title: titleOf(next, definition), minutes: next.minutes } }),
    ...ending(session, circumstances),
    mayUndo: undoable(session) !== undefined && withinUndoWindow(run, now),
    mayGoBack: phaseBefore(session, run.index) !== undefined,
    tools: [
      ...(phase.task === 'prioritise' ? (['order'] as const) : []),
      ...(COMPLETING.includes(phase.task) && session.actions.length > 0
        ? (['revise'] as const)
        : []),
      ...(session.parked.length > 0 && (phase.task === 'reflect' || next === undefined)
        ? (['settle'] as const)
        : []),
    ],
    last: reachedLastPhase(session),
  };
}

/** A card that stands there must stay true: no time of ending while the clock stands still or the time is up. */
function ending(
  session: Session,
  circumstances: Circumstances,
): Pick<Driving, 'ends' | 'overrun' | 'ahead' | 'meetingEndsAt'> {
  const { plan, run, meetingEndsAt } = session;
  const ahead = plan
    .slice((run?.index ?? -1) + 1)
    .reduce((minutes, phase) => minutes + phase.minutes, 0);
  const { ends } = timetable(session, circumstances);
  const moves = run?.clock.pausedAt !== undefined || run?.prompts.includes('timeUp') === true;
  if (ends === undefined || moves) {
    return { ahead, ...(meetingEndsAt === undefined ? {} : { meetingEndsAt }) };
  }
  const over = Math.ceil((ends - (meetingEndsAt ?? ends)) / MINUTE);
  return { ahead, ends, ...(over > 0 ? { overrun: over } : {}) };
}

function progressLine(session: Session): Pick<Driving, 'progress'> {
  const progress = progressOf(session);
  if (progress === undefined) return {};
  const { ready, busy } = progress;
  return {
    progress: {
      ready: ready.length,
      of: ready.length + busy.length,
      busy: busy.map(({ name }) => name),
    },
  };
}

/** Those who need the bot's private chat and cannot be reached there. */
function unreachedIn(session: Session): readonly Unreached[] {
  return Object.values(session.people).flatMap(({ id, name, reach, taking }) =>
    reach.kind === 'unreached' && (taking === 'part' || isFacilitator(session, id))
      ? [{ name, reason: reach.reason }]
      : [],
  );
}

/** Names the group that something open concerns. */
export function openLine({ group, ...open }: Open, definition: WorkshopDefinition): OpenLine {
  return { ...open, ...(group === undefined ? {} : { group: groupName(group, definition) }) };
}
