import type { Decider } from '../../decider';
import { facilitatorOnly, phaseAfter, phaseBefore } from '../../queries';
import { refuse } from '../../refusal';
import type { Session } from '../../session';
import { checkReason } from '../../texts';
import { undoable, withinUndoWindow } from '../../undo';

/** On to the next phase that takes place; from the settled groups, into the first. */
export const next: Decider<'next'> = ({ by, run }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (run !== undefined && isStale(session, run)) return [];
  if (session.status !== 'grouping' && session.status !== 'running') return refuse('notYet');
  const index = phaseAfter(session, session.run?.index ?? -1);
  return index === undefined
    ? refuse('noPhaseAfter')
    : [{ type: 'phaseEntered', index, how: 'next' }];
};

/** On to the next phase without doing this one; a reason is required. */
export const skip: Decider<'skip'> = ({ by, run, reason }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (isStale(session, run)) return [];
  if (session.run === undefined) return refuse('notYet');
  const index = phaseAfter(session, session.run.index);
  if (index === undefined) return refuse('noPhaseAfter');
  return (
    checkReason(reason) ?? [{ type: 'phaseEntered', index, how: 'skip', reason: reason.trim() }]
  );
};

/** Once more to the phase before, with its full minutes; all that was entered stays. */
export const back: Decider<'back'> = ({ by, run }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (isStale(session, run)) return [];
  if (session.run === undefined) return refuse('notYet');
  const index = phaseBefore(session, session.run.index);
  return index === undefined
    ? refuse('noPhaseBefore')
    : [{ type: 'phaseEntered', index, how: 'back' }];
};

/** Takes back a move made by mistake, as if it never happened. */
export const undo: Decider<'undo'> = ({ by, run }, session, { now }) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (isStale(session, run)) return [];
  if (session.run === undefined || undoable(session) === undefined) return refuse('nothingToUndo');
  return withinUndoWindow(session.run, now) ? [{ type: 'phaseUndone' }] : refuse('undoTooLate');
};

/** Whether a button belongs to an earlier run than the present one; before the first phase it is 0. */
function isStale(session: Session, run: number): boolean {
  return run !== (session.run?.number ?? 0);
}
