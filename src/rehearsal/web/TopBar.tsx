import type { RoomView } from '../room/protocol';
import { Avatar } from './Avatar';
import { PeopleList, PeopleStrip } from './People';
import { useTexts } from './texts';

/** Who am I, who else could I be, and what stands beside the chats. */
export function TopBar({
  room,
  slug,
  side,
  toggleSide,
}: {
  readonly room: RoomView;
  readonly slug: string;
  /** Whether the side panel is open; undefined when there is nothing in it. */
  readonly side: boolean | undefined;
  readonly toggleSide: () => void;
}) {
  const texts = useTexts();
  const { me } = room;
  return (
    <header class="top">
      <h1>{texts.room}</h1>
      <p class="me">
        <span class="aloud">{texts.youAre} </span>
        <Avatar of={me} />
        <strong>{me.name}</strong>
      </p>
      <PeopleList room={room} slug={slug} />
      <PeopleStrip room={room} slug={slug} />
      {side !== undefined && (
        <button
          type="button"
          class="plain"
          aria-expanded={side}
          aria-controls="side"
          onClick={toggleSide}
        >
          {texts.sideShort}
        </button>
      )}
    </header>
  );
}
