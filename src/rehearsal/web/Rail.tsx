import { useRef } from 'preact/hooks';
import type { ConversationView, RoomView } from '../room/protocol';
import { Avatar } from './Avatar';
import { slugOf, unreadIn } from './state';
import { useTexts } from './texts';
import { Unread } from './Unread';
import { useFocusInside } from './useFocusInside';

interface RailProps {
  readonly room: RoomView;
  readonly opened: ConversationView | undefined;
  readonly open: (conversation: ConversationView) => void;
  /** On a narrow screen the rail lies over the chat, when asked for. */
  readonly shown: boolean;
  readonly hide: () => void;
}

/** The chats: the meeting, the private one with the bot, and the channels under their team. */
export function Rail({ room, opened, open, shown, hide }: RailProps) {
  const texts = useTexts();
  const rail = useRef<HTMLElement>(null);
  useFocusInside(rail, '[aria-current]', shown);
  const groups = new Map<string, ConversationView[]>();
  for (const each of room.conversations) {
    const heading =
      each.kind === 'channel'
        ? (each.team ?? '')
        : each.kind === 'chat'
          ? texts.privateChat
          : texts.meetings;
    groups.set(heading, [...(groups.get(heading) ?? []), each]);
  }
  return (
    <nav
      ref={rail}
      class={`rail${shown ? ' shown' : ''}`}
      id="rail"
      aria-label={texts.chats}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {[...groups].map(([heading, conversations]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {conversations.map((each) => (
              <li key={each.id}>
                <Entry
                  room={room}
                  conversation={each}
                  current={each.id === opened?.id}
                  open={() => open(each)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Entry({
  room,
  conversation,
  current,
  open,
}: {
  readonly room: RoomView;
  readonly conversation: ConversationView;
  readonly current: boolean;
  readonly open: () => void;
}) {
  const unread = unreadIn(conversation, room.me.id);
  const { kind, id, name } = conversation;
  return (
    <a
      href={`#${encodeURIComponent(slugOf(conversation))}`}
      aria-current={current ? 'page' : undefined}
      class={unread > 0 ? 'unread' : ''}
      onClick={open}
    >
      {kind === 'channel' ? (
        <span class="hash" aria-hidden="true">
          #
        </span>
      ) : (
        <Avatar of={kind === 'chat' ? room.bot : { id, name }} bot={kind === 'chat'} />
      )}
      <span class="name">{name}</span>
      <Unread count={unread} />
    </a>
  );
}
