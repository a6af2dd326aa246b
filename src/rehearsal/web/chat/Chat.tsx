import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { objectOf } from '../../json';
import type { ConversationView, PressRequest, RoomView, Shown } from '../../room/protocol';
import type { Api } from '../api';
import { useTexts } from '../texts';
import { Unread } from '../Unread';
import { Composer } from './Composer';
import { DialogFrame, type OpenDialog } from './DialogFrame';
import { Messages } from './Messages';
import { useReading } from './useReading';

interface ChatProps {
  readonly room: RoomView;
  readonly conversation: ConversationView;
  readonly api: Api;
  /** In all chats together. */
  readonly unread: number;
  readonly railOpen: boolean;
  readonly toggleRail: () => void;
}

/** How far from the end still counts as reading along, in pixels. */
const NEAR_END = 80;

/** One conversation: what was said, and where to say something. */
export function Chat({ room, conversation, api, unread, railOpen, toggleRail }: ChatProps) {
  const texts = useTexts();
  const [dialog, setDialog] = useState<OpenDialog>();
  const scroll = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const { id, kind, name, members, messages } = conversation;
  useReading(conversation, api);

  const toEnd = (): void => scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [messages]);
  useEffect(() => {
    const content = scroll.current?.firstElementChild;
    if (!(content instanceof Element)) return;
    const follow = new ResizeObserver(() => atEnd && toEnd());
    follow.observe(content);
    return () => follow.disconnect();
  }, [atEnd, messages.length === 0]);
  const scrolled = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    setAtEnd(scrollHeight - scrollTop - clientHeight < NEAR_END);
  };

  /** Sends a press; a dialog opens, or makes way for what comes after it. */
  const press = async (
    messageId: string,
    within: PressRequest['within'],
    action: PressRequest['action'],
  ): Promise<Shown> => {
    const shown = await api.press({ conversationId: id, messageId, within, action });
    const inDialog = within === 'dialog' || objectOf(action.data, 'msteams') !== undefined;
    if (shown.kind === 'dialog') setDialog({ messageId, title: shown.title, shown });
    else if (shown.kind === 'message' && inDialog) {
      setDialog((before) => ({ messageId, title: before?.title ?? room.bot.name, shown }));
    } else if (within === 'dialog' && shown.kind !== 'error') setDialog(undefined);
    return shown;
  };

  return (
    <main class="chat">
      <div class="chat-head">
        <button
          type="button"
          class="plain switcher"
          aria-expanded={railOpen}
          aria-controls="rail"
          onClick={toggleRail}
        >
          {texts.chats}
          <Unread count={unread} />
        </button>
        <h2>{name}</h2>
        <span class="subtle">{kind === 'chat' ? texts.private : texts.members(members)}</span>
      </div>
      <div
        class="scroll"
        ref={scroll}
        onScroll={scrolled}
        tabIndex={0}
        role="region"
        aria-label={name}
      >
        <Messages
          room={room}
          conversation={conversation}
          api={api}
          press={(messageId, action) => press(messageId, 'message', action)}
        />
      </div>
      {!atEnd && (
        <button
          type="button"
          class="newest"
          aria-label={texts.newest}
          title={texts.newest}
          onClick={toEnd}
        />
      )}
      <Composer room={room} conversation={conversation} api={api} inputId="talk" />
      {dialog !== undefined && (
        <DialogFrame
          open={dialog}
          press={(action) => press(dialog.messageId, 'dialog', action)}
          close={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}
