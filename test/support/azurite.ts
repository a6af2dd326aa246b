import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedStorage, startEmbedded } from '../../src/storage/embedded';

/** A real table service over HTTP, on a free port, its data in a temporary folder that goes with it. */
export async function startAzurite(): Promise<EmbeddedStorage> {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  const server = await startEmbedded(folder);
  return {
    connectionString: server.connectionString,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
