import type { EmbeddedStorage } from '../../src/storage/embedded';
import { clientsFor } from '../../src/storage/clients';
import { createStorage } from '../../src/storage/storage';
import { startAzurite } from '../support/azurite';
import { join, park, start } from './support/rules';
import { MEETING_ADDRESS } from './support/teams';
import { worldOver } from './support/world';

let azurite: EmbeddedStorage;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

let prefix = 0;
function storage() {
  prefix += 1;
  return createStorage({
    clients: clientsFor(azurite),
    tablePrefix: `t${prefix}`,
  });
}

test('a session begins, people join and work, and its cards stand', async () => {
  const { workshop, teams, log } = worldOver(await storage());
  await workshop.open();
  expect(await workshop.start(MEETING_ADDRESS, start('s1'))).toMatchObject({ kind: 'done' });
  await workshop.handle('s1', join('ann'), 'k1');
  await workshop.handle('s1', { type: 'next', by: 'fay' });
  await workshop.handle('s1', park('ann', 'één punt'));
  await workshop.idle();
  expect(log.lines).toEqual([]);
  expect(teams.posts()).toEqual(
    new Map([
      ['meeting|opening|0', 1],
      ['private:fay|cockpit|0', 1],
      ['meeting|phase|1', 1],
      ['private:ann|sheet|1', 1],
    ]),
  );
  expect((await workshop.read('s1'))?.session.parked).toMatchObject([{ text: 'één punt' }]);
  await workshop.close();
});
