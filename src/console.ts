import { type Config, ConfigError } from './config';
import { ContentError } from './content/fault';

/** What to do next. `room` is the rehearsal room's address, when there is one. */
export function welcome(config: Config, port: number, room: string | undefined): string {
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const state = config.storage === undefined ? `in ${config.dataFolder}` : 'in the storage account';
  return [
    `The bot listens on ${endpoint}`,
    `State is kept ${state}.`,
    room === undefined
      ? 'Point the Azure Bot’s messaging endpoint at this address.'
      : `Open ${room} to rehearse the workshop: one button plays it to the poster.`,
    'Stop with Ctrl-C.',
  ].join('\n');
}

/** What went wrong, in words for whoever starts the bot. */
export function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? ` ${String(error.port)}` : '';
    return `Port${port} is in use. The bot listens on PORT, a rehearsal on the two ports after it as well. Stop what uses it, or choose another PORT with a DATA_FOLDER of its own.`;
  }
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
    return 'A rehearsal needs the whole repository with its development packages: npm ci && npm start. To run the bot for Teams, set what .env.example names; NODE_ENV=production tells what is missing.';
  }
  return error.stack ?? error.message;
}
