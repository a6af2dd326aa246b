import type { SessionStore, StoredSession } from '../../src/session/ports';
import { type Clients, clientsFor } from '../../src/storage/clients';
import { createStorage } from '../../src/storage/storage';
import type { EmbeddedStorage } from '../../src/storage/embedded';
import { join, park, start } from '../session/support/rules';
import { tables } from '../session/support/tables';
import { MEETING_ADDRESS } from '../session/support/teams';
import { worldOver } from '../session/support/world';
import { startAzurite } from '../support/azurite';
import { scan } from './support/scan';

let azurite: EmbeddedStorage;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

let prefixes = 0;
async function running() {
  prefixes += 1;
  const prefix = `erase${prefixes}`;
  const world = worldOver(await tables(azurite.connectionString, prefix));
  await world.workshop.start(MEETING_ADDRESS, start('s1'));
  for (const person of ['ann', 'bea'])
    await world.workshop.handle('s1', join(person), `join|${person}`);
  await world.workshop.handle('s1', { type: 'next', by: 'fay' });
  await world.workshop.handle('s1', {
    type: 'handInValues',
    by: 'ann',
    entries: [{ value: { kind: 'own', name: 'trust' }, why: 'words of a silent sheet' }],
  });
  await world.workshop.handle('s1', park('bea', 'words of bea'), 'park|bea');
  await world.time.advance(60_000);
  return { ...world, prefix, rows: () => scan(azurite.connectionString, prefix) };
}

test('closing leaves no byte of a silent sheet in any row', async () => {
  const { workshop, time, rows } = await running();
  expect((await rows()).join()).toContain('words of a silent sheet');
  await workshop.handle('s1', { type: 'close', by: 'fay' });
  await time.advance(60_000);
  const left = (await rows()).join();
  expect(left).not.toContain('words of a silent sheet');
  expect(left).not.toContain('trust');
  expect(left).toContain('words of bea');
});

test('erasing a person leaves no byte of them in any row', async () => {
  const { workshop, time, rows } = await running();
  expect((await rows()).join()).toContain('bea');
  await workshop.handle('s1', { type: 'erasePerson', person: 'bea' });
  await time.advance(60_000);
  const left = (await rows()).join();
  expect(left).not.toContain('bea');
  expect(left).toContain('words of a silent sheet');
});

/** Storage whose process dies at its nth request: that one and all later ones are never made. */
async function dyingAt(prefix: string, n: number) {
  let requests = -Infinity;
  const clients: Clients = (table) => {
    const client = clientsFor(azurite)(table);
    client.pipeline.addPolicy({
      name: 'dying',
      sendRequest: (request, next) => {
        requests += 1;
        return requests > n ? Promise.reject(new Error('dead')) : next(request);
      },
    });
    return client;
  };
  const storage = await createStorage({ clients, tablePrefix: prefix });
  requests = 0;
  return storage;
}

/** Does the work in processes that die ever later, each time on a session of its own, until one lives. */
async function everyDeath(
  work: (store: SessionStore, emptied: StoredSession) => Promise<void>,
  check: (store: SessionStore, emptied: StoredSession) => Promise<void>,
) {
  let lived = false;
  for (let n = 0; !lived; n += 1) {
    const { workshop, prefix, rows } = await running();
    const stored = await workshop.read('s1');
    if (stored === undefined) throw new Error('no session');
    const emptied: StoredSession = {
      ...stored,
      session: { ...stored.session, valueSheets: {}, parked: [] },
    };
    const dying = await dyingAt(prefix, n);
    lived = await work(dying.sessions, emptied).then(
      () => true,
      () => false,
    );
    const { sessions } = await tables(azurite.connectionString, prefix);
    await check(sessions, emptied);
    await work(sessions, emptied);
    const left = (await rows()).filter((row) => row.includes('words'));
    expect({ n, left }).toEqual({ n, left: [] });
    expect(n).toBeLessThan(50);
  }
}

test('a compaction may die at any request: readable in between, and finished when done again', () =>
  everyDeath(
    (store, emptied) => store.compact('s1', emptied),
    async (store, { version }) => {
      expect(await store.load('s1', 0)).toMatchObject({ version });
    },
  ));

test('an erasure may die at any request, and is finished when done again', () =>
  everyDeath(
    (store) => store.erase('s1'),
    async (store) => {
      // Gone at once, or whole: never a session without its beginning.
      const found = await store.load('s1', 0);
      expect(found?.records[0]?.seq ?? 1).toBe(1);
    },
  ));

test('when the retention term is over, no row is left at all', async () => {
  const { workshop, time, rows } = await running();
  await workshop.handle('s1', { type: 'close', by: 'fay' });
  await time.advance(25 * 3_600_000);
  expect(await rows()).toEqual([]);
});
