import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { DefaultAzureCredential } from '@azure/identity';

/** Which account keeps the tables, and how to sign in there. */
export type StorageAccess =
  | { readonly connectionString: string }
  | {
      /** `https://<account>.table.core.windows.net/`; no secret is needed. */
      readonly tableEndpoint: string;
      /** The managed identity to use; absent: whatever Azure sign-in is found, such as `az login`. */
      readonly clientId?: string;
    };

/** Makes the client of one table. */
export type Clients = (table: string) => TableClient;

/** Called with each request to storage, to be sent by `send`; for measuring. */
export type Observe = <R extends { readonly status: number }>(
  method: string,
  send: () => Promise<R>,
) => Promise<R>;

/**
 * Connections to storage at once. Bounded sockets with the SDK's own retries lose no request under load;
 * unbounded ones without did.
 */
const SOCKETS = 64;

/** The SDK's retries after a failure of the network or the service: 0.2, 0.4 and 0.8 s later, about. */
const RETRIES = { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 };

/** A request that hangs is given up, ms: a session's commands wait behind it. */
const TIMEOUT = 10_000;

/** Clients for an account. Plain HTTP is allowed for loopback only. */
export function clientsFor(
  access: StorageAccess,
  observe: Observe = (_method, send) => send(),
): Clients {
  if ('connectionString' in access) {
    const { connectionString } = access;
    const options = clientOptions(observe, isLoopback(connectionString));
    return (table) => TableClient.fromConnectionString(connectionString, table, options);
  }
  const { tableEndpoint, clientId } = access;
  const options = clientOptions(observe);
  const credential = new DefaultAzureCredential(
    clientId === undefined ? {} : { managedIdentityClientId: clientId },
  );
  return (table) => new TableClient(tableEndpoint, table, credential, options);
}

/** Whether storage can be reached by this connection string: whole, and in plain HTTP on loopback alone. */
export function isConnectionString(text: string): boolean {
  try {
    return (
      TableClient.fromConnectionString(text, 'any').url.startsWith('https:') || isLoopback(text)
    );
  } catch {
    return false;
  }
}

/** What every client is made with, however it signs in. */
function clientOptions(observe: Observe, plainHttp = false): TableServiceClientOptions {
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
            return observe(request.method, () => next(request));
          },
        },
      },
    ],
  };
}

function isLoopback(connectionString: string): boolean {
  return /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(
    connectionString,
  );
}
