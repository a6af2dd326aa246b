import { clientsFor } from '../../src/storage/clients';
import type { EmbeddedStorage } from '../../src/storage/embedded';
import { createStorage } from '../../src/storage/storage';
import { park, start } from '../session/support/rules';
import { MEETING_ADDRESS } from '../session/support/teams';
import { worldOver } from '../session/support/world';
import { startAzurite } from '../support/azurite';

let azurite: EmbeddedStorage;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

let prefixes = 0;
/** A stored session of which one row is then changed. */
async function damaged(rowKey: string, change: Record<string, string | number>) {
  prefixes += 1;
  const clients = clientsFor(azurite);
  const tablePrefix = `bad${prefixes}`;
  const first = worldOver(await createStorage({ clients, tablePrefix })).workshop;
  await first.start(MEETING_ADDRESS, start('s1'));
  await first.handle('s1', park('ann', 'secret words'));
  await first.close();
  await clients(`${tablePrefix}sessions`).updateEntity({ partitionKey: 's1', rowKey, ...change });
  return worldOver(await createStorage({ clients, tablePrefix })).workshop;
}

const EVENT = 'event|0000000002|00';

test.each([
  ['an event of a later shape', EVENT, { v: 2 }],
  ['a session of a later shape', 'head', { v: 2 }],
  ['an event that is not JSON', EVENT, { t0: '{"seq":' }],
  ['an event that is something else', EVENT, { t0: '{"seq":2,"at":"noon"}' }],
])('%s is refused with a code, and nothing of its contents', async (_name, rowKey, change) => {
  const workshop = await damaged(rowKey, change);
  const reading = workshop.read('s1');
  await expect(reading).rejects.toMatchObject({ code: 'unreadable' });
  await expect(reading).rejects.not.toThrow('secret');
  await expect(workshop.handle('s1', park('ann', 'x'))).rejects.toMatchObject({
    code: 'unreadable',
  });
});
