import type { Circumstances } from '../../decider';
import type { Localized } from '../../definition';
import {
  currentPhase,
  facilitatorNames,
  facilitatorOnly,
  groupOf,
  isFacilitator,
  isOver,
  membersOf,
  phaseAfter,
  phaseBefore,
} from '../../queries';
import { stillOpen } from '../../open';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Session } from '../../session';
import { mayRead } from '../../visibility';
import { type ClockReading, readClock } from '../frame';
import { type Named, groupName, named, titleOf } from '../named';
import type { Forms } from '../viewers';
import { type CockpitState, type OpenLine, cockpitState, openLine } from './cockpit';
import { type Timetable, timetable } from './timetable';

export type DrivingFormView =
  OverviewFormView | HelpFormView | SkipFormView | BackFormView | HandOverFormView;

/** Where the workshop is, for anybody; who facilitates can drive from here too. */
export interface OverviewFormView {
  readonly kind: 'overviewForm';
  /** Names, the facilitator first. */
  readonly facilitators: readonly string[];
  readonly status: Session['status'];
  readonly timetable: Timetable;
  readonly clock?: ClockReading;
  readonly group?: { readonly name: Localized; readonly members: readonly string[] };
  readonly parked: readonly { readonly text: string; readonly outcome?: string }[];
  /** What was skipped or left out, with why. */
  readonly passedOver: readonly { readonly title: Localized; readonly reason: string }[];
  readonly takesPart: boolean;
  /** Only for who facilitates. */
  readonly cockpit?: CockpitState;
}

export interface HelpFormView {
  readonly kind: 'helpForm';
  readonly facilitates: boolean;
}

export interface SkipFormView {
  readonly kind: 'skipForm';
  readonly run: number;
  readonly title: Localized;
  readonly open: readonly OpenLine[];
}

export interface BackFormView {
  readonly kind: 'backForm';
  readonly run: number;
  readonly to: { readonly title: Localized; readonly minutes: number };
}

export interface HandOverFormView {
  readonly kind: 'handOverForm';
  /** Who can take over, co-facilitators first. */
  readonly people: readonly Named[];
}

export type DrivingRequest =
  | { readonly form: 'overview' }
  | { readonly form: 'help' }
  | { readonly form: 'skip' }
  | { readonly form: 'back' }
  | { readonly form: 'handOver' };

export const drivingForms: Forms<DrivingRequest, DrivingFormView> = {
  overview: (_request, session, circumstances, person) => overview(session, circumstances, person),
  help: (_request, session, _circumstances, person) => ({
    kind: 'helpForm',
    facilitates: isFacilitator(session, person),
  }),
  skip: (_request, session, { definition }, person) =>
    facilitatorOnly(session, person) ?? skip(session, definition),
  back: (_request, session, { definition }, person) =>
    facilitatorOnly(session, person) ?? back(session, definition),
  handOver: (_request, session, _circumstances, person) =>
    facilitatorOnly(session, person) ?? { kind: 'handOverForm', people: successors(session) },
};

function overview(
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): OverviewFormView {
  const reader = { kind: 'person', person } as const;
  const inside = mayRead(session, reader, { kind: 'commonGround' });
  const group = session.status === 'running' ? groupOf(session, person)?.id : undefined;
  return {
    kind: 'overviewForm',
    facilitators: facilitatorNames(session),
    status: session.status,
    timetable: timetable(session, circumstances),
    ...(session.run === undefined || isOver(session)
      ? {}
      : { clock: readClock(session.run.clock, session.run.prompts, circumstances.now) }),
    ...(group === undefined
      ? {}
      : {
          group: {
            name: groupName(group, circumstances.definition),
            members: membersOf(session, group).map(({ name }) => name),
          },
        }),
    parked: inside
      ? session.parked.map(({ text, outcome }) => ({
          text,
          ...(outcome === undefined ? {} : { outcome }),
        }))
      : [],
    passedOver: inside ? passedOver(session, circumstances.definition) : [],
    takesPart: session.people[person]?.taking === 'part' && !isOver(session),
    ...(isFacilitator(session, person)
      ? { cockpit: cockpitState(session, circumstances, reader) }
      : {}),
  };
}

function passedOver(
  session: Session,
  definition: Circumstances['definition'],
): OverviewFormView['passedOver'] {
  return session.plan.flatMap((phase, index) => {
    const visits = session.visits.filter((visit) => visit.index === index && !visit.undone);
    const reason = visits.length === 0 ? phase.leftOut : visits.at(-1)?.skipped;
    return reason === undefined ? [] : [{ title: titleOf(phase, definition), reason }];
  });
}

function skip(session: Session, definition: Circumstances['definition']): SkipFormView | Refusal {
  const phase = currentPhase(session);
  if (session.run === undefined || phase === undefined) return refuse('notYet');
  if (phaseAfter(session, session.run.index) === undefined) return refuse('noPhaseAfter');
  return {
    kind: 'skipForm',
    run: session.run.number,
    title: titleOf(phase, definition),
    open: stillOpen(session, definition).map((open) => openLine(open, definition)),
  };
}

function back(session: Session, definition: Circumstances['definition']): BackFormView | Refusal {
  if (session.run === undefined) return refuse('notYet');
  const index = phaseBefore(session, session.run.index);
  const phase = index === undefined ? undefined : session.plan[index];
  return phase === undefined
    ? refuse('noPhaseBefore')
    : {
        kind: 'backForm',
        run: session.run.number,
        to: { title: titleOf(phase, definition), minutes: phase.minutes },
      };
}

function successors(session: Session): HandOverFormView['people'] {
  return Object.values(session.people)
    .filter(({ id, taking }) => id !== session.facilitator && taking !== 'left')
    .sort((a, b) => Number(isFacilitator(session, b.id)) - Number(isFacilitator(session, a.id)))
    .map(named);
}
