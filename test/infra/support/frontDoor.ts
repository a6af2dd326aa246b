import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import type { Issuer } from '../../teams/support/issuer';
import { APP_ID, closed, listening, whole } from './azure';

const activity = z.object({ serviceUrl: z.string() });

/** What stands between the clients of Teams and a bot: each activity is signed, and carried to the bot. */
export class FrontDoor {
  /** What the bot answered, or that it could not be reached. */
  readonly answers: (number | 'unreached')[] = [];
  endpoint = '';
  private readonly server: Server;

  private constructor(
    private readonly issuer: Issuer,
    private readonly bot: string,
  ) {
    this.server = createServer((request, response) => {
      void whole(request)
        .then((body) => this.carry(body.toString()))
        .then(({ status, text }) => {
          // Not chained on writeHead: restify, loaded in the same process, makes it return nothing.
          response.statusCode = status;
          response.end(text);
        });
    });
  }

  static async open(issuer: Issuer, bot: string): Promise<FrontDoor> {
    const door = new FrontDoor(issuer, bot);
    door.endpoint = `http://127.0.0.1:${await listening(door.server)}/`;
    return door;
  }

  close(): Promise<void> {
    return closed(this.server);
  }

  private async carry(body: string): Promise<{ status: number; text: string }> {
    const { serviceUrl: serviceurl } = activity.parse(JSON.parse(body));
    const claims = { iss: 'https://api.botframework.com', aud: APP_ID, serviceurl };
    const authorization = `Bearer ${this.issuer.token(claims)}`;
    try {
      const headers = { 'content-type': 'application/json', authorization };
      const answer = await fetch(`${this.bot}/api/messages`, { method: 'POST', headers, body });
      const text = await answer.text();
      this.answers.push(answer.status);
      return { status: answer.status, text };
    } catch {
      this.answers.push('unreached');
      return { status: 502, text: '' };
    }
  }
}
