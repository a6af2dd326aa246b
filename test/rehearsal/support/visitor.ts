import type { RoomView, Shown } from '../../../src/rehearsal/room/protocol';
import { isJsonObject } from '../../../src/rehearsal/json';

function isRoom(value: unknown): value is RoomView {
  return isJsonObject(value) && 'conversations' in value;
}

function isShown(value: unknown): value is Shown {
  return isJsonObject(value) && 'kind' in value;
}

/** One person's calls to the room over HTTP. */
export class Visitor {
  constructor(
    private readonly url: string,
    private readonly person: string,
  ) {}

  /** Everything before this person. */
  async room(): Promise<RoomView> {
    const response = await fetch(this.at('/api/room'));
    const body: unknown = await response.json();
    if (!isRoom(body)) throw new Error(JSON.stringify(body));
    return body;
  }

  /** The conversation with this name; the private chat bears the bot's. */
  async conversation(name: string): Promise<RoomView['conversations'][number]> {
    const { conversations } = await this.room();
    const found = conversations.find((each) => each.name === name);
    if (found === undefined) throw new Error(`No '${name}' here.`);
    return found;
  }

  async post(path: string, body: object): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.at(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  }

  async say(name: string, text: string, mentionBot = true, threadId?: string): Promise<void> {
    const { id } = await this.conversation(name);
    const thread = threadId === undefined ? {} : { threadId };
    await this.post('/api/say', { conversationId: id, text, mentionBot, ...thread });
  }

  /** Presses on the last message of a conversation. */
  async press(
    name: string,
    action: object,
    within: 'message' | 'dialog' = 'message',
  ): Promise<Shown> {
    const { id, messages } = await this.conversation(name);
    const messageId = messages.at(-1)?.id ?? '';
    const { body } = await this.post('/api/press', {
      conversationId: id,
      messageId,
      within,
      action,
    });
    if (!isShown(body)) throw new Error(JSON.stringify(body));
    return body;
  }

  at(path: string): string {
    return new URL(`${path}?als=${encodeURIComponent(this.person)}`, this.url).href;
  }
}
