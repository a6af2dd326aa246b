import { cardText } from '../cardText';
import type { Client } from '../client';
import type { Conversation } from '../model';
import type { Tenant } from '../tenant';
import { faceOf, sessionOf, type Face } from './face';

/** What one person has before them now. */
export interface Sight {
  /** Cards with something to do on them, by where they stand. */
  readonly meeting: readonly Face[];
  readonly chat: readonly Face[];
  /** Of the group's own channel, and of the meeting when groups sit there. */
  readonly group: readonly Face[];
}

/** Looks at everything a person can see: their chats, and the channel that welcomed them by name. */
export function sightOf(client: Client, tenant: Tenant, meeting: string): Sight {
  const { person } = client;
  const theirs = tenant.directory.conversations.filter(({ members }) => members.has(person.id));
  const chat = person.hasApp ? facesIn(client, client.chat) : [];
  const inMeeting = theirs.filter(({ kind, name }) => kind === 'groupChat' && name === meeting);
  const meetingFaces = inMeeting.flatMap(({ id }) => facesIn(client, id));
  const channels = theirs.filter((each) => each.kind === 'channel' && names(client, each));
  return {
    meeting: meetingFaces,
    chat,
    group: [...channels.flatMap(({ id }) => facesIn(client, id)), ...meetingFaces],
  };
}

/** The session that the newest cards in a meeting belong to, also once it is over. */
export function sessionSeen(tenant: Tenant, meeting: string): string | undefined {
  const [anybody] = tenant.directory.conversation(meeting).members;
  return anybody === undefined
    ? undefined
    : facesIn(tenant.as(anybody), meeting).flatMap(sessionOf)[0];
}

function facesIn(client: Client, conversation: string): readonly Face[] {
  return client
    .see(conversation)
    .filter(({ author }) => author.kind === 'bot')
    .flatMap((message) => faceOf(message) ?? [])
    .toReversed();
}

function saidByBot(client: Client, conversation: string): readonly string[] {
  return client
    .see(conversation)
    .filter(({ author }) => author.kind === 'bot')
    .map(({ text, card }) => (card === undefined ? text : cardText(card)));
}

function names(client: Client, { id }: Conversation): boolean {
  return saidByBot(client, id).some((text) => text.includes(client.person.name));
}
