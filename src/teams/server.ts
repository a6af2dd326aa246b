import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import * as restify from 'restify';
import { codeOf } from '../session/fault';
import type { Log } from '../session/ports';
import { onTrail } from '../session/trail';
import type { Adapter, Response } from './adapter';
import type { Readiness } from './readiness';
import type { Turn } from './turn';

/** The largest body that is read, bytes. */
const LARGEST_BODY = 1_048_576;
/** How long running turns may take once the server closes, ms. */
const GRACE = 10_000;
/**
 * How long an idle connection stays open, ms: longer than the 4 minutes of Azure's load balancer, or we
 * would now and then close one that a request is on its way over.
 */
const KEEP_ALIVE = 300_000;

/** Surrounds the handling of each activity, to measure it. */
export type Surround = (type: string, handle: () => Promise<Response>) => Promise<Response>;

export interface ServerParts {
  readonly adapter: Adapter;
  readonly turn: Turn;
  readonly readiness: Readiness;
  readonly surround: Surround;
  readonly log: Log;
}

/** The HTTP server in front of the bot. */
export class Server {
  private readonly server: restify.Server;
  private closing = false;

  constructor(private readonly parts: ServerParts) {
    this.server = restify.createServer({ name: 'goed-digitaal-bestuur' });
    this.server.server.keepAliveTimeout = KEEP_ALIVE;
    this.server.use(restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false }));
    this.server.get('/health', (_req, res, next) => {
      this.answer(res, 200, { status: 'ok' });
      next();
    });
    this.server.get('/ready', (_req, res, next) => {
      void parts.readiness.ask().then((ready) => {
        if (ready) this.answer(res, 200, { status: 'ready' });
        else this.answer(res, 503, { status: 'unavailable', code: 'storage' });
        next();
      });
    });
    this.server.post('/api/messages', (req, res, next) => {
      onTrail({ correlation: randomUUID() }, () => this.receive(req, res)).then(
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
    this.closing = true;
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
      this.answer(res, 400, { code: 'NotAnActivity' });
      return;
    }
    const authorization = req.headers.authorization ?? '';
    const { adapter, turn, surround } = this.parts;
    const type = 'type' in activity ? String(activity.type) : '';
    const { status, body } = await surround(type, () =>
      adapter.receive(authorization, activity, (context) => turn.run(context)),
    );
    this.answer(res, status, body);
  }

  /** While closing, the last answer on a connection ends it: no request comes after it. */
  private answer(res: restify.Response, status: number, body: unknown): void {
    if (this.closing) res.header('Connection', 'close');
    res.send(status, body);
  }

  private fail(res: restify.Response, thrown: unknown, next: restify.Next): void {
    this.parts.log.error('teams.request-failed', { fault: codeOf(thrown) });
    if (!res.headersSent) this.answer(res, 500, { code: 'Failed' });
    next();
  }
}
