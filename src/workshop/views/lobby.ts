import type { Circumstances } from '../decider';
import type { Localized, Option, Principe } from '../definition';
import { ownerOf } from '../places';
import {
  facilitatorNames,
  isOver,
  membersOf,
  notTakingPart,
  participants,
  participantsOnly,
} from '../queries';
import { mayMove } from '../rules/lobby';
import type { GroupId, PersonId, Session, Settings } from '../session';
import { type PersonLine, personLine } from './lobby/people';
import { NO_TEXT, groupName } from './named';
import type { Forms, SlotViewer } from './viewers';

export type LobbyView =
  GroupWelcomeView | WelcomeView | JoinFormView | TellFunctionFormView | MoveMemberFormView;

/** What a group finds in its channel when the workshop starts. */
export interface GroupWelcomeView {
  readonly kind: 'groupWelcome';
  readonly name: Localized;
  readonly question: Localized;
  readonly principes: readonly Principe[];
  readonly members: readonly PersonLine[];
}

export const groupWelcomeView: SlotViewer<GroupWelcomeView> = (slot, session, { definition }) => {
  const id = slot.place.kind === 'group' ? slot.place.group : '';
  const fundament = definition.fundamenten.find((candidate) => candidate.id === id);
  return {
    kind: 'groupWelcome',
    name: groupName(id, definition),
    question: fundament?.question ?? NO_TEXT,
    principes: fundament?.principes ?? [],
    members: membersOf(session, id).map((person) => personLine(person, definition)),
  };
};

/** What somebody who joined finds in the private chat: what to expect, and the group once it is settled. */
export interface WelcomeView {
  readonly kind: 'welcome';
  /** Names, the facilitator first. */
  readonly facilitators: readonly string[];
  readonly title: string;
  readonly taking: 'part' | 'left';
  readonly over: boolean;
  readonly names: Settings['names'];
  readonly retentionDays: number;
  readonly function: FunctionView;
  readonly group?: OwnGroup;
}

export interface OwnGroup {
  readonly name: Localized;
  readonly question: Localized;
  readonly others: readonly PersonLine[];
}

/** A person's function as its inputs need it: the id of an option or own words. */
export interface FunctionView {
  readonly told?: string;
  readonly options: readonly Option[];
}

export const welcomeView: SlotViewer<WelcomeView> = (slot, session, circumstances) => {
  const id = ownerOf(slot);
  const group = ownGroup(session, circumstances, id);
  return {
    kind: 'welcome',
    facilitators: facilitatorNames(session),
    title: session.case?.title ?? '',
    taking: session.people[id]?.taking === 'part' ? 'part' : 'left',
    over: isOver(session),
    names: session.settings.names,
    retentionDays: session.settings.retentionDays,
    function: functionView(session, circumstances, id),
    ...(group === undefined ? {} : { group }),
  };
};

/** Undefined until the groups are confirmed: before that they are a proposal. */
function ownGroup(
  session: Session,
  { definition }: Circumstances,
  id: PersonId,
): OwnGroup | undefined {
  const person = session.people[id];
  if (person?.taking !== 'part' || person.group === undefined) return undefined;
  if (session.status !== 'running' && !isOver(session)) return undefined;
  const { group } = person;
  const fundament = definition.fundamenten.find((candidate) => candidate.id === group);
  return {
    name: groupName(group, definition),
    question: fundament?.question ?? NO_TEXT,
    others: membersOf(session, group)
      .filter((member) => member.id !== id)
      .map((member) => personLine(member, definition)),
  };
}

function functionView(session: Session, { definition }: Circumstances, id: PersonId): FunctionView {
  const told = session.people[id]?.function;
  return { options: definition.functions, ...(told === undefined ? {} : { told }) };
}

/** The way in for who comes late, from any card in the meeting. */
export interface JoinFormView {
  readonly kind: 'joinForm';
  readonly title: string;
  readonly names: Settings['names'];
  readonly function: FunctionView;
}

export interface TellFunctionFormView {
  readonly kind: 'tellFunctionForm';
  readonly function: FunctionView;
}

export interface MoveMemberFormView {
  readonly kind: 'moveMemberForm';
  readonly people: readonly {
    readonly id: PersonId;
    readonly line: PersonLine;
    readonly group?: Localized;
  }[];
  readonly groups: readonly { readonly id: GroupId; readonly name: Localized }[];
  /** Whom the button was beside. */
  readonly person?: PersonId;
}

export type LobbyRequest =
  | { readonly form: 'join' }
  | { readonly form: 'tellFunction' }
  | { readonly form: 'moveMember'; readonly person?: PersonId | undefined };

export const lobbyForms: Forms<LobbyRequest, LobbyView> = {
  join: (_request, session, circumstances, person) => {
    if (session.status === 'preparing') return notTakingPart(session);
    return {
      kind: 'joinForm',
      title: session.case?.title ?? '',
      names: session.settings.names,
      function: functionView(session, circumstances, person),
    };
  },
  tellFunction: (_request, session, circumstances, person) =>
    participantsOnly(session, person) ?? {
      kind: 'tellFunctionForm',
      function: functionView(session, circumstances, person),
    },
  moveMember: (request, session, { definition }, person) =>
    mayMove(session, person) ?? {
      kind: 'moveMemberForm',
      people: participants(session).map((member) => ({
        id: member.id,
        line: personLine(member, definition),
        ...(member.group === undefined ? {} : { group: groupName(member.group, definition) }),
      })),
      groups: session.groups.map(({ id }) => ({ id, name: groupName(id, definition) })),
      ...(request.person === undefined ? {} : { person: request.person }),
    },
};
