import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { badSyntax, ConnectorError } from './connectorError';
import type { Faults, RouteName } from './faults';
import type { InFlight } from './inFlight';
import type { RateLimits } from './limits';
import type { Clock } from './model';
import { findRoute, type Found } from './router';
import type { Answer, World } from './routes/route';
import { newConversation } from './wire';

/** One request of the bot as the connector saw it; `at` in milliseconds since 1970. */
export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly route: RouteName | undefined;
  /** The status answered; 0 when the connection was broken instead. */
  readonly status: number;
  /** The connector's error code, when it refused. */
  readonly code: string | undefined;
}

/** The connector would not take what the bot sent; `at` in milliseconds since 1970. */
export interface RequestRefused {
  readonly at: number;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly conversationId: string | undefined;
}

interface Outcome extends Answer {
  readonly code?: string;
  readonly retryAfter?: number | undefined;
  readonly reset?: boolean;
  /** The answer waits for it. */
  readonly moment?: Promise<void>;
}

function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed;
  } catch (error) {
    throw badSyntax(`The body is not JSON: ${String(error)}`);
  }
}

/** The body of a request that was refused, which may be the very reason. */
function jsonIn(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function failed(error: unknown): Outcome {
  if (!(error instanceof ConnectorError)) {
    return failed(new ConnectorError(500, 'ServiceError', `The stand-in failed: ${String(error)}`));
  }
  const { status, code, message, retryAfter } = error;
  return { status, code, retryAfter, body: { error: { code, message } } };
}

/** What the connector needs besides the world its routes work on. */
export interface ConnectorParts {
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly inFlight: InFlight;
  readonly retryAfterHeader: boolean;
  readonly announce: (refused: RequestRefused) => void;
}

/** How long an idle connection stays open, ms. */
const KEEP_ALIVE = 300_000;

/** The Bot Connector over HTTP: what the bot calls to post, edit and look people up. */
export class Connector {
  readonly requests: RequestRecord[] = [];
  private readonly server: Server;

  constructor(
    private readonly world: World,
    private readonly parts: ConnectorParts,
  ) {
    this.server = createServer((request, response) => {
      const end = parts.inFlight.begin();
      response.once('close', end);
      void this.serve(request, response);
    });
    // The bot keeps its connections: to close one that it is just using would lose a post.
    this.server.keepAliveTimeout = KEEP_ALIVE;
  }

  /** Listens on 127.0.0.1; 0 takes any free port. Resolves with the service URL. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port was bound.');
    return `http://127.0.0.1:${address.port}/`;
  }

  /** Stops listening and breaks what connections are left. */
  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.close((error) => (error === undefined ? resolve() : reject(error)));
      this.server.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const [pathname = '', query] = url.split('?', 2);
    let found: Found | undefined;
    let outcome: Outcome;
    let rawBody = '';
    try {
      found = findRoute(method, pathname);
      rawBody = await text(request);
      outcome = this.decide(found, new URLSearchParams(query), rawBody, `${method} ${pathname}`);
    } catch (error) {
      outcome = failed(error);
      if (found !== undefined) this.announce(error, found, rawBody);
    }
    const { status, code, reset, moment } = outcome;
    this.requests.push({
      at: this.parts.clock.now(),
      method,
      path: pathname,
      route: found?.route.name,
      status: reset === true ? 0 : status,
      code,
    });
    await moment;
    if (reset === true) request.socket.destroy();
    else this.write(response, outcome);
  }

  private decide(
    found: Found | undefined,
    query: URLSearchParams,
    rawBody: string,
    asked: string,
  ): Outcome {
    if (found === undefined) throw new ConnectorError(404, 'NotFound', `No route for ${asked}.`);
    const { route, params } = found;
    const refusal = this.parts.limits.admit(route.bucket, params.conversation ?? '');
    if (refusal !== undefined) {
      const after = this.parts.retryAfterHeader ? refusal.retryAfter : undefined;
      throw new ConnectorError(429, 'TooManyRequests', `Limit of ${refusal.bucket} passed.`, after);
    }
    const body = parseJson(rawBody);
    const effect = this.parts.faults.forRequest(this.about(found, body));
    switch (effect?.kind) {
      case undefined:
        return route.handle({ params, query, body, rawBody }, this.world);
      case 'refuse':
        throw new ConnectorError(effect.status ?? 403, effect.code, 'Refused by the script.');
      case 'throttle':
        throw new ConnectorError(429, 'TooManyRequests', 'By the script.', effect.retryAfter);
      case 'failBefore':
        throw new ConnectorError(effect.status, 'ServiceError', 'Failed before accepting.');
      case 'failAfter':
        route.handle({ params, query, body, rawBody }, this.world);
        throw new ConnectorError(effect.status, 'ServiceError', 'Failed after accepting.');
      case 'resetAfter':
        return { ...route.handle({ params, query, body, rawBody }, this.world), reset: true };
      case 'answerAfter': {
        const { moment } = effect;
        return { ...route.handle({ params, query, body, rawBody }, this.world), moment };
      }
    }
  }

  private announce(error: unknown, found: Found, rawBody: string): void {
    if (!(error instanceof ConnectorError)) return;
    const { status, code, message } = error;
    const { conversationId } = this.about(found, jsonIn(rawBody));
    this.parts.announce({ at: this.parts.clock.now(), status, code, message, conversationId });
  }

  /** Who and what a request is about, for fault rules. */
  private about({ route, params }: Found, body: unknown): Record<string, string | undefined> {
    const { directory } = this.world;
    const creating =
      route.name === 'createConversation' ? newConversation.safeParse(body) : undefined;
    const named = params.conversation ?? creating?.data?.channelData?.channel?.id;
    const conversation = named === undefined ? undefined : directory.findConversation(named);
    const member = params.member ?? params.participant ?? creating?.data?.members?.[0]?.id;
    const inChat = conversation?.kind === 'personal' ? conversation.person : undefined;
    const person = member === undefined ? inChat : directory.findPerson(member);
    return { route: route.name, conversationId: conversation?.id, personId: person?.id };
  }

  private write(response: ServerResponse, { status, body, retryAfter }: Outcome): void {
    if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
    response.statusCode = status;
    if (body !== undefined) response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(body === undefined ? '' : JSON.stringify(body));
  }
}
