import type { Evolvers } from '../evolver';

export const values: Evolvers<
  'valuesHandedIn' | 'valueDecided' | 'spokespersonNamed' | 'talkStarted' | 'talkEnded'
> = {
  valuesHandedIn: (session) => session,
  valueDecided: (session) => session,
  spokespersonNamed: (session) => session,
  talkStarted: (session) => session,
  talkEnded: (session) => session,
};
