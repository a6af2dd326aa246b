import type { z } from 'zod';
import { requireSmall } from '../cardRules';
import { badSyntax, conversationNotFound } from '../connectorError';
import { threadId, type Conversation } from '../model';
import { newConversation, parseBody } from '../wire';
import { postContent } from './activities';
import {
  requireBot,
  requireWritable,
  type Answer,
  type Call,
  type Route,
  type World,
} from './route';

type Wanted = z.infer<typeof newConversation>;

/** A new thread in a channel; its conversation id names the root post. */
function startThread(wanted: Wanted, channelId: string, world: World): Answer {
  const channel = world.directory.findConversation(channelId);
  if (channel?.kind !== 'channel') throw conversationNotFound(channelId);
  requireBot(channel);
  if (!wanted.activity) throw badSyntax('A new thread in a channel needs an activity.');
  return answer(wanted, channel, world);
}

function openChat(wanted: Wanted, world: World): Answer {
  const [member, second] = wanted.members ?? [];
  if (member === undefined || second !== undefined) {
    throw badSyntax('A bot can make a chat with exactly one member; it cannot make group chats.');
  }
  const person = world.directory.people.find(
    ({ id, aadObjectId }) => id === member.id || aadObjectId === member.id,
  );
  if (person === undefined) throw badSyntax(`Failed to decrypt pairwise id '${member.id}'.`);
  const chat = world.directory.personalChat(person);
  requireBot(chat);
  if (!wanted.activity) return { status: 201, body: { id: chat.id } };
  requireWritable(chat);
  return answer(wanted, chat, world);
}

function answer({ activity }: Wanted, conversation: Conversation, world: World): Answer {
  if (!activity) return { status: 201, body: { id: conversation.id } };
  const { first, split } = postContent(activity, conversation, undefined, world);
  const id = threadId(conversation, first.rootId);
  return { status: 201, body: split ? { id } : { id, activityId: first.id } };
}

function create(call: Call, world: World): Answer {
  requireSmall(call.rawBody, world.size);
  const wanted = parseBody(newConversation, call.body);
  const channelId = wanted.channelData?.channel?.id;
  return channelId === undefined ? openChat(wanted, world) : startThread(wanted, channelId, world);
}

/** Making a 1:1 chat or a channel thread. */
export const conversationRoutes: readonly Route[] = [
  {
    name: 'createConversation',
    method: 'POST',
    path: 'v3/conversations',
    bucket: 'create',
    handle: create,
  },
];
