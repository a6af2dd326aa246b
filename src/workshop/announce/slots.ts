import { MEETING, TEAM, inGroup, privately, type Slot } from '../places';
import { participants } from '../queries';
import { firstInSeries } from '../series';
import type { PersonId, PhaseRun, PlannedPhase, Session, Visit } from '../session';

/** Which cards belong to what: the places a session speaks in. */

export const OPENING: Slot = { place: MEETING, card: 'opening' };

export const POSTERS: readonly Slot[] = [
  { place: MEETING, card: 'poster' },
  { place: TEAM, card: 'poster' },
];

/** The cockpits of all who facilitate. */
export function cockpits(session: Session): readonly Slot[] {
  return [session.facilitator, ...session.coFacilitators].map(cockpitOf);
}

export function cockpitOf(person: PersonId): Slot {
  return { place: privately(person), card: 'cockpit' };
}

/** Of the hand-over with this number, from 1. */
export function handoverOf(run: number): Slot {
  return { place: MEETING, card: 'handover', run };
}

export function welcomeOf(person: PersonId): Slot {
  return { place: privately(person), card: 'welcome' };
}

export function sheetOf(person: PersonId, run: number): Slot {
  return { place: privately(person), card: 'sheet', run };
}

export function reminderOf(person: PersonId, run: number): Slot {
  return { place: privately(person), card: 'reminder', run };
}

export function keepsakeOf(person: PersonId): Slot {
  return { place: privately(person), card: 'keepsake' };
}

export function followUpOf(person: PersonId): Slot {
  return { place: privately(person), card: 'followUp' };
}

export function groupWelcomes(session: Session): readonly Slot[] {
  return session.groups
    .filter(({ channel }) => channel !== undefined)
    .map(({ id }) => ({ place: inGroup(id), card: 'groupWelcome' }));
}

/**
 * The cards of one stay in a phase that several people see. Groups that sit in the meeting chat have
 * their cards there, one for phases in a row; when all do, the meeting's own card would only repeat the clock.
 */
export function sharedSlots(
  session: Session,
  { run, index }: Pick<Visit, 'run' | 'index'>,
): readonly Slot[] {
  const own: Slot = { place: MEETING, card: 'phase', run };
  if (session.plan[index]?.form !== 'group') return [own];
  const groups = session.groups.map(({ id, channel }): Slot => ({
    place: inGroup(id),
    card: 'phase',
    run: channel === undefined ? firstInSeries(session, run) : run,
  }));
  const allInMeeting = session.groups.every(({ channel }) => channel === undefined);
  return allInMeeting ? groups : [own, ...groups];
}

/** The silent sheets of one stay in a phase, of those who can be reached in private. */
export function sheetSlots(
  session: Session,
  { run, index }: Pick<Visit, 'run' | 'index'>,
): readonly Slot[] {
  if (!hasSheets(session.plan[index])) return [];
  return participants(session)
    .filter(({ reach }) => reach.kind !== 'unreached')
    .map(({ id }) => sheetOf(id, run));
}

/** The silent cards that somebody may have from one stay in a phase; who left it keeps them. */
export function silentCards(
  person: PersonId,
  { run, index }: Pick<Visit, 'run' | 'index'>,
  session: Session,
): readonly Slot[] {
  if (!hasSheets(session.plan[index])) return [];
  return [sheetOf(person, run), reminderOf(person, run)];
}

/** Every card that may stand in somebody's private chat. */
export function cardsOf(person: PersonId, session: Session): readonly Slot[] {
  return [
    welcomeOf(person),
    cockpitOf(person),
    ...session.visits.flatMap((visit) => silentCards(person, visit, session)),
    keepsakeOf(person),
    followUpOf(person),
  ];
}

/** Every card that may stand somewhere. */
export function everything(session: Session): readonly Slot[] {
  return [
    OPENING,
    ...groupWelcomes(session),
    ...session.handovers.map((_, at) => handoverOf(at + 1)),
    ...session.visits.flatMap((visit) => sharedSlots(session, visit)),
    ...Object.keys(session.people).flatMap((id) => cardsOf(id, session)),
    ...POSTERS,
  ];
}

export function hasSheets(phase: PlannedPhase | undefined): boolean {
  return phase?.form === 'silent' || phase?.form === 'reflection';
}

/** The visit that a run is. */
export function visitOf({ number, index }: PhaseRun): Pick<Visit, 'run' | 'index'> {
  return { run: number, index };
}
