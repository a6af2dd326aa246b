import type { JsonObject } from './json';
import type { Author, Message } from './model';

/** A message as one person saw it when looking; pressing on an old look is a stale click. */
export interface SeenMessage {
  readonly kind: 'message';
  readonly id: string;
  readonly conversationId: string;
  /** In a channel the id of the thread's first message. */
  readonly threadId: string | undefined;
  readonly author: Author;
  readonly postedAt: number;
  readonly text: string;
  readonly card: JsonObject | undefined;
  /** Picture attachments: URLs or data URIs. */
  readonly pictures: readonly string[];
  /** Whether the card is an answer to this person alone. */
  readonly personal: boolean;
  readonly edited: boolean;
  /** All strings this person sees now, of text and card; what is toggled away is left out. */
  readonly visible: string;
}

/** A dialog (task module) open before one person. */
export interface Dialog {
  readonly kind: 'dialog';
  readonly title: string;
  readonly card: JsonObject;
  /** The message it was opened from. */
  readonly from: SeenMessage;
  /** All strings the person sees in it now. */
  readonly visible: string;
}

/** What a person sees after pressing; empty when nothing new is shown (a plain Submit). */
export interface PressResult {
  readonly card?: JsonObject;
  readonly message?: string;
  readonly dialog?: Dialog;
  readonly error?: string;
  /** True when the dialog that was pressed in is gone. */
  readonly closed?: boolean;
}

/** Text as people read it: mention tags taken off. */
export function readable(text: string): string {
  return text.replaceAll(/<\/?at>/g, '');
}

/** Looks at a message with one person's eyes. `strings` reads a card as that person has it. */
export function look(
  message: Message,
  personId: string,
  strings: (card: JsonObject) => string,
): SeenMessage {
  const own = message.personalCards.get(personId);
  const card = own ?? message.content.card;
  const text = readable(message.content.text);
  return {
    kind: 'message',
    id: message.id,
    conversationId: message.conversation.id,
    threadId: message.rootId,
    author: message.author,
    postedAt: message.postedAt,
    text,
    card,
    pictures: message.content.pictures,
    personal: own !== undefined,
    edited: message.edits > 0,
    get visible() {
      const parts = [text, card === undefined ? '' : strings(card)];
      return parts.filter((part) => part !== '').join('\n');
    },
  };
}
