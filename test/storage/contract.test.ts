import type { EmbeddedStorage } from '../../src/storage/embedded';
import { memoryStores } from '../session/support/memory';
import { freshTables } from '../session/support/tables';
import { startAzurite } from '../support/azurite';
import { storeContract } from './contract';

describe('in memory', () => {
  storeContract(async () => memoryStores());
});

describe('in table storage', () => {
  let azurite: EmbeddedStorage;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.close());

  storeContract(() => freshTables(azurite.connectionString));
});
