import type { RoomView } from '../../room/protocol';
import { useTexts } from '../texts';
import type { Panel } from './panels';

/** What stands beside the chats, one under the other. */
export function SidePanel({
  room,
  panels,
  hide,
}: {
  readonly room: RoomView;
  readonly panels: readonly Panel[];
  readonly hide: () => void;
}) {
  const texts = useTexts();
  return (
    <aside
      class="side"
      id="side"
      aria-label={texts.side}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      <button type="button" class="plain hide" onClick={hide}>
        {texts.hideSide}
      </button>
      {panels.map(({ id, title, Body }) => (
        <section key={id}>
          <h2>{title(texts)}</h2>
          <Body room={room} />
        </section>
      ))}
    </aside>
  );
}
