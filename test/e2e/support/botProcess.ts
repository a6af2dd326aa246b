import { ManualTime } from '../../support/time';
import { bootOn } from './boot';
import { type FromBot, toBot } from './botMessages';

/** The bot in a process of its own, on a clock that the test drives: `botProcess <storage> <now>`. */
async function main(connectionString = '', start = ''): Promise<void> {
  const time = new ManualTime(Number(start));
  const line = (level: 'info' | 'warn' | 'error') => (code: string, fields?: object) =>
    tell({ kind: 'line', level, code, ...(fields === undefined ? {} : { fields: { ...fields } }) });
  const log = { info: line('info'), warn: line('warn'), error: line('error') };
  const bot = await bootOn(connectionString, time, log);
  time.settleWith(() => bot.workshop.idle());
  process.on('message', (message) => {
    const told = toBot.parse(message);
    if (told.kind === 'close') void bot.close().then(() => process.disconnect());
    else void reach(told.now).then(() => tell({ kind: 'reached' }));
  });
  tell({ kind: 'listening', port: bot.port });

  async function reach(now: number): Promise<void> {
    await time.advance(now - time.now());
    await bot.workshop.idle();
  }
}

function tell(message: FromBot): void {
  process.send?.(message);
}

void main(...process.argv.slice(2));
