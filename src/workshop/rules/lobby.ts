import type { Deciders, Decider } from '../decider';
import type { WorkshopDefinition } from '../definition';
import { mixGroups, sameGroups, smallestGroup } from '../grouping';
import { slotKey } from '../places';
import {
  facilitatorOnly,
  groupOf,
  groupWith,
  insidersOnly,
  membersOf,
  notTakingPart,
  participants,
} from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { GroupId, PersonId, Reach, Session } from '../session';
import { MAX_LINE, checkLength, checkText } from '../texts';

/** Anybody in the meeting can join; who comes late or comes back gets a group at once. */
const join: Decider<'join'> = (command, session, { definition }) => {
  if (session.status === 'preparing') return notTakingPart(session);
  const { person } = command;
  const told = functionNamed(command.function ?? '', definition);
  const refusal = checkLength(told, MAX_LINE);
  if (refusal !== undefined) return refusal;
  const known = session.people[person.id];
  if (known?.taking === 'part') {
    return told === '' || told === known.function
      ? []
      : [{ type: 'functionTold', person: person.id, function: told }];
  }
  const doing = told === '' ? known?.function : told;
  const withFunction = doing === undefined ? {} : { function: doing };
  const group = session.status === 'lobby' ? undefined : groupFor(session, person.id, doing);
  return [
    {
      type: 'personJoined',
      person,
      ...withFunction,
      ...(group === undefined ? {} : { group }),
    },
  ];
};

/** The group they were in before, or else the smallest. */
function groupFor(session: Session, id: PersonId, doing: string | undefined): GroupId | undefined {
  const former = groupOf(session, id);
  if (former !== undefined) return former.id;
  const seats = session.groups.map((group) => ({
    id: group.id,
    members: membersOf(session, group.id),
  }));
  return smallestGroup(seats, { id, ...(doing === undefined ? {} : { function: doing }) });
}

const tellFunction: Decider<'tellFunction'> = ({ by, ...command }, session, { definition }) => {
  const told = functionNamed(command.function, definition);
  return (
    insidersOnly(session, by) ??
    checkText(told, MAX_LINE) ??
    (session.people[by]?.function === told
      ? []
      : [{ type: 'functionTold', person: by, function: told }])
  );
};

/** Own words that name a function of the workshop become its id, so that both count as the same. */
function functionNamed(told: string, { functions }: WorkshopDefinition): string {
  const plain = told.trim().toLocaleLowerCase('nl');
  const named = functions.find(({ name }) =>
    Object.values(name).some((title) => title.toLocaleLowerCase('nl') === plain),
  );
  return named?.id ?? told.trim();
}

const leave: Decider<'leave'> = ({ person }, session) =>
  session.people[person]?.taking === 'part' ? [{ type: 'personLeft', person }] : [];

/** Whether a card arrived that was thought lost, or the other way round. */
const learnDelivery: Decider<'learnDelivery'> = ({ slot, arrived }, session) => {
  // A card of somebody whose data were erased is nobody's to miss.
  if (slot.place.kind === 'private' && session.people[slot.place.person] === undefined) return [];
  const listed = session.lost.some((card) => slotKey(card) === slotKey(slot));
  if (listed !== arrived) return [];
  return [{ type: arrived ? 'cardFound' : 'cardLost', slot }];
};

const learnReach: Decider<'learnReach'> = ({ person, reach }, session) => {
  const known = session.people[person];
  return known === undefined || sameReach(known.reach, reach)
    ? []
    : [{ type: 'reachLearned', person, reach }];
};

/** The language of somebody whom another named, from the first that they do. */
const learnLanguage: Decider<'learnLanguage'> = ({ person, language }, session) => {
  const known = session.people[person];
  return known === undefined || known.language !== undefined
    ? []
    : [{ type: 'languageLearned', person, language }];
};

function sameReach(a: Reach, b: Reach): boolean {
  return a.kind === 'unreached' && b.kind === 'unreached'
    ? a.reason === b.reason
    : a.kind === b.kind;
}

/** A proposal, other than the present one; once the workshop runs, people are moved one by one. */
const proposeGroups: Decider<'proposeGroups'> = ({ by, seed }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (session.status === 'preparing') return refuse('notYet');
  if (session.status === 'running') return [];
  const people = participants(session);
  const groups = session.groups.map(({ id }) => id);
  if (people.length < groups.length) return refuse('tooFewPeople', { min: groups.length });
  const present = Object.fromEntries(
    groups.map((id) => [id, membersOf(session, id).map((member) => member.id)]),
  );
  const proposals = SEEDS.map((more) => mixGroups(people, groups, seed + more));
  const members = proposals.find((proposal) => !sameGroups(proposal, present));
  return members === undefined ? [] : [{ type: 'groupsProposed', members }];
};

/** With three people another seed can well give the groups they are in already. */
const SEEDS: readonly number[] = Array.from({ length: 10 }, (_, at) => at);

const movePerson: Decider<'movePerson'> = ({ by, person, group }, session) => {
  const refusal = mayMove(session, by);
  if (refusal !== undefined) return refusal;
  const moved = session.people[person];
  if (moved?.taking !== 'part') return refuse('unknownPerson');
  if (groupWith(session, group) === undefined) return refuse('unknownChoice');
  return moved.group === group ? [] : [{ type: 'personMoved', person, group }];
};

/** From when there are groups. */
export function mayMove(session: Session, person: PersonId): Refusal | undefined {
  const grouped = session.status === 'grouping' || session.status === 'running';
  return facilitatorOnly(session, person) ?? (grouped ? undefined : refuse('notYet'));
}

export const lobby: Deciders<
  | 'join'
  | 'tellFunction'
  | 'leave'
  | 'learnReach'
  | 'learnLanguage'
  | 'learnDelivery'
  | 'proposeGroups'
  | 'movePerson'
> = {
  join,
  tellFunction,
  leave,
  learnReach,
  learnLanguage,
  learnDelivery,
  proposeGroups,
  movePerson,
};
