import { joined, timerKey } from '../../../src/session/items';
import type {
  Address,
  AddressKey,
  Append,
  ArmedTimer,
  Card,
  Claim,
  Directory,
  EventRecord,
  History,
  KnownTeam,
  OutboxItem,
  PostClaim,
  SessionStore,
  Settlement,
  StoredSession,
  TimerStore,
  WaitingItem,
} from '../../../src/session/ports';
import type { Timer } from '../../../src/workshop/effects';
import type { Stores } from './world';

interface Kept {
  version: number;
  snapshot?: StoredSession;
  records: EventRecord[];
  readonly waiting: Map<string, WaitingItem>;
  readonly cards: Map<string, Card>;
}

/** The storage ports in memory: the same contract, for quick tests. */
export function memoryStores(): Stores {
  return {
    sessions: new MemorySessions(),
    timers: new MemoryTimers(),
    directory: new MemoryDirectory(),
  };
}

class MemorySessions implements SessionStore {
  private readonly kept = new Map<string, Kept>();
  private marks = 0;

  async load(id: string, after: number): Promise<History | undefined> {
    const kept = this.kept.get(id);
    if (kept === undefined) return undefined;
    const { version, snapshot, records } = kept;
    const from = after > version ? 0 : after;
    const known = snapshot !== undefined && snapshot.version > from ? { snapshot } : {};
    return structuredClone({ version, ...known, records: records.filter(({ seq }) => seq > from) });
  }

  async append({ id, on, records, outbox }: Append): Promise<'appended' | 'conflict'> {
    const existing = this.kept.get(id);
    if ((existing?.version ?? 0) !== on) return 'conflict';
    const kept: Kept = existing ?? {
      version: 0,
      records: [],
      waiting: new Map(),
      cards: new Map(),
    };
    this.kept.set(id, kept);
    kept.records.push(...structuredClone(records));
    kept.version += records.length;
    for (const item of outbox) this.put(kept, item, kept.version);
    return 'appended';
  }

  async waiting(id: string): Promise<readonly WaitingItem[]> {
    const waiting = [...(this.kept.get(id)?.waiting.values() ?? [])];
    return structuredClone(waiting.sort((a, b) => a.version - b.version));
  }

  async cards(id: string): Promise<ReadonlyMap<string, Card>> {
    return structuredClone(this.kept.get(id)?.cards ?? new Map<string, Card>());
  }

  async claimPosts(id: string, posts: readonly PostClaim[], since: number): Promise<boolean> {
    const cards = this.kept.get(id)?.cards;
    if (cards === undefined) return false;
    if (posts.some(({ key, mark }) => cards.get(key)?.mark !== mark)) return false;
    for (const { key, slot } of posts) {
      cards.set(key, { slot, state: { kind: 'posting', since }, mark: this.mark() });
    }
    return true;
  }

  async settle(id: string, { cards, done = [], add }: Settlement): Promise<void> {
    const kept = this.kept.get(id);
    if (kept === undefined) return;
    for (const [key, state] of cards ?? []) {
      const card = kept.cards.get(key);
      if (card === undefined) continue;
      if (state === undefined) kept.cards.delete(key);
      else kept.cards.set(key, { ...card, state, mark: this.mark() });
    }
    for (const { item, mark } of done) {
      if (kept.waiting.get(item.key)?.mark === mark) kept.waiting.delete(item.key);
    }
    for (const item of add?.items ?? []) this.put(kept, item, add?.version ?? 0);
  }

  async unfinished(): Promise<readonly string[]> {
    return [...this.kept].filter(([, { waiting }]) => waiting.size > 0).map(([id]) => id);
  }

  async compact(id: string, stored: StoredSession): Promise<void> {
    const kept = this.kept.get(id);
    if (kept === undefined || (kept.snapshot?.version ?? 0) >= stored.version) return;
    kept.snapshot = structuredClone(stored);
    kept.records = kept.records.filter(({ seq }) => seq > stored.version);
  }

  async erase(id: string): Promise<void> {
    this.kept.delete(id);
  }

  private put(kept: Kept, item: OutboxItem, version: number): void {
    const merged = joined(kept.waiting.get(item.key)?.item, structuredClone(item));
    kept.waiting.set(item.key, { item: merged, version, mark: this.mark() });
  }

  private mark(): string {
    this.marks += 1;
    return `m${this.marks}`;
  }
}

class MemoryTimers implements TimerStore {
  private readonly armed = new Map<string, ArmedTimer>();

  async arm(session: string, timer: Timer): Promise<void> {
    const id = `${session}|${timerKey(timer)}`;
    this.armed.set(id, { id, session, timer });
  }

  async due(until: number) {
    const sorted = [...this.armed.values()].sort((a, b) => a.timer.due - b.timer.due);
    const timers = sorted.filter(({ timer }) => timer.due <= until);
    const next = sorted[timers.length]?.timer.due;
    return next === undefined ? { timers } : { timers, next };
  }

  async disarm({ id }: ArmedTimer): Promise<void> {
    this.armed.delete(id);
  }

  async forget(session: string): Promise<void> {
    for (const [id, armed] of this.armed) if (armed.session === session) this.armed.delete(id);
  }
}

class MemoryDirectory implements Directory {
  private readonly meetings = new Map<string, { session: string; confirmed: boolean }>();
  /** The sessions of each person, the last one last. */
  private readonly people = new Map<string, readonly string[]>();
  private readonly addresses = new Map<string, Address>();
  private readonly known = new Map<string, KnownTeam>();

  async claim(conversation: string, session: string, insteadOf?: string): Promise<Claim> {
    const held = this.meetings.get(conversation);
    if (held !== undefined && held.session !== session) {
      if (held.confirmed || held.session !== insteadOf) {
        return { kind: 'held', by: held.session, confirmed: held.confirmed };
      }
    }
    if (held?.session !== session) this.meetings.set(conversation, { session, confirmed: false });
    return { kind: 'claimed' };
  }

  async confirm(conversation: string, session: string): Promise<boolean> {
    if (this.meetings.get(conversation)?.session !== session) return false;
    this.meetings.set(conversation, { session, confirmed: true });
    return true;
  }

  async release(session: string): Promise<void> {
    for (const [conversation, held] of this.meetings) {
      if (held.session === session) this.meetings.delete(conversation);
    }
  }

  async forgetSession(session: string): Promise<void> {
    await this.release(session);
    this.addresses.delete(addressKey({ kind: 'session', session, place: 'meeting' }));
    this.addresses.delete(addressKey({ kind: 'session', session, place: 'team' }));
  }

  async sessionIn(conversation: string): Promise<string | undefined> {
    return this.meetings.get(conversation)?.session;
  }

  async sessionOf(person: string): Promise<string | undefined> {
    return this.people.get(person)?.at(-1);
  }

  async sessionsOf(person: string): Promise<readonly string[]> {
    return this.people.get(person) ?? [];
  }

  async place(person: string, session: string): Promise<void> {
    this.people.set(person, [...this.others(person, session), session]);
  }

  async unplace(person: string, session: string): Promise<void> {
    const others = this.others(person, session);
    this.people.set(person, others);
    if (others.length > 0) return;
    this.people.delete(person);
    await this.forgetAddress(person);
  }

  async address(key: AddressKey): Promise<Address | undefined> {
    return this.addresses.get(addressKey(key));
  }

  async saveAddress(key: AddressKey, address: Address): Promise<void> {
    this.addresses.set(addressKey(key), address);
  }

  async teams(): Promise<readonly KnownTeam[]> {
    return [...this.known.values()];
  }

  async saveTeam(team: KnownTeam): Promise<void> {
    this.known.set(team.id, team);
  }

  async forgetTeam(id: string): Promise<void> {
    this.known.delete(id);
  }

  async forgetAddress(person: string): Promise<void> {
    this.addresses.delete(addressKey({ kind: 'person', person }));
  }

  private others(person: string, session: string): readonly string[] {
    return (this.people.get(person) ?? []).filter((other) => other !== session);
  }
}

function addressKey(key: AddressKey): string {
  return key.kind === 'person' ? `person|${key.person}` : `session|${key.session}|${key.place}`;
}
