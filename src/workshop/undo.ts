import { MINUTE } from './clock';
import type { Instant, PhaseRun, Session } from './session';

/** How long after entering a phase it can be undone, ms; after that, going back is the honest way. */
const UNDO_WINDOW = 2 * MINUTE;

/** The run that undoing would restore; undefined when there is none. */
export function undoable(session: Session): PhaseRun | undefined {
  return session.status === 'running' ? session.run?.previous : undefined;
}

/** Whether the present phase was entered so recently that it may be undone. */
export function withinUndoWindow(run: PhaseRun, now: Instant): boolean {
  return now - run.enteredAt <= UNDO_WINDOW;
}
