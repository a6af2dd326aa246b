import type { Decider } from '../../decider';
import { currentPhase, facilitatorOnly, insidersOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Session } from '../../session';
import { checkText } from '../../texts';
import { hasReached } from '../../visibility';

/** Anybody inside can put a point on the flip-over, in any phase. */
export const park: Decider<'park'> = (command, session) => {
  const text = command.text.trim();
  const refusal = insidersOnly(session, command.by) ?? checkText(text);
  if (refusal !== undefined) return refusal;
  const phase = currentPhase(session)?.id;
  const again = session.parked.some(
    (point) => point.by === command.by && point.text === text && point.phase === phase,
  );
  return again ? [] : [{ type: 'pointParked', id: `p${session.ids + 1}`, text, by: command.by }];
};

/** What came of a point. The flip-over is gone through at the end; no point closes before. */
export const settlePoint: Decider<'settlePoint'> = ({ by, ...command }, session) => {
  const refusal = maySettle(session, by);
  if (refusal !== undefined) return refusal;
  const point = session.parked.find(({ id }) => id === command.point);
  if (point === undefined) return refuse('unknownChoice');
  const outcome = command.outcome.trim();
  const missing = checkText(outcome);
  if (missing !== undefined) return missing;
  return outcome === point.outcome ? [] : [{ type: 'pointSettled', id: point.id, outcome }];
};

export function maySettle(session: Session, person: PersonId): Refusal | undefined {
  return (
    facilitatorOnly(session, person) ?? (isFlipOverOpen(session) ? undefined : refuse('notYet'))
  );
}

/** From the closing phase on; at once in a running workshop that leaves that phase out. */
function isFlipOverOpen(session: Session): boolean {
  const comes = session.plan.some(({ task, minutes }) => task === 'reflect' && minutes > 0);
  return session.status === 'running' && (!comes || hasReached(session, 'reflect'));
}
