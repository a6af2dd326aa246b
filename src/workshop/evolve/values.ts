import type { Evolvers } from '../evolver';
import { sameValue } from '../queries';
import { spokenIn } from '../talks';
import { noteLate } from './late';

export const values: Evolvers<
  'valuesHandedIn' | 'valueDecided' | 'spokespersonNamed' | 'talkStarted' | 'talkEnded'
> = {
  valuesHandedIn: (session, { person, entries, late }) => ({
    ...session,
    valueSheets: { ...session.valueSheets, [person]: entries },
    ...noteLate(session, 'writeValues', person, late),
  }),
  valueDecided: (session, { group, decision }) => {
    const before = session.decisions[group] ?? [];
    const known = before.some(({ value }) => sameValue(value, decision.value));
    const decisions = known
      ? before.map((other) => (sameValue(other.value, decision.value) ? decision : other))
      : [...before, decision];
    return { ...session, decisions: { ...session.decisions, [group]: decisions } };
  },
  spokespersonNamed: (session, { group, phase, person }) => ({
    ...session,
    groups: session.groups.map((other) =>
      other.id === group
        ? { ...other, spokespersons: { ...other.spokespersons, [phase]: person } }
        : other,
    ),
  }),
  talkStarted: (session, { group }, at) => {
    const run = session.run?.number ?? 0;
    const before = spokenIn(session, run).filter((other) => other !== group);
    return { ...session, talk: { group, run, startedAt: at, ended: false, before } };
  },
  talkEnded: (session, { group }) =>
    session.talk?.group === group
      ? { ...session, talk: { ...session.talk, ended: true } }
      : session,
};
