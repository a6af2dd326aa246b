import { config as loadDotEnv } from 'dotenv';
import { startBot } from './bot';
import { readConfig } from './config';
import { reasonOf, welcome } from './console';
import { loadDefinition } from './content/load';
import { createLog } from './log';
import { systemChance, systemTime } from './session/system';
import { claimFolder } from './storage/claim';
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
    // takes a port before the folder is opened: a second start must not touch what the first one keeps.
    const rehearsal =
      config.identity === undefined
        ? closedLater(await (await import('./rehearse.js')).prepareRehearsal(config, log))
        : undefined;
    if (rehearsal !== undefined || config.storage === undefined) {
      await claimFolder(config.dataFolder);
    }
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
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await close();
    process.stdout.write('Stopped; all is kept.\n');
    // Measurements that a dead collector does not take are tried again and again: they do not hold us up.
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stopping ??= stop();
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The bot cannot start:\n${reasonOf(error)}\n`);
  process.exitCode = 1;
});
