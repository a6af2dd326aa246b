import { RestError } from '@azure/data-tables';

/** Storage could not be opened: what happened and what to do, in words for whoever starts the bot. */
export class StorageError extends Error {
  readonly code = 'STORAGE_UNREACHABLE';

  constructor(cause: unknown) {
    super(`Storage cannot be opened. ${whatToDo(cause)}\n${inShort(cause)}`, { cause });
    this.name = 'StorageError';
  }
}

const SIGN_IN = new Set(['AggregateAuthenticationError', 'CredentialUnavailableError']);

function whatToDo(cause: unknown): string {
  if (cause instanceof RestError && cause.statusCode !== undefined) {
    return [401, 403].includes(cause.statusCode)
      ? 'It refuses this sign-in: give the identity the role Storage Table Data Contributor on the account (a new role takes some minutes), or mend the connection string.'
      : 'It answers with an error: look whether AZURE_STORAGE_TABLE_ENDPOINT is the address of its tables.';
  }
  if (cause instanceof RestError) {
    return 'It is not there: look at the address in AZURE_STORAGE_TABLE_ENDPOINT or AZURE_STORAGE_CONNECTION_STRING, and at the network.';
  }
  return cause instanceof Error && SIGN_IN.has(cause.name)
    ? 'There is nothing to sign in with: AZURE_CLIENT_ID must be the client id of a managed identity of this app; elsewhere, sign in with `az login`.'
    : 'Look at the AZURE_ settings.';
}

/** In one line: the SDK's own messages go on with requests and headers, those of the service with XML. */
function inShort(cause: unknown): string {
  if (cause instanceof RestError && cause.statusCode !== undefined) {
    return [`HTTP ${cause.statusCode}`, cause.code].filter(Boolean).join(', ');
  }
  return String(cause).split('\n', 1)[0] ?? '';
}
