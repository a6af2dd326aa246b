import type { Effect } from '../effects';
import type { Slot } from '../places';
import { currentPhase, isOver, participants } from '../queries';
import type { PersonId, Session } from '../session';
import {
  OPENING,
  cockpits,
  groupWelcomes,
  hasSheets,
  reminderOf,
  sharedSlots,
  sheetOf,
  visitOf,
  welcomeOf,
} from './slots';

export function show(...slots: readonly Slot[]): readonly Effect[] {
  return slots.map((slot) => ({ kind: 'show', slot }));
}

export function refresh(...slots: readonly Slot[]): readonly Effect[] {
  return slots.map((slot) => ({ kind: 'refresh', slot }));
}

/** The shared cards of the current phase, and the cockpits. Private sheets are left alone: people type there. */
export function showWork(session: Session): readonly Effect[] {
  const shared = session.run === undefined ? [] : sharedSlots(session, visitOf(session.run));
  return [...(session.status === 'running' ? show(...shared) : []), ...show(...cockpits(session))];
}

/** Whatever lists people, this one among them. */
export function showPeople(
  person: PersonId,
  before: Session | undefined,
  after: Session,
): readonly Effect[] {
  if (after.status !== 'running') return showWork(after);
  const groups = [before?.people[person]?.group, after.people[person]?.group];
  const mates = participants(after).filter(
    ({ id, group }) => group !== undefined && id !== person && groups.includes(group),
  );
  return [
    ...refresh(...groupWelcomes(after), ...mates.map(({ id }) => welcomeOf(id))),
    ...showWork(after),
  ];
}

/** Whatever says who leads. */
export function showLeaders(session: Session): readonly Effect[] {
  return [
    ...show(OPENING),
    ...refresh(...participants(session).map(({ id }) => welcomeOf(id))),
    ...showWork(session),
  ];
}

/** What somebody who comes in late must find in private. */
export function showTo(person: PersonId, session: Session): readonly Effect[] {
  const { run } = session;
  const here = session.people[person]?.taking === 'part' && session.status === 'running';
  return here && run !== undefined && hasSheets(currentPhase(session))
    ? show(sheetOf(person, run.number))
    : [];
}

/** What somebody finds in private who could not be reached there before. */
export function catchUp(person: PersonId, session: Session): readonly Effect[] {
  const takesPart = session.people[person]?.taking === 'part' && !isOver(session);
  return takesPart ? [...show(welcomeOf(person)), ...showTo(person, session)] : [];
}

/** Somebody's own cards of the present phase. */
export function refreshOwn(person: PersonId, session: Session): readonly Effect[] {
  const run = session.run?.number ?? 0;
  return refresh(sheetOf(person, run), reminderOf(person, run));
}
