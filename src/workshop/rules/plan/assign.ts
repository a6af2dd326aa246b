import { isPresent, openActions } from '../../actionPlan';
import type { Decider } from '../../decider';
import { refuse } from '../../refusal';
import { checkText } from '../../texts';
import { mayComplete } from './defer';

/** When an action is taken up, and who of those present answers for it. */
export const assignAction: Decider<'assignAction'> = (command, session, { definition }) => {
  const { by, term, owner } = command;
  const refusal = mayComplete(session, by);
  if (refusal !== undefined) return refusal;
  const action = openActions(session).find(({ id }) => id === command.action);
  if (action === undefined || !definition.terms.some(({ id }) => id === term)) {
    return refuse('unknownChoice');
  }
  if (!isPresent(session, owner)) return refuse('unknownPerson');
  return action.term === term && action.owner === owner
    ? []
    : [{ type: 'actionAssigned', action: action.id, term, owner }];
};

/** Who of those present keeps the code alive, how it is spread and how it is kept up to date. */
export const agreeUpkeep: Decider<'agreeUpkeep'> = (command, session) => {
  const refusal = mayComplete(session, command.by);
  if (refusal !== undefined) return refusal;
  if (!isPresent(session, command.keeper)) return refuse('unknownPerson');
  const spread = command.spread.trim();
  const update = command.update.trim();
  const missing = checkText(spread) ?? checkText(update);
  if (missing !== undefined) return missing;
  const { upkeep } = session;
  const known =
    upkeep.keeper === command.keeper && upkeep.spread === spread && upkeep.update === update;
  return known ? [] : [{ type: 'upkeepAgreed', keeper: command.keeper, spread, update }];
};
