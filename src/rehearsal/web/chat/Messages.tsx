import { useState } from 'preact/hooks';
import type {
  ConversationView,
  MessageView,
  PressRequest,
  RefusalView,
  RoomView,
  Shown,
} from '../../room/protocol';
import type { Api } from '../api';
import { useTexts } from '../texts';
import { useFocusAlong } from '../useFocusAlong';
import { Composer } from './Composer';
import { MessageRow } from './MessageRow';

export interface MessagesProps {
  readonly room: RoomView;
  readonly conversation: ConversationView;
  readonly api: Api;
  readonly press: (messageId: string, action: PressRequest['action']) => Promise<Shown>;
}

interface Thread {
  readonly id: string;
  readonly at: number;
  readonly messages: readonly MessageView[];
}

/** A channel's messages by thread, in the order in which the threads began. */
function threadsOf(messages: readonly MessageView[]): readonly Thread[] {
  const threads = Map.groupBy(messages, ({ id, threadId }) => threadId ?? id);
  return [...threads].map(([id, some]) => ({ id, at: some[0]?.postedAt ?? 0, messages: some }));
}

/** What was said; in a channel by thread. What Teams refused stands where it would have come. */
export function Messages(props: MessagesProps) {
  const texts = useTexts();
  const { messages, refusals, kind } = props.conversation;
  if (messages.length === 0 && refusals.length === 0) return <p class="empty">{texts.empty}</p>;
  const rows =
    kind === 'channel'
      ? threadsOf(messages).map((thread) => ({
          at: thread.at,
          row: <ThreadBox key={thread.id} thread={thread} {...props} />,
        }))
      : messages.map((message) => ({
          at: message.postedAt,
          row: (
            <li key={message.id}>
              <Row message={message} {...props} />
            </li>
          ),
        }));
  const refused = refusals.map((each) => ({
    at: each.at,
    row: <Refused key={each.id} {...each} />,
  }));
  return (
    <ol class="messages">
      {[...rows, ...refused].toSorted((one, other) => one.at - other.at).map(({ row }) => row)}
    </ol>
  );
}

function Row({
  message,
  room,
  conversation,
  api,
  press,
}: MessagesProps & { message: MessageView }) {
  const { language } = room.me;
  const refresh = (): Promise<void> =>
    api.refresh({ conversationId: conversation.id, messageId: message.id });
  return (
    <MessageRow
      message={message}
      me={room.me.id}
      bot={room.bot}
      language={language}
      timeZone={room.timeZone}
      press={(action) => press(message.id, action)}
      refresh={refresh}
    />
  );
}

function ThreadBox(props: MessagesProps & { readonly thread: Thread }) {
  const texts = useTexts();
  const [replying, setReplying] = useState(false);
  const { thread, room, conversation, api } = props;
  const inputId = `reply${thread.id}`;
  const replyId = `to${thread.id}`;
  useFocusAlong(replying, `#${inputId}`, `#${replyId}`);
  return (
    <li class="thread">
      <ol>
        {thread.messages.map((message) => (
          <li key={message.id}>
            <Row message={message} {...props} />
          </li>
        ))}
      </ol>
      {replying ? (
        <Composer
          room={room}
          conversation={conversation}
          api={api}
          threadId={thread.id}
          inputId={inputId}
          done={() => setReplying(false)}
        />
      ) : (
        <button type="button" class="plain reply" id={replyId} onClick={() => setReplying(true)}>
          {texts.reply}
        </button>
      )}
    </li>
  );
}

function Refused({ why }: RefusalView) {
  const texts = useTexts();
  return (
    <li class="refused">
      <strong>{texts.refused}</strong>
      <span lang="en">{why}</span>
    </li>
  );
}
