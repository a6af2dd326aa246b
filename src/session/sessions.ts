import { Fault } from './fault';
import type { History, SessionStore, StoredSession } from './ports';
import { Recent } from './recent';
import type { Rules } from './rules';

/** Sessions whose state is kept in memory, at most. */
const KEPT = 100;

/** The states of sessions, folded from what is stored and kept by version. */
export class Sessions {
  private readonly kept = new Recent<string, StoredSession>(KEPT);

  constructor(
    private readonly store: SessionStore,
    private readonly rules: Rules,
  ) {}

  /** The state as last seen here; another process may have gone on since. */
  known(id: string): StoredSession | undefined {
    return this.kept.get(id);
  }

  /** The state as it is stored now. */
  async current(id: string): Promise<StoredSession | undefined> {
    const known = this.kept.get(id);
    const history = await this.store.load(id, known?.version ?? 0);
    const current = history === undefined ? undefined : this.fold(id, history, known);
    if (current === undefined) this.kept.delete(id);
    else this.keep(id, current);
    return current;
  }

  /** A state that is at least at `version`, from memory if that will do. */
  async since(id: string, version: number): Promise<StoredSession | undefined> {
    const known = this.kept.get(id);
    return known !== undefined && known.version >= version ? known : this.current(id);
  }

  keep(id: string, stored: StoredSession): void {
    const known = this.kept.get(id);
    if (known === undefined || known.version < stored.version) this.kept.set(id, stored);
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  private fold(id: string, history: History, known: StoredSession | undefined): StoredSession {
    const from = history.snapshot ?? known;
    let session = from?.session;
    const keys = new Set(from?.keys);
    for (const record of history.records) {
      session = this.rules.evolve(session, record);
      if (record.key !== undefined) keys.add(record.key);
    }
    if (session === undefined) throw new Fault('unreadable', `Session ${id} has no events`);
    return history.records.length === 0 && history.snapshot === undefined && known !== undefined
      ? known
      : { version: history.version, session, keys };
  }
}
