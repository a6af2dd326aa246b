import { isJsonObject } from '../json';
import type { RoomNews } from '../room/protocol';
import { addressOf } from './api';

/** Hears what the room tells this person, and whether the room can be reached. */
export interface Listener {
  readonly hear: (news: RoomNews) => void;
  readonly connected: (is: boolean) => void;
}

/** How often a tab that nobody looks at asks for the room, for its mark of what is unread. */
const GLANCE_MS = 10_000;

/** The room is our own server; of what kind the news is says what is in it. */
function isNews(value: unknown): value is RoomNews {
  return isJsonObject(value) && typeof value.kind === 'string';
}

function read(json: string, { hear }: Listener): void {
  const news: unknown = JSON.parse(json);
  if (isNews(news)) hear(news);
}

/** Follows live; the browser reconnects by itself, and is then told all anew. */
function follow(person: string, listener: Listener): () => void {
  const source = new EventSource(addressOf('/api/live', person));
  source.addEventListener('open', () => listener.connected(true));
  source.addEventListener('error', () => listener.connected(false));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => read(data, listener));
  return () => source.close();
}

/** Looks now and then. */
function glance(person: string, listener: Listener): () => void {
  const look = async (): Promise<void> => {
    const response = await fetch(addressOf('/api/room', person));
    read(`{"kind":"room","room":${await response.text()}}`, listener);
  };
  const lookNow = (): void => void look().catch(() => undefined);
  lookNow();
  const timer = setInterval(lookNow, GLANCE_MS);
  return () => clearInterval(timer);
}

/**
 * Listens until the result is called: live while somebody looks. A browser keeps at most six live
 * streams to one server (HTML Standard, note under EventSource), and a rehearsal has more tabs.
 */
export function listen(person: string, listener: Listener): () => void {
  const start = (): (() => void) =>
    document.visibilityState === 'visible' ? follow(person, listener) : glance(person, listener);
  let stop = start();
  const turn = (): void => {
    stop();
    stop = start();
  };
  document.addEventListener('visibilitychange', turn);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    stop();
  };
}
