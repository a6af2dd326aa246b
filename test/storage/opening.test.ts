import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientsFor } from '../../src/storage/clients';
import { createStorage } from '../../src/storage/storage';
import { startAzurite } from '../support/azurite';

const open = (connectionString: string) =>
  createStorage({ clients: clientsFor({ connectionString }), tablePrefix: 'opening' });

describe('storage that cannot be opened', () => {
  it('is told with what to do: the sign-in is refused', async () => {
    const azurite = await startAzurite();
    const wrong = azurite.connectionString.replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc=');
    await expect(open(wrong)).rejects.toThrow(/Storage Table Data Contributor.*\nHTTP 403/s);
    await azurite.close();
  });

  it('is told with what to do: nobody answers', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    const nowhere = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:${port}/a;`;
    await expect(open(nowhere)).rejects.toThrow(
      /not there.*AZURE_STORAGE_TABLE_ENDPOINT.*\n.*REFUSED/s,
    );
  });
});
