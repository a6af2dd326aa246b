import { actionsInOrder, openActions, votesOnPlan } from '../actionPlan';
import { withAnswers } from '../answers';
import type { Evolvers } from '../evolver';
import type { Session } from '../session';
import { orderByVotes } from '../ordering';
import { currentPhase } from '../queries';
import { erase } from './erase';

export const closing: Evolvers<
  | 'checklistFilled'
  | 'followUpAgreed'
  | 'pointParked'
  | 'pointSettled'
  | 'reflectionGiven'
  | 'sessionClosed'
  | 'sessionCancelled'
  | 'followUpReminded'
  | 'personErased'
> = {
  checklistFilled: (session, { action, answers }) =>
    action === undefined
      ? { ...session, checklist: withAnswers(session.checklist, answers) }
      : {
          ...session,
          actions: session.actions.map((candidate) =>
            candidate.id === action
              ? { ...candidate, checklist: withAnswers(candidate.checklist, answers) }
              : candidate,
          ),
        },
  followUpAgreed: (session, { date }) => ({ ...session, followUp: date }),
  pointParked: (session, { id, text, by }) => {
    const phase = currentPhase(session);
    const point = { id, text, by, ...(phase === undefined ? {} : { phase: phase.id }) };
    return { ...session, ids: session.ids + 1, parked: [...session.parked, point] };
  },
  pointSettled: (session, { id, outcome }) => ({
    ...session,
    parked: session.parked.map((point) => (point.id === id ? { ...point, outcome } : point)),
  }),
  reflectionGiven: (session, { person, reflection }) => ({
    ...session,
    reflections: { ...session.reflections, [person]: reflection },
  }),
  sessionClosed: (session, { early }, at) => ({
    ...withoutPersonalSheets(session),
    status: 'closed',
    closedAt: at,
    ...(early === undefined ? {} : { closedEarly: early }),
  }),
  sessionCancelled: (session, { reason }, at) => ({
    ...withoutPersonalSheets(session),
    status: 'cancelled',
    closedAt: at,
    ...(reason === '' ? {} : { closedEarly: reason }),
  }),
  followUpReminded: (session, _, at) => ({ ...session, followUpRemindedAt: at }),
  personErased: (session, { person }) => erase(session, person),
};

/** What was only one person's goes when the session ends; what became joint stays. */
function withoutPersonalSheets(session: Session): Session {
  const { late: _, ...kept } = session;
  const shared = Object.entries(session.reflections).filter(([, { shared }]) => shared);
  return {
    ...kept,
    ...finalOrder(session),
    valueSheets: {},
    actionSheets: {},
    merges: {},
    votes: {},
    reflections: Object.fromEntries(shared),
  };
}

/** The order of what is left in the plan; marks that were given count, also when nobody closed the vote. */
function finalOrder(session: Session): Pick<Session, 'order'> {
  if (session.order !== undefined) {
    return { order: actionsInOrder(session).map(({ id }) => id) };
  }
  const votes = Object.values(votesOnPlan(session));
  const open = openActions(session).map(({ id }) => id);
  return votes.length === 0 ? {} : { order: orderByVotes(open, votes) };
}
