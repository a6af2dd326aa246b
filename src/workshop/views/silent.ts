import { isOver, participants } from '../queries';
import type { Session } from '../session';
import type { SilentTask } from '../visibility';
import type { Frame } from './frame';

/** The meeting's card of a silent phase: how many are ready, never what they write. */
export interface SilentProgressView {
  readonly kind: 'silentProgress';
  readonly frame: Frame;
  /** Absent once the session is over: the sheets are gone, and with them the count. */
  readonly ready?: number;
  readonly total: number;
}

export function silentProgress(
  frame: Frame,
  session: Session,
  task: SilentTask,
): SilentProgressView {
  const sheets = task === 'writeValues' ? session.valueSheets : session.actionSheets;
  const people = participants(session);
  const ready = people.filter(({ id }) => sheets[id] !== undefined).length;
  return {
    kind: 'silentProgress',
    frame,
    ...(sheetsAreGone(session) ? {} : { ready }),
    total: people.length,
  };
}

/** Silent sheets are deleted when the session ends; cards must not say that nothing was written. */
export function sheetsAreGone(session: Session): boolean {
  return isOver(session);
}

/** A private card holds inputs, so it is not edited while people type: it bears no end time. */
export function withoutClock(timed: Frame): Frame {
  const { clock: _, ...frame } = timed;
  return frame;
}
