import type { RoomView } from '../room/protocol';
import { Avatar } from './Avatar';
import { useTexts } from './texts';

function pageOf(name: string, slug: string): string {
  return `/?als=${encodeURIComponent(name)}${slug === '' ? '' : `#${encodeURIComponent(slug)}`}`;
}

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
  const { me, people } = room;
  return (
    <header class="top">
      <h1>{texts.room}</h1>
      <p class="me">
        <span class="aloud">{texts.youAre} </span>
        <Avatar of={me} />
        <strong>{me.name}</strong>
        <a class="tab" href={pageOf(me.name, slug)} target="_blank" rel="noopener">
          {texts.ownTab}
        </a>
      </p>
      <nav class="people" aria-label={texts.switchTo}>
        <ul>
          {people
            .filter(({ id }) => id !== me.id)
            .map((person) => (
              <li key={person.id}>
                <a href={pageOf(person.name, slug)} aria-label={person.name} title={person.name}>
                  <Avatar of={person} />
                </a>
              </li>
            ))}
        </ul>
      </nav>
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
