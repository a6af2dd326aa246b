import { z } from 'zod';
import type { Shown as TenantShown } from '../answers';
import { NotOnCard } from '../cardErrors';
import type { Client } from '../client';
import type { PressResult, SeenMessage } from '../seen';
import { jsonObject } from '../wire';
import type { Shown } from './protocol';
import { BadCall, requirePerson, type RoomCall, type RoomReply, type RoomRoute } from './route';
import type { RoomViewer, ViewParts } from './view';

const saying = z.object({
  conversationId: z.string(),
  text: z.string().trim().min(1).max(10_000),
  mentionBot: z.boolean(),
  threadId: z.string().optional(),
});

const onMessage = z.object({ conversationId: z.string(), messageId: z.string() });

const pressing = onMessage.extend({
  within: z.enum(['message', 'dialog']),
  action: z.object({
    type: z.enum(['Action.Execute', 'Action.Submit']),
    id: z.string().optional(),
    verb: z.string().optional(),
    data: jsonObject,
  }),
});

const reading = z.object({ conversationId: z.string(), upTo: z.string() });

function parse<T>(schema: z.ZodType<T>, { body }: RoomCall): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new BadCall(400, z.prettifyError(parsed.error));
  return parsed.data;
}

/** The card itself reaches every browser of the person as a changed message. */
function shownOf(shown: TenantShown): Shown {
  return shown.kind === 'card' ? { kind: 'card' } : shown;
}

function refreshed({ card, error }: PressResult): Shown {
  if (error !== undefined) return { kind: 'error', text: error };
  return { kind: card === undefined ? 'nothing' : 'card' };
}

/** What people do in the room: look, say, press, read. `marked` hears of a read mark that moved. */
export function roomRoutes(
  { tenant, marks }: ViewParts,
  view: RoomViewer,
  marked: (personId: string, conversationId: string, upTo: string) => void,
): readonly RoomRoute[] {
  function clientOf(call: RoomCall, conversationId: string): Client {
    const person = requirePerson(call);
    const conversation = tenant.directory.findConversation(conversationId);
    if (conversation?.members.has(person.id) === true) return tenant.as(person.id);
    throw new BadCall(404, `${person.name} has no such conversation.`);
  }

  function messageFor(call: RoomCall, asked: z.infer<typeof onMessage>): [Client, SeenMessage] {
    const client = clientOf(call, asked.conversationId);
    const message = client.find(asked.conversationId, asked.messageId);
    if (message === undefined) throw new BadCall(404, 'The message is gone.');
    return [client, message];
  }

  async function room(call: RoomCall): Promise<RoomReply> {
    return { status: 200, body: view(requirePerson(call)) };
  }

  async function say(call: RoomCall): Promise<RoomReply> {
    const { conversationId, text, mentionBot, threadId } = parse(saying, call);
    const client = clientOf(call, conversationId);
    const thread = threadId === undefined ? {} : { thread: threadId };
    const answer = await client.say(conversationId, text, { mentionBot, ...thread });
    const heard = answer === undefined || (answer.kind === 'answered' && answer.status < 300);
    return { status: 200, body: { heard } };
  }

  async function press(call: RoomCall): Promise<RoomReply> {
    const { within, action, ...where } = parse(pressing, call);
    const [client, message] = messageFor(call, where);
    try {
      return { status: 200, body: shownOf(await client.act(message, action, within)) };
    } catch (error) {
      if (!(error instanceof NotOnCard)) throw error;
      return { status: 200, body: { kind: 'error', text: error.message } };
    }
  }

  async function refresh(call: RoomCall): Promise<RoomReply> {
    const [client, message] = messageFor(call, parse(onMessage, call));
    return { status: 200, body: refreshed(await client.refresh(message)) };
  }

  async function read(call: RoomCall): Promise<RoomReply> {
    const { conversationId, upTo } = parse(reading, call);
    const { person } = clientOf(call, conversationId);
    if (marks.mark(person.id, conversationId, upTo)) marked(person.id, conversationId, upTo);
    return { status: 200, body: {} };
  }

  return [
    { method: 'GET', path: '/api/room', handle: room },
    { method: 'POST', path: '/api/say', handle: say },
    { method: 'POST', path: '/api/press', handle: press },
    { method: 'POST', path: '/api/refresh', handle: refresh },
    { method: 'POST', path: '/api/read', handle: read },
  ];
}
