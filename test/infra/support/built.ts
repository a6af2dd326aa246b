import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname, resolve } from 'node:path';
import { closed, listening } from './azure';

/** What the build made. */
export const BUILT = resolve('node_modules/.cache/production-test/main.js');
const TRUST = resolve('test/teams/support/trust.ts');

/** Builds with `npm run build`, to a place of its own. */
export function build(): void {
  execFileSync('npm', [
    'run',
    '--silent',
    'build',
    '--',
    `--outfile=${BUILT}`,
    '--log-level=error',
  ]);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}

/** A process of what was built, with these settings and no others: nor those of an `.env` here. */
export class BuiltBot {
  /** What it wrote, to both outputs. */
  said = '';
  private readonly child: ChildProcess;

  constructor(settings: Readonly<Record<string, string>>) {
    const env = { PATH: process.env['PATH'] ?? '', ...settings };
    const trust = 'TRUST_KEYS_AT' in settings ? ['--import', TRUST] : [];
    this.child = spawn(process.execPath, [...trust, BUILT], {
      cwd: dirname(BUILT),
      env,
      stdio: 'pipe',
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.said += data.toString();
      });
    }
  }

  /** Starts one that is to run; resolves when it listens. */
  static async listening(settings: Readonly<Record<string, string>>): Promise<BuiltBot> {
    const bot = new BuiltBot(settings);
    const ended = bot.ended().then(() => Promise.reject(new Error(bot.said)));
    const listens = (async () => {
      while (!bot.said.includes('The bot listens')) await new Promise((ok) => setTimeout(ok, 20));
    })();
    ended.catch(() => {});
    await Promise.race([listens, ended]);
    return bot;
  }

  /** The lines of its log. */
  get lines(): readonly Record<string, unknown>[] {
    return this.said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map(parsed);
  }

  /** Asks it to stop; resolves with the exit code. */
  stop(): Promise<number | null> {
    const ended = this.ended();
    this.child.kill('SIGTERM');
    return ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}

function parsed(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
