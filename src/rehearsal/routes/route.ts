import type { Board } from '../board';
import type { SizeLimits } from '../config';
import { conversationNotFound, notInRoster, writesBlocked } from '../connectorError';
import type { Directory } from '../directory';
import type { RouteName } from '../faults';
import type { Json } from '../json';
import type { Bucket } from '../limits';
import { isInstalled, type Author, type Conversation } from '../model';

/** What the routes work on. */
export interface World {
  readonly directory: Directory;
  readonly board: Board;
  readonly size: SizeLimits;
  readonly minPageSize: number;
}

/** One request of the bot, its path taken apart. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed body; undefined when there was none. */
  readonly body: unknown;
  /** The body as it came. */
  readonly rawBody: string;
}

/** What the connector answers; no body means an empty one. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
}

/** A route of the Bot Connector. `:name` segments of the path become parameters. */
export interface Route {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly bucket: Bucket | undefined;
  readonly handle: (call: Call, world: World) => Answer;
}

/** The conversation of the call, if the bot is in it: else 404 or 403. */
export function conversationOf(call: Call, { directory }: World): Conversation {
  const id = call.params.conversation ?? '';
  const conversation = directory.findConversation(id);
  if (conversation === undefined) throw conversationNotFound(id);
  requireBot(conversation);
  return conversation;
}

/** Throws 403 when the app is not installed in the conversation. */
export function requireBot(conversation: Conversation): void {
  if (!isInstalled(conversation)) throw notInRoster();
}

/** Throws 403 when the bot may not write in the conversation. */
export function requireWritable(conversation: Conversation): void {
  if (conversation.kind === 'personal' && conversation.person.blocked) throw writesBlocked();
}

/** The bot as author of a message. */
export function botAuthor({ bot }: Directory): Author {
  return { kind: 'bot', id: bot.id, name: bot.name };
}
