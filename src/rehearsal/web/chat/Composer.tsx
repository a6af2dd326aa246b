import { useRef, useState } from 'preact/hooks';
import type { ConversationView, RoomView } from '../../room/protocol';
import type { Api } from '../api';
import { useTexts } from '../texts';
import { mentionAtEnd, withoutMention } from './mention';
import { useDraft } from './useDraft';

interface ComposerProps {
  readonly room: RoomView;
  readonly conversation: ConversationView;
  readonly api: Api;
  readonly inputId: string;
  /** The thread to answer in; without it a channel gets a new thread. */
  readonly threadId?: string;
  /** Where there is a way back: called after sending, and instead of it. */
  readonly done?: () => void;
}

/** Where a person types. An @ offers to mention the bot; Enter sends. */
export function Composer({ room, conversation, api, inputId, threadId, done }: ComposerProps) {
  const texts = useTexts();
  const input = useRef<HTMLTextAreaElement>(null);
  const { id, kind, name, hasBot } = conversation;
  const [{ text, mentionBot }, setDraft] = useDraft(`${room.me.id} ${id} ${threadId ?? ''}`);
  const [notice, setNotice] = useState('');
  const canMention = kind !== 'chat' && !mentionBot;
  const offer = canMention && mentionAtEnd(text, room.bot.name) === 'begun';
  const placeholder =
    kind === 'chat'
      ? texts.typeHere
      : kind === 'channel' && threadId === undefined
        ? texts.newThread
        : texts.typeOrMention;

  const type = (typed: string): void => {
    const whole = canMention && mentionAtEnd(typed, room.bot.name) === 'whole';
    setDraft(
      whole ? { text: withoutMention(typed), mentionBot: true } : { text: typed, mentionBot },
    );
  };
  const mention = (): void => {
    setDraft({ text: withoutMention(text), mentionBot: true });
    input.current?.focus();
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    setDraft({ text: '', mentionBot: false });
    setNotice('');
    try {
      const heard = await api.say({ conversationId: id, text, mentionBot, threadId });
      if (!heard) setNotice(texts.notHeard);
      else done?.();
    } catch {
      setDraft({ text, mentionBot });
      setNotice(texts.unreachable);
    }
  };
  const key = (event: KeyboardEvent): void => {
    if (offer && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      mention();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Backspace' && mentionBot && text === '') {
      setDraft({ text, mentionBot: false });
    } else if (event.key === 'Escape') done?.();
  };

  if (!hasBot && kind === 'chat') {
    return (
      <p class="composer note" id={inputId} tabIndex={-1}>
        {texts.noApp}
      </p>
    );
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="aloud" for={inputId}>
        {texts.message(name)}
      </label>
      <div class="box">
        {mentionBot && (
          <button
            type="button"
            class="mention"
            aria-label={texts.unmention(room.bot.name)}
            title={texts.unmention(room.bot.name)}
            onClick={() => setDraft({ text, mentionBot: false })}
          >
            {room.bot.name}
          </button>
        )}
        <textarea
          id={inputId}
          ref={input}
          rows={1}
          value={text}
          placeholder={mentionBot ? '' : placeholder}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={key}
        />
        {canMention && (
          <button
            type="button"
            class="plain at"
            aria-label={texts.mention(room.bot.name)}
            title={texts.mention(room.bot.name)}
            onClick={mention}
          >
            @
          </button>
        )}
        {done !== undefined && (
          <button type="button" class="plain" onClick={done}>
            {texts.cancel}
          </button>
        )}
        <button type="submit" class="send">
          {texts.send}
        </button>
      </div>
      {offer && (
        <button type="button" class="offer" onClick={mention}>
          {room.bot.name}
        </button>
      )}
      <p class="notice" role="status">
        {offer ? texts.mention(room.bot.name) : notice}
      </p>
    </form>
  );
}
