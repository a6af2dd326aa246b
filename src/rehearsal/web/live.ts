import { isJsonObject } from '../json';
import type { RoomNews } from '../room/protocol';
import { addressOf } from './api';

/** Hears what the room tells this person, and whether the room can be reached. */
export interface Listener {
  readonly hear: (news: RoomNews) => void;
  readonly connected: (is: boolean) => void;
}

/** The room is our own server; of what kind the news is says what is in it. */
function isNews(value: unknown): value is RoomNews {
  return isJsonObject(value) && typeof value.kind === 'string';
}

/** Listens until the result is called. The browser reconnects by itself, and is then told all anew. */
export function listen(person: string, { hear, connected }: Listener): () => void {
  const source = new EventSource(addressOf('/api/live', person));
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const news: unknown = JSON.parse(data);
    if (isNews(news)) hear(news);
  });
  return () => source.close();
}
