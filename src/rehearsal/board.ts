import { activityNotFound, ConnectorError } from './connectorError';
import type { Directory } from './directory';
import type { Journal, SeenKind } from './journal';
import type { JsonObject } from './json';
import type { Author, Clock, Content, Conversation, Message, Person } from './model';

/** Teams numbers messages with the time in milliseconds; ours count up from here. */
const FIRST_MESSAGE_ID = 1_700_000_000_000;

/** Where a new message goes: a conversation, and in a channel the thread it answers. */
export interface Spot {
  readonly conversation: Conversation;
  readonly rootId?: string | undefined;
}

/** All messages of the tenant, who can see them, and what each edit did. */
export class Board {
  readonly messages: Message[] = [];
  private nextId = FIRST_MESSAGE_ID;

  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly journal: Journal,
  ) {}

  /** A number no other message or activity has. */
  newId(): string {
    this.nextId += 1;
    return String(this.nextId);
  }

  /** The last number given out. */
  get lastId(): number {
    return this.nextId;
  }

  /** Goes on where an earlier board stopped. */
  resume(messages: readonly Message[], lastId: number): void {
    this.messages.splice(0, Infinity, ...messages);
    this.nextId = lastId;
  }

  /** Puts a message where all members see it; without a root a channel gets a new thread. */
  post({ conversation, rootId }: Spot, author: Author, content: Content): Message {
    const id = this.newId();
    const message: Message = {
      id,
      conversation,
      rootId: conversation.kind === 'channel' ? (rootId ?? id) : undefined,
      author,
      postedAt: this.clock.now(),
      content,
      edits: 0,
      deleted: false,
      audience: new Set(conversation.members),
      personalCards: new Map(),
    };
    this.messages.push(message);
    this.journal.count(conversation, author.kind === 'bot' ? 'posts' : 'said');
    this.show(message, 'post');
    return message;
  }

  /** Replaces a bot message's content for everybody; personal answers to it are gone. */
  edit(message: Message, content: Content): void {
    message.content = content;
    message.edits += 1;
    message.personalCards.clear();
    this.journal.count(message.conversation, 'edits');
    this.show(message, 'edit');
  }

  /** Takes a bot message away. */
  remove(message: Message): void {
    message.deleted = true;
    this.journal.count(message.conversation, 'deletes');
    this.show(message, 'delete');
  }

  /** Shows a person the card the bot answered with, until the message is next edited. */
  answer(message: Message, person: Person, card: JsonObject): void {
    message.personalCards.set(person.id, card);
    this.journal.saw(person, {
      conversation: message.conversation,
      kind: 'response',
      messageId: message.id,
      author: message.author,
      card,
    });
  }

  /** The messages this person sees in a conversation now, oldest first. */
  visibleTo(person: Person, conversation: Conversation): Message[] {
    if (!conversation.members.has(person.id)) {
      throw new Error(`${person.name} is not a member of '${conversation.name}'.`);
    }
    return this.messages.filter(
      (m) => m.conversation === conversation && !m.deleted && m.audience.has(person.id),
    );
  }

  /** A message by the bot that still stands; 404 when there is none, 403 when a person wrote it. */
  ownMessage(conversation: Conversation, id: string): Message {
    const message = this.find(conversation, id);
    if (message === undefined || message.deleted) throw activityNotFound(id);
    if (message.author.kind !== 'bot') {
      throw new ConnectorError(403, 'Forbidden', `Activity '${id}' was written by a person.`);
    }
    return message;
  }

  /** The message with this id in this conversation, also when it was deleted. */
  find(conversation: Conversation, id: string): Message | undefined {
    return this.messages.find((m) => m.id === id && m.conversation === conversation);
  }

  /** Opens what was said before to somebody who joined. */
  openHistory(person: Person, conversation: Conversation): void {
    for (const message of this.messages) {
      if (message.conversation !== conversation || message.audience.has(person.id)) continue;
      message.audience.add(person.id);
      if (!message.deleted) this.showTo(person, message, 'post', true);
    }
  }

  private show(message: Message, kind: SeenKind): void {
    for (const id of message.audience) {
      if (!message.conversation.members.has(id)) continue;
      this.showTo(this.directory.person(id), message, kind, false);
    }
  }

  private showTo(person: Person, message: Message, kind: SeenKind, history: boolean): void {
    const { card, text } = kind === 'delete' ? { card: undefined, text: '' } : message.content;
    const { conversation, author, id: messageId } = message;
    this.journal.saw(person, { conversation, kind, messageId, author, card, text, history });
  }
}
