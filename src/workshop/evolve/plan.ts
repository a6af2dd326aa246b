import { actionsInOrder, isAfterVote } from '../actionPlan';
import { sameSubject } from '../broaderUse';
import type { Evolvers } from '../evolver';
import type { Action, Session } from '../session';

export const plan: Evolvers<
  | 'actionsRelated'
  | 'relationDropped'
  | 'actionsFoundSame'
  | 'actionDeferred'
  | 'actionReclaimed'
  | 'actionAssigned'
  | 'upkeepAgreed'
  | 'voteCast'
  | 'voteClosed'
  | 'actionMoved'
  | 'broaderUseFlagged'
  | 'broaderUseDropped'
> = {
  actionsRelated: (session, { relation }) => ({
    ...session,
    relations: [...session.relations, relation],
    ids: session.ids + 1,
  }),
  relationDropped: (session, { relation }) => ({
    ...session,
    relations: session.relations.filter(({ id }) => id !== relation),
  }),
  actionsFoundSame: (session, { kept, same }) =>
    outOfOrder(
      change(session, same, (action) => ({ ...action, sameAs: kept })),
      same,
    ),
  actionDeferred: (session, { action: id, decision, asker }) =>
    outOfOrder(
      change(session, id, (action) => ({ ...action, deferred: { decision, asker } })),
      id,
    ),
  actionReclaimed: (session, { action: id }) => {
    const standing = change(session, id, ({ sameAs: _s, deferred: _d, ...action }) => action);
    const { order } = standing;
    return order === undefined || isAfterVote(session, id)
      ? standing
      : { ...standing, order: [...order, id] };
  },
  actionAssigned: (session, { action: id, term, owner }) =>
    change(session, id, (action) => ({ ...action, term, owner })),
  upkeepAgreed: (session, { keeper, spread, update }) => ({
    ...session,
    upkeep: { keeper, spread, update },
  }),
  voteCast: (session, { person, vote }) => ({
    ...session,
    votes: { ...session.votes, [person]: vote },
  }),
  voteClosed: (session, { order }) => ({ ...session, order, ballot: order }),
  actionMoved: (session, { action, place }) => {
    const others = actionsInOrder(session)
      .map(({ id }) => id)
      .filter((id) => id !== action);
    return { ...session, order: others.toSpliced(place, 0, action) };
  },
  broaderUseFlagged: (session, { use }) => ({
    ...session,
    broaderUses: [...withoutUse(session, use.subject), use],
  }),
  broaderUseDropped: (session, { subject }) => ({
    ...session,
    broaderUses: withoutUse(session, subject),
  }),
};

function change(session: Session, id: string, how: (action: Action) => Action): Session {
  const actions = session.actions.map((action) => (action.id === id ? how(action) : action));
  return { ...session, actions };
}

/** The order holds only what is to be done. */
function outOfOrder({ order, ...session }: Session, action: string): Session {
  return order === undefined ? session : { ...session, order: order.filter((id) => id !== action) };
}

function withoutUse(
  { broaderUses }: Session,
  subject: Session['broaderUses'][number]['subject'],
): Session['broaderUses'] {
  return broaderUses.filter((use) => !sameSubject(use.subject, subject));
}
