import { config as loadDotEnv } from 'dotenv';
import { startBot } from './bot';
import { type Config, ConfigError, readConfig } from './config';
import { ContentError } from './content/fault';
import { loadDefinition } from './content/load';
import { createLog } from './log';
import { systemChance, systemTime } from './session/system';
import { startEmbedded } from './storage/embedded';

/** Composes and starts: the only file that knows everything. */
async function main(): Promise<void> {
  loadDotEnv({ quiet: true });
  const config = readConfig(process.env);
  const definition = loadDefinition(config.contentFile);
  const log = createLog(config.logLevel);
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0)) await step();
  };
  const closedLater = <T extends { close(): Promise<void> }>(part: T): T => {
    closing.unshift(() => part.close());
    return part;
  };
  const closedLast = <T extends { close(): Promise<void> }>(part: T): T => {
    closing.push(() => part.close());
    return part;
  };
  try {
    // What a rehearsal needs is not installed in production, so it is loaded only when there is one. It
    // takes a port before storage opens: a second start must not touch what the first one keeps.
    const rehearsal =
      config.identity === undefined
        ? closedLater(await (await import('./rehearse.js')).prepareRehearsal(config))
        : undefined;
    const storage = config.storage ?? closedLast(await startEmbedded(config.dataFolder));
    const telemetry =
      config.telemetry === undefined
        ? undefined
        : closedLater((await import('./telemetry/start.js')).startTelemetry(config.telemetry));
    const time = rehearsal?.time ?? systemTime;
    const parts = { config, storage, definition, time, chance: systemChance, log };
    const bot = closedLater(await startBot(telemetry ? { ...parts, telemetry } : parts));
    const room = await rehearsal?.open(bot, definition);
    process.stdout.write(`${welcome(config, bot.port, room)}\n`);
  } catch (error) {
    await close();
    throw error;
  }
  const stop = (): void => void close().then(() => process.stdout.write('Stopped; all is kept.\n'));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** What to do next. `room` is the rehearsal room's address, when there is one. */
function welcome(config: Config, port: number, room: string | undefined): string {
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
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? ` ${String(error.port)}` : '';
    return `Port${port} is in use. The bot listens on PORT, a rehearsal on the two ports after it as well. Stop what uses it, or choose another PORT with a DATA_FOLDER of its own.`;
  }
  return error.stack ?? error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`The bot cannot start:\n${reasonOf(error)}\n`);
  process.exitCode = 1;
});
