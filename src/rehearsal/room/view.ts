import { isInstalled, type Conversation, type Person } from '../model';
import type { SeenMessage } from '../seen';
import type { Tenant } from '../tenant';
import type { ConversationView, Language, MessageView, PersonView, RoomView } from './protocol';
import type { ReadMarks } from './readMarks';
import type { Refusals } from './refusals';

/** What the view of the room is made from. */
export interface ViewParts {
  readonly tenant: Tenant;
  readonly marks: ReadMarks;
  readonly refusals: Refusals;
  readonly timeZone: string;
  /** See {@link RoomView.told}. */
  readonly told: Record<string, object>;
}

/** Makes everything before one person. */
export type RoomViewer = (person: Person) => RoomView;

const KINDS = { groupChat: 'meeting', channel: 'channel', personal: 'chat' } as const;
const ORDER = ['meeting', 'chat', 'channel'];

/** The language of a person's Teams. */
export function languageOf(person: Person): Language {
  return person.locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** A message for the browser. */
export function messageView(seen: SeenMessage): MessageView {
  const { id, threadId, author, postedAt, text, card, pictures, edited, personal } = seen;
  return { id, threadId, author, postedAt, text, card, pictures, edited, personal };
}

function personView({ id, name }: PersonView): PersonView {
  return { id, name };
}

function conversationView(
  conversation: Conversation,
  person: Person,
  { tenant, marks, refusals }: ViewParts,
): ConversationView {
  const { id, kind, name, members } = conversation;
  return {
    id,
    kind: KINDS[kind],
    name: kind === 'personal' ? tenant.directory.bot.name : name,
    team: kind === 'channel' ? conversation.team.name : undefined,
    members: members.size,
    hasBot: isInstalled(conversation),
    messages: tenant.as(person.id).see(id).map(messageView),
    refusals: refusals.in(id),
    readUpTo: marks.upTo(person.id, id),
  };
}

/** Everything before one person, the guide left out: the meeting, the own chat, the channels. */
export function roomView(person: Person, parts: ViewParts): RoomView {
  const { directory } = parts.tenant;
  directory.personalChat(person);
  const conversations = directory.conversations
    .filter((each) => each.members.has(person.id))
    .map((each) => conversationView(each, person, parts))
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return {
    me: { ...personView(person), language: languageOf(person) },
    bot: personView(directory.bot),
    people: directory.people.map(personView),
    timeZone: parts.timeZone,
    conversations,
    told: parts.told,
  };
}
