import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { closed, listening } from './azure';

const OUT = 'node_modules/.cache/production-test';
const TRUST = resolve('test/teams/support/trust.ts');

/** Builds as `npm run build` does, but for the checks, which have a place of their own. */
export function build(): void {
  const tsc = 'node_modules/typescript/bin/tsc';
  const args = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', OUT];
  execFileSync(process.execPath, [tsc, ...args]);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}

/** A process of what was built, with these settings and no others. */
export class BuiltBot {
  /** What it wrote, to both outputs. */
  said = '';
  private readonly child: ChildProcess;

  constructor(settings: Readonly<Record<string, string>>) {
    const env = { PATH: process.env['PATH'] ?? '', ...settings };
    const trust = 'TRUST_KEYS_AT' in settings ? ['--import', TRUST] : [];
    this.child = spawn(process.execPath, [...trust, `${OUT}/src/main.js`], { env, stdio: 'pipe' });
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
