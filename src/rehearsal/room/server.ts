import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Person } from '../model';
import type { ClientFiles } from './client';
import { BadCall, type RoomReply, type RoomRoute } from './route';

/** Nothing is fetched from elsewhere; pictures in cards may be data URIs. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** What the server serves. */
export interface ServerParts {
  readonly files: ClientFiles;
  readonly routes: readonly RoomRoute[];
  personNamed(name: string): Person | undefined;
  /** Whose page opens when the address names nobody. */
  readonly firstPerson: string;
  /** Keeps the response open for live news. */
  live(person: Person, request: IncomingMessage, response: ServerResponse): void;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  // Pages of other sites can post, but not JSON (Fetch Standard, CORS-safelisted request headers).
  if (request.headers['content-type'] !== 'application/json') {
    throw new BadCall(415, 'Only application/json is read.');
  }
  return json(request).catch(() => {
    throw new BadCall(400, 'The body is not JSON.');
  });
}

function addressOf({ url = '/' }: IncomingMessage): URL {
  const address = URL.parse(url, 'http://room');
  if (address === null) throw new BadCall(400, 'This is no address.');
  return address;
}

function failed(error: unknown): RoomReply {
  const status = error instanceof BadCall ? error.status : 500;
  return { status, body: { error: error instanceof Error ? error.message : String(error) } };
}

function write(response: ServerResponse, { status, body }: RoomReply): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** The room over HTTP: the client's files, the API, and the live streams. */
export class RoomServer {
  private readonly server: Server;

  constructor(private readonly parts: ServerParts) {
    this.server = createServer((request, response) => {
      void this.serve(request, response);
    });
  }

  /** Listens; 0 takes any free port. Resolves with the address. */
  async listen(port: number, host: string): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port was bound.');
    return `http://localhost:${address.port}/`;
  }

  /** Stops listening and breaks what connections are left. */
  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.close((error) => (error === undefined ? resolve() : reject(error)));
      this.server.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      const { pathname, searchParams } = addressOf(request);
      const name = searchParams.get('als') ?? '';
      const file = request.method === 'GET' ? this.parts.files.get(pathname) : undefined;
      if (pathname === '/' && this.parts.personNamed(name) === undefined) {
        const location = `/?als=${encodeURIComponent(this.parts.firstPerson)}`;
        response.writeHead(302, { location });
        response.end();
      } else if (file !== undefined) {
        response.writeHead(200, { 'content-type': file.type });
        response.end(file.content);
      } else {
        await this.call(request, response, pathname, this.parts.personNamed(name));
      }
    } catch (error) {
      write(response, failed(error));
    }
  }

  private async call(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    person: Person | undefined,
  ): Promise<void> {
    if (path === '/api/live' && person !== undefined) {
      this.parts.live(person, request, response);
      return;
    }
    const route = this.parts.routes.find(
      (each) => each.path === path && each.method === request.method,
    );
    if (route === undefined) throw new BadCall(404, `No ${request.method ?? ''} ${path} here.`);
    write(response, await route.handle({ person, body: await bodyOf(request) }));
  }
}
