import type { Evolvers } from '../evolver';

export const actions: Evolvers<
  | 'actionsHandedIn'
  | 'entriesMerged'
  | 'entriesSplit'
  | 'actionComposed'
  | 'actionRevised'
  | 'actionDropped'
> = {
  actionsHandedIn: (session) => session,
  entriesMerged: (session) => session,
  entriesSplit: (session) => session,
  actionComposed: (session) => session,
  actionRevised: (session) => session,
  actionDropped: (session) => session,
};
