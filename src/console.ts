import { type Config, ConfigError } from './config';
import { ContentError } from './content/fault';
import { FolderInUse } from './storage/claim';
import { StorageError } from './storage/fault';

/** What to do next. `room` is the rehearsal room's address, when there is one. */
export function welcome(config: Config, port: number, room: string | undefined): string {
  const state = config.storage === undefined ? `in ${config.dataFolder}` : 'in the storage account';
  const kept = `State is kept ${state}.`;
  const lines =
    room === undefined
      ? [
          `The bot listens on port ${port}.`,
          kept,
          'The messaging endpoint of the Azure Bot is its public https address, with /api/messages after it.',
        ]
      : [
          `The bot listens on http://127.0.0.1:${port}/api/messages`,
          kept,
          `Open ${room} to rehearse the workshop: one button plays it to the poster.`,
        ];
  return [...lines, 'Stop with Ctrl-C.'].join('\n');
}

/** Errors whose message is all that somebody needs. */
const TELLING = [ConfigError, ContentError, FolderInUse, StorageError];

/** What went wrong, in words for whoever starts the bot. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (TELLING.some((kind) => error instanceof kind)) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? ` ${String(error.port)}` : '';
    return `Port${port} is in use. The bot listens on PORT, a rehearsal on the two ports after it as well. Stop what uses it, or choose another PORT with a DATA_FOLDER of its own.`;
  }
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
    return 'A rehearsal needs the whole repository with its development packages: npm ci && npm start. To run the bot for Teams, set what .env.example names; NODE_ENV=production tells what is missing.';
  }
  return error.stack ?? error.message;
}
