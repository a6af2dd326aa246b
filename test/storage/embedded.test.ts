import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/storage/embedded';
import { clientsFor } from '../../src/storage/clients';
import { createStorage } from '../../src/storage/storage';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (connectionString: string) =>
  createStorage({ clients: clientsFor({ connectionString }), tablePrefix: 'kept' });

test('what was written just before a clean close is there after a restart', async () => {
  const data = join(folder, 'not', 'there', 'yet');
  const first = await startEmbedded(data);
  const { directory } = await open(first.connectionString);
  await directory.place('ann', 's1');
  await first.close();

  const second = await startEmbedded(data);
  const again = await open(second.connectionString);
  expect(await again.directory.sessionOf('ann')).toBe('s1');
  await second.close();
});
