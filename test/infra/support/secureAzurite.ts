import { join } from 'node:path';
import TableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import TableServer from 'azurite/dist/src/table/TableServer.js';

export interface SecureAzurite {
  /** `https://127.0.0.1:…/devstoreaccount1`. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Table storage as in Azure without account keys: over TLS, and with a token of Entra ID alone. It looks at
 * the token's audience, issuer and term, not at its signature.
 */
export async function startSecureAzurite(
  folder: string,
  files: { readonly cert: string; readonly key: string },
): Promise<SecureAzurite> {
  const Configuration =
    'default' in TableConfiguration ? TableConfiguration.default : TableConfiguration;
  const Server = 'default' in TableServer ? TableServer.default : TableServer;
  const data = join(folder, '__azurite_db_table__.json');
  const fixed = ['127.0.0.1', 0, 5, data, false, false, undefined, undefined, false, true] as const;
  const server = new Server(new Configuration(...fixed, files.cert, files.key, '', 'basic'));
  await server.start();
  return {
    endpoint: `${server.getHttpServerAddress().replace(/^http:/, 'https:')}/devstoreaccount1`,
    close: () => server.close(),
  };
}
