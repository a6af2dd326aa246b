import {
  type Action,
  ERASED,
  type Group,
  type Merge,
  type PersonId,
  type Session,
} from '../session';
import { wordsWithout } from './eraseWords';

/**
 * The session without a person: no name, no id, nothing that was theirs alone. What the group made
 * together stays, with nobody in the person's place.
 */
export function erase(session: Session, person: PersonId): Session {
  const name = session.people[person]?.name ?? '';
  const { keeper, ...restOfUpkeep } = session.upkeep;
  const other = (id: PersonId): PersonId => (id === person ? ERASED : id);
  const erased: Session = {
    ...session,
    facilitator: other(session.facilitator),
    coFacilitators: session.coFacilitators.filter((id) => id !== person),
    handovers: session.handovers.map(({ from, to, at }) => ({
      from: other(from),
      to: other(to),
      at,
    })),
    people: without(session.people, person),
    lost: session.lost.filter(({ place }) => place.kind !== 'private' || place.person !== person),
    groups: session.groups.map((group) => groupWithout(group, person)),
    valueSheets: without(session.valueSheets, person),
    actionSheets: without(session.actionSheets, person),
    merges: mergesWithout(session, person),
    ...(session.late === undefined
      ? {}
      : {
          late: {
            writeValues: session.late.writeValues.filter((id) => id !== person),
            writeActions: session.late.writeActions.filter((id) => id !== person),
          },
        }),
    votes: without(session.votes, person),
    reflections: without(session.reflections, person),
    additions: session.additions.map((addition) => ({ ...addition, by: other(addition.by) })),
    parked: session.parked.map((point) => ({ ...point, by: other(point.by) })),
    actions: session.actions.map((action) => actionWithout(action, person)),
    upkeep: keeper === undefined || keeper === person ? restOfUpkeep : { ...restOfUpkeep, keeper },
  };
  return wordsWithout(erased, name);
}

function without<T>(byPerson: Readonly<Record<PersonId, T>>, person: PersonId) {
  const { [person]: _, ...others } = byPerson;
  return others;
}

/** What was merged with an entry of theirs stands for itself again, or under the next that is left. */
function mergesWithout({ merges, actionSheets }: Session, person: PersonId): Session['merges'] {
  const gone = new Set(actionSheets[person]?.map(({ id }) => id));
  const remaining = ({ kept, merged }: Merge): readonly Merge[] => {
    const [first, ...others] = [kept, ...merged].filter((id) => !gone.has(id));
    return first === undefined || others.length === 0 ? [] : [{ kept: first, merged: others }];
  };
  return Object.fromEntries(
    Object.entries(merges).map(([group, all]) => [group, all.flatMap(remaining)]),
  );
}

/** The entries whose value is not the person. */
function notNaming(answers: Readonly<Record<string, string>>, person: PersonId) {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== person));
}

function groupWithout(group: Group, person: PersonId): Group {
  return { ...group, spokespersons: notNaming(group.spokespersons, person) };
}

function actionWithout(action: Action, person: PersonId): Action {
  const { owner, deferred, ...kept } = action;
  return {
    ...kept,
    checklist: notNaming(action.checklist, person),
    ...(owner === undefined || owner === person ? {} : { owner }),
    ...(deferred === undefined
      ? {}
      : {
          deferred: {
            ...deferred,
            asker: deferred.asker === person ? ERASED : deferred.asker,
          },
        }),
  };
}
