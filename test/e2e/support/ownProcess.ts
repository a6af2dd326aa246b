import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Log } from '../../../src/session/ports';
import { ManualTime } from '../../support/time';
import { fromBot, type ToBot } from './botMessages';
import type { Running } from './stage';

/** ms; far below what any test of the clock looks at. */
const STEP = 3_000;

/** Time that passes in small steps, so that a clock elsewhere can keep up. */
export class SteppedTime extends ManualTime {
  override async advance(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= STEP) await super.advance(Math.min(left, STEP));
    await super.advance(0);
  }
}

/** A bot in a process of its own, that can be killed. */
export class OwnProcess implements Running {
  private readonly waiting: (() => void)[] = [];
  private gone = false;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    child.on('message', (message) => {
      if (fromBot.parse(message).kind === 'reached') this.waiting.shift()?.();
    });
    child.on('exit', () => {
      this.gone = true;
      for (const resolve of this.waiting.splice(0)) resolve();
    });
  }

  static async boot(connectionString: string, time: ManualTime, log: Log): Promise<OwnProcess> {
    const script = join(__dirname, 'botProcess.ts');
    const args = [connectionString, String(time.now())];
    const child = fork(script, args, { execArgv: ['--import', 'tsx'] });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The bot ended with ${code}`)));
      child.on('message', (message) => {
        const told = fromBot.parse(message);
        if (told.kind === 'listening') resolve(told.port);
        if (told.kind === 'line') log[told.level](told.code, told.fields);
      });
    });
    return new OwnProcess(child, port);
  }

  async reach(now: number): Promise<void> {
    if (this.gone) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      this.tell({ kind: 'reach', now });
    });
  }

  /** Ends it hard: nothing under way is finished. */
  kill(): Promise<void> {
    return this.end(() => void this.child.kill('SIGKILL'));
  }

  close(): Promise<void> {
    return this.end(() => this.tell({ kind: 'close' }));
  }

  private async end(how: () => void): Promise<void> {
    if (this.gone) return;
    const exit = once(this.child, 'exit');
    how();
    await exit;
  }

  private tell(message: ToBot): void {
    this.child.send(message);
  }
}
