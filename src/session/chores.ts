import type { Timer } from '../workshop/effects';
import { isFacilitator } from '../workshop/queries';
import type { Addresses } from './addresses';
import type {
  Card,
  CardState,
  Directory,
  OutboxItem,
  SessionStore,
  StoredSession,
  TimerStore,
} from './ports';

export interface ChoreParts {
  readonly store: SessionStore;
  readonly directory: Directory;
  readonly addresses: Addresses;
  readonly timers: Pick<TimerStore, 'arm'>;
  /** Called after a timer was armed, so that this process waits for it. */
  readonly armed: (timer: Timer) => void;
}

export type Chore = Exclude<OutboxItem, { kind: 'card' | 'reach' }>;

/** Carries out an outbox item that sends nothing, asked for at `version`. Idempotent: after a crash it is carried out again. */
export async function carryOut(
  chore: Chore,
  version: number,
  stored: StoredSession,
  { store, directory, addresses, timers, armed }: ChoreParts,
): Promise<void> {
  const { id } = stored.session;
  switch (chore.kind) {
    case 'timer':
      await timers.arm(id, chore.timer);
      armed(chore.timer);
      return;
    case 'place':
      return directory.place(chore.person, id);
    case 'forget':
      addresses.forgetPerson(chore.person);
      return directory.unplace(chore.person, id);
    case 'many':
      // At the version they were asked for: a newer row of the same card is not written over.
      return store.settle(id, { add: { items: chore.items, version } });
    case 'release':
      return directory.release(id);
    case 'compact':
      await store.compact(id, stored);
      return store.settle(id, { cards: strangers(await store.cards(id), stored) });
  }
}

/** The private cards of people who are no longer in the session: where they stood is forgotten. */
function strangers(
  cards: ReadonlyMap<string, Card>,
  { session }: StoredSession,
): ReadonlyMap<string, CardState | undefined> {
  const forgotten = new Map<string, undefined>();
  for (const [key, { slot, state }] of cards) {
    if (slot.place.kind !== 'private' || state.kind === 'posting') continue;
    const { person } = slot.place;
    const known = session.people[person] !== undefined || isFacilitator(session, person);
    if (!known) forgotten.set(key, undefined);
  }
  return forgotten;
}
