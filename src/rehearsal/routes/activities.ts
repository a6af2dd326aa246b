import type { z } from 'zod';
import { requireSmall } from '../cardRules';
import type { Conversation, Message } from '../model';
import { botActivity, contentOf, parseBody } from '../wire';
import {
  botAuthor,
  conversationOf,
  requireWritable,
  type Answer,
  type Call,
  type Route,
  type World,
} from './route';

/** What came of posting: with one message its id is told, with two neither is (as in Teams). */
export interface Posted {
  readonly first: Message;
  readonly split: boolean;
}

/** Posts a bot message; text and attachments together become two messages. */
export function postContent(
  activity: z.infer<typeof botActivity>,
  conversation: Conversation,
  rootId: string | undefined,
  { board, directory }: World,
): Posted {
  const content = contentOf(activity);
  const author = botAuthor(directory);
  const attached = content.card !== undefined || content.pictures.length > 0;
  if (content.text.trim() === '' || !attached) {
    return { first: board.post({ conversation, rootId }, author, content), split: false };
  }
  const text = { text: content.text, card: undefined, pictures: [] };
  const first = board.post({ conversation, rootId }, author, text);
  const rest = { ...content, text: '' };
  board.post({ conversation, rootId: first.rootId }, author, rest);
  return { first, split: true };
}

/** The thread a post goes to: named in the conversation id, or that of the message replied to. */
function rootOf(call: Call, conversation: Conversation, { board }: World): string | undefined {
  const named = /;messageid=(\d+)/.exec(call.params.conversation ?? '')?.[1];
  if (named !== undefined) return named;
  const repliedTo = call.params.activity;
  return repliedTo === undefined ? undefined : board.find(conversation, repliedTo)?.rootId;
}

function post(call: Call, world: World): Answer {
  const conversation = conversationOf(call, world);
  requireWritable(conversation);
  requireSmall(call.rawBody, world.size);
  const activity = parseBody(botActivity, call.body);
  if (activity.type !== 'message') return { status: 202, body: {} };
  const root = rootOf(call, conversation, world);
  const { first, split } = postContent(activity, conversation, root, world);
  return split ? { status: 202, body: {} } : { status: 201, body: { id: first.id } };
}

function update(call: Call, world: World): Answer {
  const conversation = conversationOf(call, world);
  requireWritable(conversation);
  const message = world.board.ownMessage(conversation, call.params.activity ?? '');
  requireSmall(call.rawBody, world.size);
  world.board.edit(message, contentOf(parseBody(botActivity, call.body)));
  return { status: 200, body: { id: message.id } };
}

function remove(call: Call, world: World): Answer {
  const conversation = conversationOf(call, world);
  requireWritable(conversation);
  world.board.remove(world.board.ownMessage(conversation, call.params.activity ?? ''));
  return { status: 200 };
}

const ALL = 'v3/conversations/:conversation/activities';
const ONE = `${ALL}/:activity`;

/** Posting, replying, editing and removing. */
export const activityRoutes: readonly Route[] = [
  { name: 'postActivity', method: 'POST', path: ALL, bucket: 'send', handle: post },
  { name: 'postActivity', method: 'POST', path: ONE, bucket: 'send', handle: post },
  { name: 'updateActivity', method: 'PUT', path: ONE, bucket: 'send', handle: update },
  { name: 'deleteActivity', method: 'DELETE', path: ONE, bucket: 'send', handle: remove },
];
