import { actionsInOrder, openActions, votesOnPlan } from '../../actionPlan';
import type { Decider } from '../../decider';
import { orderByVotes } from '../../ordering';
import { during, facilitatorOnly, participantsOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Session, Vote } from '../../session';

/**
 * How many actions one person marks on each question. Dot voting with a small budget: it makes people
 * choose, and it keeps an afternoon's worth of actions comparable.
 */
export const VOTES_PER_PERSON = 3;

/** Marks what is necessary and what is important; until the vote closes one may think again. */
export const castVote: Decider<'castVote'> = (command, session) => {
  const { by } = command;
  const refusal = mayVote(session, by);
  if (refusal !== undefined) return refusal;
  const necessity = [...new Set(command.necessity)];
  const importance = [...new Set(command.importance)];
  const marked = [...necessity, ...importance];
  if (marked.length === 0) return refuse('nothingEntered');
  const open = openActions(session).map(({ id }) => id);
  if (!marked.every((id) => open.includes(id))) return refuse('unknownChoice');
  if (Math.max(necessity.length, importance.length) > VOTES_PER_PERSON) {
    return refuse('tooManyVotes', { max: VOTES_PER_PERSON });
  }
  const vote = { necessity, importance };
  const before = session.votes[by];
  return before !== undefined && isSameVote(before, vote)
    ? []
    : [{ type: 'voteCast', person: by, vote }];
};

export function mayVote(session: Session, person: PersonId): Refusal | undefined {
  return (
    participantsOnly(session, person) ??
    during(session, 'prioritise') ??
    (session.order === undefined ? undefined : refuse('phaseOver'))
  );
}

function isSameVote(a: Vote, b: Vote): boolean {
  const same = (x: readonly string[], y: readonly string[]) =>
    x.length === y.length && x.every((id) => y.includes(id));
  return same(a.necessity, b.necessity) && same(a.importance, b.importance);
}

/** Ends the vote: the marks make the order. Without any, the actions keep that of their numbers. */
export const closeVote: Decider<'closeVote'> = ({ by }, session) => {
  const refusal = mayOrder(session, by);
  if (refusal !== undefined) return refusal;
  if (session.order !== undefined) return [];
  const open = openActions(session).map(({ id }) => id);
  return [{ type: 'voteClosed', order: orderByVotes(open, Object.values(votesOnPlan(session))) }];
};

export function mayOrder(session: Session, person: PersonId): Refusal | undefined {
  return facilitatorOnly(session, person) ?? during(session, 'prioritise');
}

/** Puts an action in another place, as the people agreed after they saw the order. */
export const moveAction: Decider<'moveAction'> = ({ by, action, place }, session) => {
  const refusal = mayOrder(session, by);
  if (refusal !== undefined) return refusal;
  if (session.order === undefined) return refuse('notYet');
  const order = actionsInOrder(session).map(({ id }) => id);
  const at = order.indexOf(action);
  if (at === -1 || order[place] === undefined) return refuse('unknownChoice');
  return at === place ? [] : [{ type: 'actionMoved', action, place }];
};
