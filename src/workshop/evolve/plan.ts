import type { Evolvers } from '../evolver';

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
  actionsRelated: (session) => session,
  relationDropped: (session) => session,
  actionsFoundSame: (session) => session,
  actionDeferred: (session) => session,
  actionReclaimed: (session) => session,
  actionAssigned: (session) => session,
  upkeepAgreed: (session) => session,
  voteCast: (session) => session,
  voteClosed: (session) => session,
  actionMoved: (session) => session,
  broaderUseFlagged: (session) => session,
  broaderUseDropped: (session) => session,
};
