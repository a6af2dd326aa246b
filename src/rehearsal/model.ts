import type { JsonObject } from './json';

/** Where the stand-in tenant reads the time: milliseconds since 1970-01-01 UTC. */
export interface Clock {
  now(): number;
}

/** Somebody in the tenant. `hasApp` and `blocked` may change while a rehearsal runs. */
export interface Person {
  /** Teams user id for this bot, an MRI: `29:…`. */
  readonly id: string;
  /** Entra object id, a guid. */
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string;
  /** BCP 47 tag of the person's Teams client, as sent in `activity.locale`. */
  readonly locale: string;
  readonly guest: boolean;
  /** Whether the personal app can be reached; when not, 1:1 calls end in 403. */
  hasApp: boolean;
  /** Whether the person has blocked the bot: 1:1 sends end in 403 MessageWritesBlocked. */
  blocked: boolean;
}

/** The bot as Teams names it: id `28:…`. */
export interface Bot {
  readonly id: string;
  readonly name: string;
}

/** A team; its id is that of its General channel, as in Teams. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly members: Set<string>;
  readonly channels: Conversation[];
  installed: boolean;
}

/** A meeting and the chat that belongs to it. Times in milliseconds since 1970. */
export interface Meeting {
  /** The id Teams puts in `channelData.meeting.id`. */
  readonly id: string;
  readonly title: string;
  readonly organizerId: string;
  startsAt: number;
  endsAt: number;
  installed: boolean;
}

interface ConversationBase {
  readonly id: string;
  readonly name: string;
  /** Person ids; a channel shares the set of its team. */
  readonly members: Set<string>;
}

/** A place where messages stand: a 1:1 chat, a meeting chat or a channel. */
export type Conversation =
  | (ConversationBase & { readonly kind: 'personal'; readonly person: Person })
  | (ConversationBase & { readonly kind: 'groupChat'; readonly meeting: Meeting })
  | (ConversationBase & { readonly kind: 'channel'; readonly team: Team });

/** Who wrote a message. */
export interface Author {
  readonly kind: 'bot' | 'person';
  readonly id: string;
  readonly name: string;
}

/** What a message shows. */
export interface Content {
  readonly text: string;
  readonly card: JsonObject | undefined;
  /** Picture attachments beside the card: URLs or data URIs. */
  readonly pictures: readonly string[];
}

/** One message as the tenant keeps it. */
export interface Message {
  readonly id: string;
  readonly conversation: Conversation;
  /** In a channel the id of the thread's first message; elsewhere undefined. */
  readonly rootId: string | undefined;
  readonly author: Author;
  readonly postedAt: number;
  content: Content;
  edits: number;
  deleted: boolean;
  /** Who can see it: the members when it was posted and those who came later with history. */
  readonly audience: Set<string>;
  /** Cards that replaced this one for one person only (answers to Action.Execute). */
  readonly personalCards: Map<string, JsonObject>;
}

/** The id under which Teams addresses a message's conversation: channels name the thread. */
export function threadId(conversation: Conversation, rootId: string | undefined): string {
  return rootId === undefined ? conversation.id : `${conversation.id};messageid=${rootId}`;
}

/** Whether the app is installed where the conversation is. */
export function isInstalled(conversation: Conversation): boolean {
  switch (conversation.kind) {
    case 'personal':
      return conversation.person.hasApp;
    case 'groupChat':
      return conversation.meeting.installed;
    case 'channel':
      return conversation.team.installed;
  }
}
