import type { Evolvers } from '../evolver';
import type { Action, BroaderUse, Session } from '../session';
import { idsByNumber } from '../numbering';
import { noteLate } from './late';

export const actions: Evolvers<
  | 'actionsHandedIn'
  | 'entriesMerged'
  | 'entriesSplit'
  | 'actionComposed'
  | 'actionRevised'
  | 'actionDropped'
> = {
  actionsHandedIn: (session, { person, entries, late }) => {
    const before = session.actionSheets[person] ?? [];
    const fresh = entries.filter(({ id }) => !before.some((entry) => entry.id === id));
    return {
      ...session,
      actionSheets: { ...session.actionSheets, [person]: entries },
      ids: session.ids + fresh.length,
      ...noteLate(session, 'writeActions', person, late),
    };
  },
  entriesMerged: (session, { group, merge }) => {
    const joined = [merge.kept, ...merge.merged];
    const others = (session.merges[group] ?? []).filter(
      ({ kept, merged }) => ![kept, ...merged].some((id) => joined.includes(id)),
    );
    return { ...session, merges: { ...session.merges, [group]: [...others, merge] } };
  },
  entriesSplit: (session, { group, kept }) => {
    const others = (session.merges[group] ?? []).filter((merge) => merge.kept !== kept);
    return { ...session, merges: { ...session.merges, [group]: others } };
  },
  actionComposed: (session, { action }) => ({
    ...session,
    actions: [...session.actions, action],
    ids: session.ids + 1,
  }),
  actionRevised: (session, { action }) => ({
    ...session,
    actions: session.actions.map((other) => (other.id === action.id ? action : other)),
  }),
  actionDropped: (session, { action }) => without(session, action),
};

/** An action goes with all that points to it; what had gone into it stands by itself again. */
function without(session: Session, dropped: string): Session {
  const { order, ...rest } = session;
  const stays = (id: string): boolean => id !== dropped;
  return {
    ...rest,
    actions: session.actions.filter(({ id }) => stays(id)).map((action) => freed(action, dropped)),
    ...(numbersShown(session) ? { numbered: idsByNumber(session) } : {}),
    relations: session.relations.filter(({ actions }) => actions.every(stays)),
    votes: Object.fromEntries(
      Object.entries(session.votes).map(([person, { necessity, importance }]) => [
        person,
        { necessity: necessity.filter(stays), importance: importance.filter(stays) },
      ]),
    ),
    ...(order === undefined ? {} : { order: order.filter(stays) }),
    broaderUses: session.broaderUses.filter(({ subject }) => !isAbout(subject, dropped)),
  };
}

/** Groups do not number their actions; every later step does. */
function numbersShown({ plan, visits }: Session): boolean {
  const composing = plan.findIndex(({ task }) => task === 'composeActions');
  return visits.some(({ index }) => index > composing);
}

function freed(action: Action, dropped: string): Action {
  const { sameAs, ...rest } = action;
  return sameAs === dropped ? rest : action;
}

function isAbout(subject: BroaderUse['subject'], action: string): boolean {
  return subject.kind === 'action' && subject.action === action;
}
