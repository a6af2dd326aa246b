import type { AddressInfo } from 'node:net';
import * as restify from 'restify';
import { codeOf } from '../session/fault';
import type { Log } from '../session/ports';
import type { Adapter } from './adapter';
import type { Turn } from './turn';

/** The largest body that is read, bytes. */
const LARGEST_BODY = 1_048_576;
/** How long running turns may take once the server closes, ms. */
const GRACE = 10_000;

/** The HTTP server in front of the bot. */
export class Server {
  private readonly server: restify.Server;

  constructor(
    private readonly adapter: Adapter,
    private readonly turn: Turn,
    private readonly log: Log,
  ) {
    this.server = restify.createServer({ name: 'goed-digitaal-bestuur' });
    this.server.use(restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false }));
    this.server.get('/health', (_req, res, next) => {
      res.send(200, { status: 'ok' });
      next();
    });
    this.server.post('/api/messages', (req, res, next) => {
      this.receive(req, res).then(
        () => next(),
        (thrown: unknown) => this.fail(res, thrown, next),
      );
    });
  }

  /** Begins to listen; the port is any free one when 0. */
  async listen(port: number, host?: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      const listening = (): void => {
        this.server.off('error', reject);
        resolve();
      };
      if (host === undefined) this.server.listen(port, listening);
      else this.server.listen(port, host, listening);
    });
    const address: AddressInfo = this.server.address();
    return address.port;
  }

  /** Takes no new requests and waits for those under way. */
  async close(): Promise<void> {
    const http = this.server.server;
    await new Promise<void>((resolve) => {
      const forced = setTimeout(() => http.closeAllConnections(), GRACE);
      this.server.close(() => {
        clearTimeout(forced);
        resolve();
      });
      http.closeIdleConnections();
    });
  }

  private async receive(req: restify.Request, res: restify.Response): Promise<void> {
    const activity: unknown = req.body;
    if (typeof activity !== 'object' || activity === null) {
      res.send(400, { code: 'NotAnActivity' });
      return;
    }
    const authorization = req.headers.authorization ?? '';
    const { status, body } = await this.adapter.receive(authorization, activity, (context) =>
      this.turn.run(context),
    );
    res.send(status, body);
  }

  private fail(res: restify.Response, thrown: unknown, next: restify.Next): void {
    this.log.error('teams.request-failed', { fault: codeOf(thrown) });
    if (!res.headersSent) res.send(500, { code: 'Failed' });
    next();
  }
}
