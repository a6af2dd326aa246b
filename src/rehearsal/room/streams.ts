import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '../model';
import type { RoomNews } from './protocol';

/** Proxies and browsers drop a silent connection after about a minute. */
const HEARTBEAT_MS = 25_000;
/** How long a browser waits before it comes back. */
const RETRY_MS = 500;

function linesOf(news: RoomNews): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}

/** The browsers that are live, as server-sent events (HTML Standard, section 9.2). */
export class Streams {
  private readonly open = new Map<ServerResponse, Person>();
  private readonly heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();

  /** Keeps the response open for news to this person. */
  add(person: Person, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.open.set(response, person);
    request.once('close', () => this.open.delete(response));
  }

  /** Whether anybody watches as this person. */
  watches(personId: string): boolean {
    return this.people().some(({ id }) => id === personId);
  }

  /** Who is watched as, each once. */
  people(): readonly Person[] {
    return [...new Set(this.open.values())];
  }

  /** Tells every browser of a person. */
  tell(personId: string, news: RoomNews): void {
    const lines = linesOf(news);
    for (const [response, person] of this.open) if (person.id === personId) response.write(lines);
  }

  /** Tells one browser. */
  tellOne(response: ServerResponse, news: RoomNews): void {
    response.write(linesOf(news));
  }

  /** Ends all; browsers come back by themselves when there is a server again. */
  close(): void {
    clearInterval(this.heartbeat);
    for (const response of this.open.keys()) response.end();
    this.open.clear();
  }

  private beat(): void {
    for (const response of this.open.keys()) response.write(':\n\n');
  }
}
