import type { Decider } from '../../decider';
import { reachedLastPhase } from '../../progress';
import { facilitatorOnly, isOver } from '../../queries';
import { refuse } from '../../refusal';
import { checkReason } from '../../texts';

/** The end of the workshop; before its last phase only with a reason. */
export const close: Decider<'close'> = ({ by, reason = '' }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (session.status !== 'running') return refuse('notYet');
  if (reachedLastPhase(session)) return [{ type: 'sessionClosed' }];
  return checkReason(reason) ?? [{ type: 'sessionClosed', early: reason.trim() }];
};

/** The end of a session that does not go on. */
export const cancel: Decider<'cancel'> = ({ by, reason }, session) =>
  facilitatorOnly(session, by) ??
  checkReason(reason) ?? [{ type: 'sessionCancelled', reason: reason.trim() }];

/** Nobody closed it; one that is over stays as it is (decide.ts sees to that). */
export const abandon: Decider<'abandon'> = () => [{ type: 'sessionCancelled', reason: '' }];

export const remindFollowUp: Decider<'remindFollowUp'> = (_, session) =>
  session.status === 'closed' &&
  session.followUp !== undefined &&
  session.followUpRemindedAt === undefined
    ? [{ type: 'followUpReminded' }]
    : [];

/** Somebody's data go. Whoever leads a live session hands that over first: somebody must lead it. */
export const erasePerson: Decider<'erasePerson'> = ({ person }, session) => {
  if (session.people[person] === undefined) return [];
  if (session.facilitator === person && !isOver(session)) return refuse('handOverFirst');
  return [{ type: 'personErased', person }];
};
