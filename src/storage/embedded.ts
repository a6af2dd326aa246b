import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface EmbeddedStorage {
  readonly connectionString: string;
  /** Writes everything to disk and stops. Without it, up to 5 s of what was written are lost. */
  close(): Promise<void>;
}

/** The account that Azurite is made with; public by design: learn.microsoft.com, "Use the Azurite emulator". */
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const KEEP_ALIVE_SECONDS = 5;

/**
 * Table storage without Azure: Azurite's table service inside this process, on a free loopback port, with
 * its data in a folder. For trying the bot out and for tests; it is not installed in production, so it is
 * loaded only when asked for.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedStorage> {
  const { default: configuration } = await import('azurite/dist/src/table/TableConfiguration.js');
  const { default: tableServer } = await import('azurite/dist/src/table/TableServer.js');
  const TableConfiguration = 'default' in configuration ? configuration.default : configuration;
  const TableServer = 'default' in tableServer ? tableServer.default : tableServer;
  await mkdir(folder, { recursive: true });
  const server = new TableServer(
    new TableConfiguration(
      '127.0.0.1',
      0,
      KEEP_ALIVE_SECONDS,
      join(folder, '__azurite_db_table__.json'),
      false,
      false,
      undefined,
      undefined,
      false,
      true,
    ),
  );
  await server.start();
  const endpoint = `${server.getHttpServerAddress()}/${ACCOUNT}`;
  return {
    connectionString:
      `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${ACCOUNT_KEY};` +
      `TableEndpoint=${endpoint};`,
    close: () => server.close(),
  };
}
