import type { Directory, SessionStore, TimerStore } from '../session/ports';
import type { Clients } from './clients';
import { TableDirectory } from './directory';
import { StorageError } from './fault';
import { reach } from './reachable';
import { TableSessionStore } from './sessionStore';
import { TableTimerStore } from './timerStore';

export interface Storage {
  readonly sessions: SessionStore;
  readonly timers: TimerStore;
  readonly directory: Directory;
  /** Throws when the tables cannot be read, within a few seconds. */
  check(): Promise<void>;
}

/**
 * Everything the shell stores, in three tables that are created where they do not exist: sessions, timers
 * and directory, each after `tablePrefix` (letters and digits, a letter first).
 * @throws StorageError when they cannot be reached.
 */
export async function createStorage(options: {
  readonly clients: Clients;
  readonly tablePrefix: string;
}): Promise<Storage> {
  const { clients, tablePrefix } = options;
  const open = async (name: string) => {
    const client = clients(`${tablePrefix}${name}`);
    try {
      await client.createTable();
    } catch (thrown) {
      throw new StorageError(thrown);
    }
    return client;
  };
  const [sessions, timers, directory] = await Promise.all([
    open('sessions'),
    open('timers'),
    open('directory'),
  ]);
  return {
    sessions: new TableSessionStore(sessions),
    timers: new TableTimerStore(timers),
    directory: new TableDirectory(directory),
    check: () => reach(sessions),
  };
}
