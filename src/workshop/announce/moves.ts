import type { Effect } from '../effects';
import type { Slot } from '../places';
import { currentPhase, participants } from '../queries';
import type { Instant, Session } from '../session';
import { refresh, show, showWork } from './showing';
import {
  OPENING,
  cockpits,
  everything,
  groupWelcomes,
  reminderOf,
  sharedSlots,
  sheetSlots,
  silentCards,
  visitOf,
  welcomeOf,
} from './slots';
import { afterwards, clockTimers } from './timers';

/** The groups are settled: each finds its channel, and everybody their group. */
export function begin(session: Session): readonly Effect[] {
  return [
    ...show(OPENING, ...groupWelcomes(session)),
    ...show(...participants(session).map(({ id }) => welcomeOf(id))),
  ];
}

/** The cards of the phase that was left: they now say what came out, and bear no buttons. */
export function leave(before: Session | undefined): readonly Effect[] {
  if (before?.run === undefined) return [];
  const visit = visitOf(before.run);
  const people = Object.keys(before.people);
  return refresh(
    ...sharedSlots(before, visit),
    ...people.flatMap((id) => silentCards(id, visit, before)),
  );
}

export function enter(session: Session, now: Instant): readonly Effect[] {
  if (session.run === undefined) return show(OPENING, ...cockpits(session));
  return [
    ...show(...sheetSlots(session, visitOf(session.run))),
    ...showWork(session),
    ...clockTimers(session, now),
  ];
}

/** A reminder goes only to who has not answered, once per phase. */
export function reminders(session: Session): readonly Slot[] {
  const { run } = session;
  const phase = currentPhase(session);
  if (phase?.form !== 'silent' || run === undefined) return [];
  const sheets = phase.task === 'writeActions' ? session.actionSheets : session.valueSheets;
  return participants(session)
    .filter(({ id, reach }) => reach.kind !== 'unreached' && sheets[id] === undefined)
    .map(({ id }) => reminderOf(id, run.number));
}

/** After the end, no card holds what was deleted, and storage keeps the present state alone. */
export function end(session: Session, now: Instant): readonly Effect[] {
  return [
    ...refresh(...everything(session)),
    ...afterwards(session, now),
    { kind: 'compact' },
    { kind: 'release' },
  ];
}
