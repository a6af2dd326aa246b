import type { Evolvers } from '../evolver';
import { slotKey } from '../places';
import type { Person, PersonId, Session } from '../session';

export const lobby: Evolvers<
  | 'cardLost'
  | 'cardFound'
  | 'personJoined'
  | 'functionTold'
  | 'personLeft'
  | 'reachLearned'
  | 'languageLearned'
  | 'groupsProposed'
  | 'personMoved'
> = {
  personJoined: (session, event) => {
    const { [event.person.id]: former, ...others } = session.people;
    const joined: Person = {
      reach: { kind: 'unknown' },
      ...former,
      ...event.person,
      taking: 'part',
      ...(event.function === undefined ? {} : { function: event.function }),
      ...(event.group === undefined ? {} : { group: event.group }),
    };
    return { ...session, people: { ...others, [joined.id]: joined } };
  },
  functionTold: (session, event) => change(session, event.person, { function: event.function }),
  personLeft: (session, { person }) => change(session, person, { taking: 'left' }),
  cardLost: (session, { slot }) => ({ ...session, lost: [...session.lost, slot] }),
  cardFound: (session, { slot }) => ({
    ...session,
    lost: session.lost.filter((card) => slotKey(card) !== slotKey(slot)),
  }),
  reachLearned: (session, { person, reach }) => change(session, person, { reach }),
  languageLearned: (session, { person, language }) => change(session, person, { language }),
  groupsProposed: (session, { members }) => {
    const groupOf = new Map(
      Object.entries(members).flatMap(([group, ids]) => ids.map((id) => [id, group] as const)),
    );
    const people = Object.values(session.people).map((person): [PersonId, Person] => {
      const { group: _, ...ungrouped } = person;
      const group = groupOf.get(person.id);
      return [person.id, group === undefined ? ungrouped : { ...ungrouped, group }];
    });
    return { ...session, status: 'grouping', people: Object.fromEntries(people) };
  },
  personMoved: (session, { person, group }) => change(session, person, { group }),
};

/** Nothing for somebody who is not known (any more). */
function change(session: Session, id: PersonId, changes: Partial<Person>): Session {
  const person = session.people[id];
  return person === undefined
    ? session
    : { ...session, people: { ...session.people, [id]: { ...person, ...changes } } };
}
