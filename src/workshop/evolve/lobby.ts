import type { Evolvers } from '../evolver';

export const lobby: Evolvers<
  'personJoined' | 'functionTold' | 'personLeft' | 'reachLearned' | 'groupsProposed' | 'personMoved'
> = {
  personJoined: (session) => session,
  functionTold: (session) => session,
  personLeft: (session) => session,
  reachLearned: (session) => session,
  groupsProposed: (session) => session,
  personMoved: (session) => session,
};
