import type { Evolvers } from '../evolver';

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
  checklistFilled: (session) => session,
  followUpAgreed: (session) => session,
  pointParked: (session) => session,
  pointSettled: (session) => session,
  reflectionGiven: (session) => session,
  sessionClosed: (session) => session,
  sessionCancelled: (session) => session,
  followUpReminded: (session) => session,
  personErased: (session) => session,
};
