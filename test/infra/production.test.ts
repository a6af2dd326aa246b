import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { EmbeddedStorage } from '../../src/storage/embedded';
import { startAzurite } from '../support/azurite';

const OUT = 'node_modules/.cache/production-test';
const APP_ID = '1b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';
const ACTIVITY = {
  type: 'message',
  text: 'start',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:somebody' },
  conversation: { id: '19:meeting' },
};

jest.setTimeout(60_000);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Starts what was built, with these settings and no others. */
function start(settings: Readonly<Record<string, string>>): ChildProcess {
  const env = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...settings };
  return spawn(process.execPath, [`${OUT}/src/main.js`], { env, stdio: 'pipe' });
}

/** A token in form, signed by nobody. */
function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'x' })}.${part(claims)}.${part('signature')}`;
}

describe('what is built, in production', () => {
  let storage: EmbeddedStorage;
  let bot: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const tsc = 'node_modules/typescript/bin/tsc';
    execFileSync(process.execPath, [
      tsc,
      '-p',
      'tsconfig.build.json',
      '--noCheck',
      '--outDir',
      OUT,
    ]);
    storage = await startAzurite();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    bot = start({
      PORT: String(port),
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 'for this test only',
      MICROSOFT_APP_TENANT_ID: '2b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9',
      AZURE_STORAGE_CONNECTION_STRING: storage.connectionString,
    });
    if (bot.stdout === null) throw new Error('No output');
    await once(bot.stdout, 'data');
  });
  afterAll(async () => {
    bot.kill('SIGKILL');
    await storage.close();
  });

  const post = (headers: Readonly<Record<string, string>>) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(ACTIVITY),
    });

  it('says that it is healthy', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('refuses who brings no token', async () => {
    expect((await post({})).status).toBe(401);
  });

  it('refuses a token of another tenant that nobody vouches for', async () => {
    const foreign = tokenOf({
      iss: 'https://sts.windows.net/3b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9/',
      aud: APP_ID,
      exp: 4_102_444_800,
    });
    expect((await post({ authorization: `Bearer ${foreign}` })).status).toBe(401);
  });

  it('stops when it is asked to', async () => {
    bot.kill('SIGTERM');
    expect(await once(bot, 'exit')).toEqual([0, null]);
  });

  it('does not run open: without settings it names them and stops', async () => {
    const open = start({});
    let said = '';
    open.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
    });
    expect(await once(open, 'exit')).toEqual([1, null]);
    expect(said).toContain('MICROSOFT_APP_ID: is needed in production');
    expect(said).toContain('AZURE_STORAGE_CONNECTION_STRING: is needed in production');
  });
});
