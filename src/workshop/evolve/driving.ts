import type { Evolvers } from '../evolver';

export const driving: Evolvers<
  | 'phaseEntered'
  | 'phaseUndone'
  | 'clockPaused'
  | 'clockResumed'
  | 'clockExtended'
  | 'timePrompted'
  | 'facilitationHandedOver'
> = {
  phaseEntered: (session) => session,
  phaseUndone: (session) => session,
  clockPaused: (session) => session,
  clockResumed: (session) => session,
  clockExtended: (session) => session,
  timePrompted: (session) => session,
  facilitationHandedOver: (session) => session,
};
