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
  const embedded =
    config.storage === undefined ? await startEmbedded(config.dataFolder) : undefined;
  const bot = await startBot({
    config,
    connectionString: config.storage?.connectionString ?? embedded?.connectionString ?? '',
    definition,
    time: systemTime,
    chance: systemChance,
    log,
  }).catch(async (error: unknown) => {
    await embedded?.close();
    throw error;
  });
  say(welcome(config, bot.port));

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void bot
      .close()
      .then(() => embedded?.close())
      .then(() => log.info('stopped'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function welcome(config: Config, port: number): string {
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const state =
    config.storage === undefined
      ? `State is kept in ${config.dataFolder} (embedded Azurite).`
      : 'State is kept in the configured storage account.';
  const next =
    config.identity === undefined
      ? [
          'No bot registration is configured, so anybody on this machine can talk to the bot.',
          'Try it in the Microsoft 365 Agents Playground:',
          `  npx @microsoft/m365agentsplayground@0.2.28 -e ${endpoint} -c msteams`,
        ]
      : ['Point the Azure Bot’s messaging endpoint here, with /api/messages.'];
  return [`The bot listens on ${endpoint}`, state, ...next, 'Stop with Ctrl-C.'].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What went wrong, in words for whoever starts the bot. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Choose another port with PORT, or stop what uses this one.`;
  }
  return error.stack ?? error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`The bot cannot start:\n${reasonOf(error)}\n`);
  process.exitCode = 1;
});
