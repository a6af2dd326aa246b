import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ConversationView, RoomView } from '../room/protocol';
import { Announcer } from './Announcer';
import { apiAs } from './api';
import { Chat } from './chat/Chat';
import { Rail } from './Rail';
import { panelsFor } from './side/panels';
import { SidePanel } from './side/SidePanel';
import { slugOf, unreadIn } from './state';
import { textsIn, TextsContext } from './texts';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { useFocusAlong } from './useFocusAlong';
import { useRoom } from './useRoom';

function openedIn({ conversations }: RoomView, slug: string): ConversationView | undefined {
  return conversations.find((each) => slugOf(each) === slug) ?? conversations[0];
}

/** The rehearsal room before one person. */
export function App({ person }: { readonly person: string }) {
  const { room, connected, latest } = useRoom(person);
  const [slug, goTo] = useAddress();
  const [railOpen, setRailOpen] = useState(false);
  const [sideWanted, setSideWanted] = useState(() => matchMedia('(min-width: 1100px)').matches);
  const api = useMemo(() => apiAs(person), [person]);
  const texts = textsIn(room?.me.language ?? 'nl');
  const unread = room?.conversations.reduce((sum, each) => sum + unreadIn(each, room.me.id), 0);

  useEffect(() => {
    if (room === undefined) return;
    document.documentElement.lang = room.me.language;
    document.title = `${unread ? `(${unread}) ` : ''}${room.me.name} · ${texts.room}`;
  }, [room?.me.id, unread, texts]);

  useLayoutEffect(() => {
    setRailOpen(false);
    // What had focus may have gone with the chat that was open.
    const chat = document.querySelector('.scroll');
    if (document.activeElement === document.body && chat instanceof HTMLElement) chat.focus();
  }, [slug]);
  useFocusAlong(sideWanted, '#side .hide', '[aria-controls="side"]');

  if (room === undefined) return null;
  const opened = openedIn(room, slug);
  const panels = panelsFor(room);
  const sideOpen = sideWanted && panels.length > 0;
  const open = (to: ConversationView): void => {
    goTo(slugOf(to));
    setRailOpen(false);
  };
  return (
    <TextsContext.Provider value={texts}>
      <a class="skip" href="#talk" onClick={skipTo}>
        {texts.skip}
      </a>
      <TopBar
        room={room}
        slug={slug}
        side={panels.length === 0 ? undefined : sideOpen}
        toggleSide={() => setSideWanted(!sideOpen)}
      />
      {!connected && (
        <p class="offline" role="status">
          {texts.offline}
        </p>
      )}
      <div class={`columns${sideOpen ? ' with-side' : ''}`}>
        <Rail
          room={room}
          opened={opened}
          open={open}
          shown={railOpen}
          hide={() => setRailOpen(false)}
        />
        {opened !== undefined && (
          <Chat
            key={`${room.me.id} ${opened.id}`}
            room={room}
            conversation={opened}
            api={api}
            unread={unread ?? 0}
            railOpen={railOpen}
            toggleRail={() => setRailOpen(!railOpen)}
          />
        )}
        {sideOpen && <SidePanel room={room} panels={panels} hide={() => setSideWanted(false)} />}
      </div>
      <Announcer room={room} latest={latest} />
    </TextsContext.Provider>
  );
}

function skipTo(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('talk')?.focus();
}
