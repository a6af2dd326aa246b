import type { EmbeddedStorage } from '../../src/storage/embedded';
import { MEETING } from '../../src/workshop/places';
import { park, start } from '../session/support/rules';
import { tables } from '../session/support/tables';
import { FakeTeams, MEETING_ADDRESS } from '../session/support/teams';
import { processOver } from '../session/support/world';
import { startAzurite } from '../support/azurite';
import { Proxy, type Seen } from './support/proxy';

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

const isAppend = ({ url, body }: Seen) => url.endsWith('$batch') && body.includes('event|');
const isClaim = ({ url, body }: Seen) => url.endsWith('$batch') && body.includes('posting');

let prefixes = 0;
async function running() {
  prefixes += 1;
  const teams = new FakeTeams();
  const stores = await tables(proxy.through(azurite.connectionString), `lost${prefixes}`);
  const workshop = processOver(stores, { teams });
  await workshop.start(MEETING_ADDRESS, start('s1'));
  await workshop.idle();
  return { workshop, stores, teams };
}

/** Loses the next `count` answers to such requests. */
function lose(count: number, which: (seen: Seen) => boolean) {
  let left = count;
  proxy.loseAnswer = (seen) => {
    if (left === 0 || !which(seen)) return false;
    left -= 1;
    return true;
  };
  return () => count - left;
}

test('our own append is not taken for a conflict when its answer was lost', async () => {
  const { workshop } = await running();
  const lost = lose(1, isAppend);
  expect(await workshop.handle('s1', park('ann', 'once'))).toMatchObject({
    kind: 'done',
    repeat: false,
    stored: { version: 2 },
  });
  expect(lost()).toBe(1);
  expect((await workshop.read('s1'))?.session.parked).toHaveLength(1);
  expect(await workshop.handle('s1', park('ann', 'next'))).toMatchObject({
    stored: { version: 3 },
  });
});

test('nor when no answer ever came', async () => {
  const { workshop } = await running();
  const lost = lose(4, isAppend);
  expect(await workshop.handle('s1', park('ann', 'once'))).toMatchObject({
    stored: { version: 2 },
  });
  expect(lost()).toBe(4);
  expect((await workshop.read('s1'))?.session.parked).toHaveLength(1);
});

test('nor when another process wrote after it', async () => {
  const { workshop } = await running();
  const other = processOver(await tables(azurite.connectionString, `lost${prefixes}`));
  let wrote = false;
  let between: Promise<unknown> = Promise.resolve();
  proxy.loseAnswer = (seen) => {
    if (wrote || !isAppend(seen)) return false;
    wrote = true;
    between = other.handle('s1', park('bea', 'theirs'));
    return true;
  };
  await workshop.handle('s1', park('ann', 'ours'));
  await between;
  const parked = (await workshop.read('s1'))?.session.parked.map(({ text }) => text);
  expect(parked).toEqual(['ours', 'theirs']);
});

test('the first append of a session is recognised too', async () => {
  prefixes += 1;
  const stores = await tables(proxy.through(azurite.connectionString), `lost${prefixes}`);
  const workshop = processOver(stores);
  const lost = lose(1, isAppend);
  expect(await workshop.start(MEETING_ADDRESS, start('s1'))).toMatchObject({ kind: 'done' });
  expect(lost()).toBe(1);
});

test('our own claim of a card is recognised: it is posted, once', async () => {
  const { workshop, teams } = await running();
  const lost = lose(1, isClaim);
  await workshop.handle('s1', { type: 'next', by: 'fay' });
  await workshop.idle();
  expect(lost()).toBe(1);
  expect(teams.posts().get('meeting|phase|1')).toBe(1);
  expect(await workshop.undelivered('s1')).toEqual([]);
});

test('a settlement whose answer was lost is in all the same', async () => {
  const { workshop, stores, teams } = await running();
  const lost = lose(1, ({ url, body }) => url.endsWith('$batch') && body.includes('posted'));
  await workshop.handle('s1', { type: 'next', by: 'fay' });
  await workshop.idle();
  expect(lost()).toBe(1);
  const waiting = await stores.sessions.waiting('s1');
  expect(waiting.map(({ item }) => item.key)).not.toContain('meeting|phase|1');
  expect(await workshop.undelivered('s1')).toEqual([]);
  expect(teams.of('meeting|phase|1')).toHaveLength(1);
  const cards = await stores.sessions.cards('s1');
  expect([...cards.values()].find(({ slot }) => slot.card === 'phase')).toMatchObject({
    slot: { place: MEETING },
    state: { kind: 'posted' },
  });
});
