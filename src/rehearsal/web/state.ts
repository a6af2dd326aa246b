import type { ConversationView, MessageView, RoomNews, RoomView } from '../room/protocol';

function inConversation(
  room: RoomView,
  id: string,
  change: (each: ConversationView) => ConversationView,
): RoomView {
  const conversations = room.conversations.map((each) => (each.id === id ? change(each) : each));
  return { ...room, conversations };
}

/** The message as it was when nothing differs, so that its card is not drawn anew. */
function keptOrNew(message: MessageView, before: MessageView | undefined): MessageView {
  const same = before !== undefined && JSON.stringify(before) === JSON.stringify(message);
  return same ? before : message;
}

/** The room told anew; messages that did not change stay the very same objects. */
function merged(before: RoomView | undefined, room: RoomView): RoomView {
  const known = new Map(
    (before?.conversations ?? [])
      .flatMap(({ messages }) => messages)
      .map((message) => [message.id, message]),
  );
  const conversations = room.conversations.map((conversation) => ({
    ...conversation,
    messages: conversation.messages.map((each) => keptOrNew(each, known.get(each.id))),
  }));
  return { ...room, conversations };
}

/** What the messages become with one that is new, or takes the place of what it was. */
function put(messages: readonly MessageView[], message: MessageView): readonly MessageView[] {
  return [...messages.filter(({ id }) => id !== message.id), message].toSorted(byId);
}

/** Ids count up and are equally long. */
function byId(one: MessageView, other: MessageView): number {
  return one.id < other.id ? -1 : 1;
}

/** The room after a piece of news; undefined until the room was first told. */
export function after(before: RoomView | undefined, news: RoomNews): RoomView | undefined {
  if (news.kind === 'room') return merged(before, news.room);
  if (before === undefined) return undefined;
  switch (news.kind) {
    case 'message':
      return inConversation(before, news.conversationId, (each) => ({
        ...each,
        messages: put(each.messages, news.message),
      }));
    case 'removed':
      return inConversation(before, news.conversationId, (each) => ({
        ...each,
        messages: each.messages.filter(({ id }) => id !== news.messageId),
      }));
    case 'refused':
      return inConversation(before, news.conversationId, (each) => ({
        ...each,
        refusals: [...each.refusals, news.refusal],
      }));
    case 'read':
      return inConversation(before, news.conversationId, (each) => ({
        ...each,
        readUpTo: news.upTo,
      }));
    case 'guide':
      return { ...before, guide: news.guide };
    case 'told':
      return { ...before, told: { ...before.told, [news.topic]: news.data } };
  }
}

/** A conversation as the address names it, alike for everybody where it can be. */
export function slugOf({ kind, id }: ConversationView): string {
  return kind === 'chat' ? 'bot' : id;
}

/** How many messages of others this person has not read. */
export function unreadIn({ messages, readUpTo }: ConversationView, me: string): number {
  return messages.filter(({ id, author }) => id > readUpTo && author.id !== me).length;
}
