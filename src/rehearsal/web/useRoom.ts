import { useEffect, useReducer, useState } from 'preact/hooks';
import type { RoomNews, RoomView } from '../room/protocol';
import { listen } from './live';
import { after } from './state';

/** The room as one person has it before them, kept up to date. */
export interface LiveRoom {
  /** Undefined until the room first answers. */
  readonly room: RoomView | undefined;
  readonly connected: boolean;
  readonly latest: RoomNews | undefined;
}

/** Follows the room as this person. */
export function useRoom(person: string): LiveRoom {
  const [room, hear] = useReducer(after, undefined);
  const [connected, setConnected] = useState(true);
  const [latest, setLatest] = useState<RoomNews>();
  useEffect(
    () =>
      listen(person, {
        connected: setConnected,
        hear: (news) => {
          hear(news);
          setLatest(news);
        },
      }),
    [person],
  );
  return { room, connected, latest };
}
