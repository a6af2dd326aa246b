import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Issuer } from '../../teams/support/issuer';
import { certificateForLoopback } from './certificate';
import { type SecureAzurite, startSecureAzurite } from './secureAzurite';

export const APP_ID = '1b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';
const IDENTITY_HEADER = 'only this app knows';

/** What of Azure an App Service finds around it: the identity's tokens, storage, Application Insights. */
export class Azure {
  /** What tokens were asked for. */
  readonly asked: { readonly resource: string; readonly client: string }[] = [];
  /** What Application Insights got, as JSON. */
  readonly measured: string[] = [];

  private constructor(
    readonly folder: string,
    readonly tenant: string,
    readonly issuer: Issuer,
    private readonly storage: SecureAzurite,
    private readonly servers: { identity: string; insights: string },
    private readonly closing: (() => Promise<void>)[],
  ) {}

  static async start(tenant: string): Promise<Azure> {
    const folder = await mkdtemp(join(tmpdir(), 'azure-'));
    const pair = certificateForLoopback();
    const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
    writeFileSync(files.cert, pair.cert);
    writeFileSync(files.key, pair.key);
    const storage = await startSecureAzurite(folder, files);
    const issuer = await Issuer.start();
    const identity = createServer((request, response) => azure.giveToken(request, response));
    const insights = createSecureServer(pair, (request, response) =>
      azure.measure(request, response),
    );
    const servers = {
      identity: `http://127.0.0.1:${await listening(identity)}/token`,
      insights: `https://127.0.0.1:${await listening(insights)}/`,
    };
    const closing = [() => closed(identity), () => closed(insights), () => issuer.close()];
    const azure = new Azure(folder, tenant, issuer, storage, servers, closing);
    return azure;
  }

  /** What infra sets, and what the platform adds. */
  settings(port: number): Readonly<Record<string, string>> {
    return {
      NODE_ENV: 'production',
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TENANT_ID: this.tenant,
      AZURE_CLIENT_ID: APP_ID,
      AZURE_STORAGE_TABLE_ENDPOINT: this.storage.endpoint,
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${APP_ID};IngestionEndpoint=${this.servers.insights}`,
      TIME_ZONE: 'Europe/Amsterdam',
      RETENTION_DAYS: '90',
      CONTENT_FILE: '',
      LOG_LEVEL: 'info',
      PORT: String(port),
      IDENTITY_ENDPOINT: this.servers.identity,
      IDENTITY_HEADER,
      NODE_EXTRA_CA_CERTS: join(this.folder, 'cert.pem'),
      TRUST_KEYS_AT: this.issuer.url,
    };
  }

  /** Closes the tables, so that their file can be read. */
  closeStorage(): Promise<void> {
    return this.storage.close();
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** learn.microsoft.com, "Use managed identities for App Service", REST endpoint reference. */
  private readonly giveToken: RequestListener = (request, response) => {
    const query = new URL(request.url ?? '', 'http://identity').searchParams;
    const resource = query.get('resource') ?? '';
    const client = query.get('client_id') ?? '';
    this.asked.push({ resource, client });
    if (request.headers['x-identity-header'] !== IDENTITY_HEADER || client !== APP_ID) {
      response.statusCode = 400;
      response.end('{}');
      return;
    }
    const iss = `https://sts.windows.net/${this.tenant}/`;
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        access_token: this.issuer.token({ aud: resource, iss, appid: client, tid: this.tenant }),
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource,
        token_type: 'Bearer',
        client_id: client,
      }),
    );
  };

  private readonly measure: RequestListener = (request, response) => {
    void whole(request).then((body) => {
      const zipped = request.headers['content-encoding'] === 'gzip';
      this.measured.push((zipped ? gunzipSync(body) : body).toString());
      response.setHeader('content-type', 'application/json');
      response.end('{"itemsReceived":1,"itemsAccepted":1,"errors":[]}');
    });
  };
}

export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

export async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
}

export async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
