import { createStorage } from '../../src/storage/storage';
import { clientsFor } from '../../src/storage/clients';
import type { EmbeddedStorage } from '../../src/storage/embedded';
import { join, park, sheetOf, start } from '../session/support/rules';
import { freshTables, tables } from '../session/support/tables';
import { FakeTeams, MEETING_ADDRESS } from '../session/support/teams';
import { processOver, worldOver } from '../session/support/world';
import { startAzurite } from '../support/azurite';
import { Proxy } from './support/proxy';
import { slotKey } from '../../src/workshop/places';

let azurite: EmbeddedStorage;
let proxy: Proxy;
beforeAll(async () => {
  azurite = await startAzurite();
  proxy = await Proxy.before(azurite.connectionString);
});
afterAll(async () => {
  await proxy.close();
  await azurite.close();
});

const people = Array.from({ length: 15 }, (_, n) => `p${n}`);

test('fifteen who press at once are all kept, in at most six transactions', async () => {
  const { workshop, time } = worldOver(await freshTables(proxy.through(azurite.connectionString)));
  await workshop.start(MEETING_ADDRESS, start('s1'));
  for (const person of people) await workshop.handle('s1', join(person));
  await workshop.handle('s1', { type: 'next', by: 'fay' });
  await time.advance(60_000);
  // Counted: every $batch request from the first press until nothing is left to send, settling included.
  const before = proxy.transactions;
  const outcomes = await Promise.all(
    people.map((by) => workshop.handle('s1', { type: 'handInValues', by, entries: [] }, by)),
  );
  await workshop.idle();
  expect(proxy.transactions - before).toBeLessThanOrEqual(6);
  expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
  const stored = await workshop.read('s1');
  expect(Object.keys(stored?.session.valueSheets ?? {}).sort()).toEqual([...people].sort());
});

test('two processes on one session lose no accepted command and post no card twice', async () => {
  const teams = new FakeTeams();
  const [one, two] = await Promise.all(
    [1, 2].map(async () => processOver(await tables(azurite.connectionString, 'race'), { teams })),
  );
  if (one === undefined || two === undefined) throw new Error('two processes');
  await one.start(MEETING_ADDRESS, start('s1'));
  for (const person of people.slice(0, 4)) await one.handle('s1', join(person));
  await Promise.all([one.idle(), two.idle()]);
  await Promise.all([
    one.handle('s1', { type: 'next', by: 'fay' }),
    two.handle('s1', park('p1', 'during')),
  ]);
  const pressed = Array.from({ length: 40 }, (_, n) => `${n}`);
  const outcomes = await Promise.all(
    pressed.map((text, n) => (n % 2 === 0 ? one : two).handle('s1', park('p1', text), text)),
  );
  await Promise.all([one.idle(), two.idle()]);
  expect(outcomes).toMatchObject(pressed.map(() => ({ kind: 'done', repeat: false })));
  const texts = (await two.read('s1'))?.session.parked.map(({ text }) => text) ?? [];
  expect(texts.toSorted()).toEqual(['during', ...pressed].sort());
  expect([...teams.posts().values()].every((count) => count === 1)).toBe(true);
  expect(teams.posts().get(slotKey(sheetOf('p3')))).toBe(1);
});

test('the same press through two processes counts once', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(async () => processOver(await tables(azurite.connectionString, 'twice'))),
  );
  if (one === undefined || two === undefined) throw new Error('two processes');
  await one.start(MEETING_ADDRESS, start('s1'));
  const outcomes = await Promise.all([
    one.handle('s1', park('p1', 'x'), 'key'),
    two.handle('s1', park('p1', 'x'), 'key'),
  ]);
  expect(outcomes.filter((outcome) => outcome.kind === 'done' && outcome.repeat)).toHaveLength(1);
  expect((await one.read('s1'))?.session.parked).toHaveLength(1);
  await Promise.all([one.idle(), two.idle()]);
});

test('forty people who write 2,000 characters everywhere fit, in a snapshot too', async () => {
  const storage = await createStorage({
    clients: clientsFor(azurite),
    tablePrefix: 'large',
  });
  const { workshop, log } = worldOver(storage);
  await workshop.start(MEETING_ADDRESS, start('s1'));
  const long = 'ë😀"\n'.repeat(400);
  const crowd = Array.from({ length: 40 }, (_, n) => `person-${n}`);
  await Promise.all(crowd.map((person) => workshop.handle('s1', join(person))));
  const entries = Array.from({ length: 10 }, (_, n) => ({
    value: { kind: 'own', name: `${n}` } as const,
    why: long,
  }));
  await Promise.all(
    crowd.map((by) => workshop.handle('s1', { type: 'handInValues', by, entries })),
  );
  await Promise.all(crowd.map((by) => workshop.handle('s1', park(by, long))));
  await workshop.idle();
  const stored = await workshop.read('s1');
  if (stored === undefined) throw new Error('no session');
  expect(Object.keys(stored.session.valueSheets)).toHaveLength(40);

  await storage.sessions.compact('s1', stored);
  const again = worldOver(await tables(azurite.connectionString, 'large')).workshop;
  expect(await again.read('s1')).toEqual(stored);
  expect(await again.handle('s1', park('person-1', 'after'))).toMatchObject({ kind: 'done' });
  expect(log.lines).toEqual([]);
});
