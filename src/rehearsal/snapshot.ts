import { z } from 'zod';
import type { Board } from './board';
import type { Directory } from './directory';
import { isInstalled, type Conversation, type Message } from './model';
import { jsonObject } from './wire';

const place = z.object({
  id: z.string(),
  /** Person ids. */
  members: z.array(z.string()),
  installed: z.boolean(),
  meeting: z.object({ startsAt: z.number(), endsAt: z.number() }).optional(),
});

const message = z.object({
  id: z.string(),
  conversationId: z.string(),
  rootId: z.string().optional(),
  author: z.object({ kind: z.enum(['bot', 'person']), id: z.string(), name: z.string() }),
  postedAt: z.number(),
  text: z.string(),
  card: jsonObject.optional(),
  pictures: z.array(z.string()),
  edits: z.number(),
  deleted: z.boolean(),
  audience: z.array(z.string()),
  personalCards: z.array(z.tuple([z.string(), jsonObject])),
});

/** What a tenant keeps over a restart: who is where, and every message. Faults and logs are not. */
export const tenantState = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), blocked: z.boolean() })),
  places: z.array(place),
  messages: z.array(message),
  lastId: z.number(),
});

export type TenantState = z.infer<typeof tenantState>;

function placeState(conversation: Conversation): TenantState['places'][number] {
  const { id, members } = conversation;
  const common = { id, members: [...members], installed: isInstalled(conversation) };
  if (conversation.kind !== 'groupChat') return common;
  const { startsAt, endsAt } = conversation.meeting;
  return { ...common, meeting: { startsAt, endsAt } };
}

function messageState(each: Message): TenantState['messages'][number] {
  const { conversation, content, audience, personalCards, ...rest } = each;
  return {
    ...rest,
    conversationId: conversation.id,
    text: content.text,
    card: content.card,
    pictures: [...content.pictures],
    audience: [...audience],
    personalCards: [...personalCards],
  };
}

/** The state of a tenant as plain JSON. */
export function snapshot(directory: Directory, board: Board): TenantState {
  for (const person of directory.people) directory.personalChat(person);
  return {
    people: directory.people.map(({ id, name, blocked }) => ({ id, name, blocked })),
    places: directory.conversations.map(placeState),
    messages: board.messages.map(messageState),
    lastId: board.lastId,
  };
}

function restorePlace(state: TenantState['places'][number], directory: Directory): void {
  const conversation = directory.conversation(state.id);
  conversation.members.clear();
  for (const id of state.members) conversation.members.add(id);
  switch (conversation.kind) {
    case 'personal':
      conversation.person.hasApp = state.installed;
      break;
    case 'channel':
      conversation.team.installed = state.installed;
      break;
    case 'groupChat':
      conversation.meeting.installed = state.installed;
      Object.assign(conversation.meeting, state.meeting);
      break;
  }
}

/** Puts a state back. Throws, before anything is changed, when it names other people or places. */
export function restore(state: TenantState, directory: Directory, board: Board): void {
  for (const { id, name } of state.people) {
    const person = directory.findPerson(id);
    if (person?.name !== name)
      throw new Error(`The saved state knows ${name}, this tenant does not.`);
    directory.personalChat(person);
  }
  const messages = state.messages.map(
    ({ conversationId, text, card, pictures, rootId, ...each }): Message => ({
      ...each,
      rootId,
      conversation: directory.conversation(conversationId),
      content: { text, card, pictures },
      audience: new Set(each.audience),
      personalCards: new Map(each.personalCards),
    }),
  );
  for (const each of state.places) directory.conversation(each.id);
  for (const each of state.places) restorePlace(each, directory);
  for (const { id, blocked } of state.people) directory.person(id).blocked = blocked;
  board.resume(messages, state.lastId);
}
