import { isPresent } from '../../actionPlan';
import { plannedActions } from '../../checklist';
import type { Decider } from '../../decider';
import type { Task } from '../../definition';
import { during, insidersOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Session } from '../../session';
import { checkText } from '../../texts';

/** The phases in which the plan is completed, by anybody inside. */
export const COMPLETING: readonly Task[] = ['relateActions', 'prioritise', 'checklist'];

export function mayComplete(session: Session, person: PersonId): Refusal | undefined {
  return insidersOnly(session, person) ?? during(session, ...COMPLETING);
}

/** Another (political) level must decide first: what, and who of those present asks for it. */
export const deferAction: Decider<'deferAction'> = (command, session) => {
  const { by, asker } = command;
  const refusal = mayComplete(session, by);
  if (refusal !== undefined) return refusal;
  const action = plannedActions(session).find(({ id }) => id === command.action);
  if (action === undefined) return refuse('unknownChoice');
  const decision = command.decision.trim();
  const missing = checkText(decision);
  if (missing !== undefined) return missing;
  if (!isPresent(session, asker)) return refuse('unknownPerson');
  const { deferred } = action;
  return deferred?.decision === decision && deferred.asker === asker
    ? []
    : [{ type: 'actionDeferred', action: action.id, decision, asker }];
};

/** The action stands again: it no longer waits, nor goes into another. */
export const reclaimAction: Decider<'reclaimAction'> = (command, session) => {
  const refusal = mayComplete(session, command.by);
  if (refusal !== undefined) return refusal;
  const action = session.actions.find(({ id }) => id === command.action);
  if (action === undefined) return refuse('unknownChoice');
  return action.deferred === undefined && action.sameAs === undefined
    ? []
    : [{ type: 'actionReclaimed', action: action.id }];
};
