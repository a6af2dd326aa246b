import type { JsonObject } from '../json';

/** Languages of the room: Dutch, and English for whose locale is not Dutch. */
export type Language = 'nl' | 'en';

/** Somebody in the rehearsal. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
}

/** A message as one person sees it. */
export interface MessageView {
  readonly id: string;
  /** In a channel the id of the thread's first message. */
  readonly threadId?: string | undefined;
  readonly author: { readonly kind: 'bot' | 'person'; readonly id: string; readonly name: string };
  /** Milliseconds since 1970. */
  readonly postedAt: number;
  readonly text: string;
  readonly card?: JsonObject | undefined;
  /** Addresses or data URIs. */
  readonly pictures: readonly string[];
  readonly edited: boolean;
  /** Whether the card is an answer to this person alone. */
  readonly personal: boolean;
}

/** What Teams would not take from the bot, to be seen where it should have stood. */
export interface RefusalView {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The connector's words. */
  readonly why: string;
}

/** A chat in the rail, with everything said in it, oldest first. */
export interface ConversationView {
  readonly id: string;
  readonly kind: 'meeting' | 'channel' | 'chat';
  readonly name: string;
  /** The team of a channel. */
  readonly team?: string | undefined;
  readonly members: number;
  /** False where the app is not: nobody would answer. */
  readonly hasBot: boolean;
  readonly messages: readonly MessageView[];
  readonly refusals: readonly RefusalView[];
  /** The id of the last message this person read; empty when none. */
  readonly readUpTo: string;
}

/** What a facilitator wants to know at this moment, in the language asked for. */
export interface Guide {
  /** Such as '2b · Belangrijkste waarden'. */
  readonly title: string;
  /** What happens now, one thing per paragraph. */
  readonly now: readonly string[];
  /** What the facilitator would say. */
  readonly say: readonly string[];
  /** What comes next. */
  readonly next: readonly string[];
}

/** Everything before one person. */
export interface RoomView {
  readonly me: PersonView & { readonly language: Language };
  readonly bot: PersonView;
  readonly people: readonly PersonView[];
  /** IANA name: in this zone times are shown, as on the cards. */
  readonly timeZone: string;
  readonly conversations: readonly ConversationView[];
  readonly guide?: Guide | undefined;
  /** By topic, the last of what was told by what was added to the room (`Room.tell`). */
  readonly told: Readonly<Record<string, object>>;
}

/** What the room tells a browser: the whole first and after people come or go, then changes. */
export type RoomNews =
  | { readonly kind: 'room'; readonly room: RoomView }
  /** Posted, edited, or answered with a card for this person alone. */
  | { readonly kind: 'message'; readonly conversationId: string; readonly message: MessageView }
  | { readonly kind: 'removed'; readonly conversationId: string; readonly messageId: string }
  | { readonly kind: 'refused'; readonly conversationId: string; readonly refusal: RefusalView }
  | { readonly kind: 'read'; readonly conversationId: string; readonly upTo: string }
  | { readonly kind: 'guide'; readonly guide: Guide | undefined }
  | { readonly kind: 'told'; readonly topic: string; readonly data: object };

/** POST /api/say */
export interface SayRequest {
  readonly conversationId: string;
  readonly text: string;
  readonly mentionBot: boolean;
  readonly threadId?: string | undefined;
}

/** POST /api/press: an action with what its inputs hold already in its data. */
export interface PressRequest {
  readonly conversationId: string;
  readonly messageId: string;
  readonly within: 'message' | 'dialog';
  readonly action: {
    readonly type: 'Action.Execute' | 'Action.Submit';
    readonly id?: string | undefined;
    readonly verb?: string | undefined;
    readonly data: JsonObject;
  };
}

/** POST /api/refresh: the automatic refresh of a card for the people it names. */
export interface RefreshRequest {
  readonly conversationId: string;
  readonly messageId: string;
}

/** POST /api/read */
export interface ReadRequest {
  readonly conversationId: string;
  readonly upTo: string;
}

/** What a person gets to see of an answer to a button; a card also comes as a `message`. */
export type Shown =
  | { readonly kind: 'card' }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: JsonObject }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'nothing' };
