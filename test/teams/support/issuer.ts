import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const KEY_ID = 'standIn';

export type Claims = Readonly<Record<string, unknown>>;

function keys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** Signs tokens as the Bot Framework and Entra ID do, and publishes the keys to check them with. */
export class Issuer {
  private readonly own = keys();
  private readonly server: Server;
  url = '';

  private constructor() {
    this.server = createServer((request, response) => {
      const jwk = this.own.publicKey.export({ format: 'jwk' });
      const body =
        request.url === '/keys'
          ? { keys: [{ ...jwk, kid: KEY_ID, use: 'sig', endorsements: ['msteams'] }] }
          : { issuer: this.url, jwks_uri: `${this.url}keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  }

  static async start(): Promise<Issuer> {
    const issuer = new Issuer();
    await new Promise<void>((resolve) => void issuer.server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = issuer.server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    issuer.url = `http://127.0.0.1:${address.port}/`;
    return issuer;
  }

  /** A token that is good for an hour, unless the claims say otherwise. */
  token(claims: Claims, key: KeyObject = this.own.privateKey): string {
    const now = Math.floor(Date.now() / 1000);
    const header = part({ alg: 'RS256', typ: 'JWT', kid: KEY_ID });
    const body = `${header}.${part({ iat: now, nbf: now - 60, exp: now + 3600, ...claims })}`;
    return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`;
  }

  /** Signed by somebody else, who says that it is this issuer's. */
  forged(claims: Claims): string {
    return this.token(claims, keys().privateKey);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => void this.server.close(() => resolve()));
  }
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
