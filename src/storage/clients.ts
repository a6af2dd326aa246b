import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';

/** Makes the client of one table. */
export type Clients = (table: string) => TableClient;

/**
 * Connections to storage at once. Bounded sockets with the SDK's own retries lose no request under load;
 * unbounded ones without did.
 */
const SOCKETS = 64;

/** The SDK's retries after a failure of the network or the service: 0.2, 0.4 and 0.8 s later, about. */
const RETRIES = { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 };

/** Clients for a connection string. Plain HTTP is allowed for loopback only. */
export function clientsFor(connectionString: string): Clients {
  const options = clientOptions(isLoopback(connectionString));
  return (table) => TableClient.fromConnectionString(connectionString, table, options);
}

/** A request that hangs is given up, ms: a session's commands wait behind it. */
const TIMEOUT = 10_000;

/** What every client is made with, however it signs in. */
export function clientOptions(plainHttp = false): TableServiceClientOptions {
  const agent = plainHttp
    ? new HttpAgent({ keepAlive: true, maxSockets: SOCKETS })
    : new HttpsAgent({ keepAlive: true, maxSockets: SOCKETS });
  return {
    allowInsecureConnection: plainHttp,
    retryOptions: RETRIES,
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'boundedSocketsAndTime',
          sendRequest: (request, next) => {
            request.agent = agent;
            request.timeout = TIMEOUT;
            return next(request);
          },
        },
      },
    ],
  };
}

function isLoopback(connectionString: string): boolean {
  return /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(connectionString);
}
