import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** An HTTP proxy before a table service that counts requests and can lose answers. */
export class Proxy {
  readonly seen: Seen[] = [];
  /** Asked when a request was answered: true loses the answer, though what was asked is done. */
  loseAnswer: (seen: Seen) => boolean = () => false;
  private readonly server = createServer((incoming, outgoing) => {
    void this.forward(incoming, outgoing);
  });

  private constructor(private readonly target: URL) {}

  /** Listens on a free port, before the service of a connection string. */
  static async before(connectionString: string): Promise<Proxy> {
    const endpoint = /TableEndpoint=([^;]+)/.exec(connectionString)?.[1];
    if (endpoint === undefined) throw new Error('no endpoint');
    const proxy = new Proxy(new URL(endpoint));
    await new Promise<void>((resolve) => void proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The connection string that goes through this proxy. */
  through(connectionString: string): string {
    const address: AddressInfo | string | null = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return connectionString.replace(this.target.host, `127.0.0.1:${address.port}`);
  }

  /** Transactions asked for so far. */
  get transactions(): number {
    return this.seen.filter(({ url }) => url.endsWith('$batch')).length;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => void this.server.close(() => resolve()));
  }

  private async forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await whole(incoming);
    const { method = 'GET', url = '/' } = incoming;
    const seen = { method, url, body: body.toString() };
    this.seen.push(seen);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const { hostname, port } = this.target;
      request({ hostname, port, method, path: url, headers: incoming.headers }, resolve)
        .on('error', reject)
        .end(body);
    });
    const answered = await whole(answer);
    if (this.loseAnswer(seen)) {
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    outgoing.end(answered);
  }
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
