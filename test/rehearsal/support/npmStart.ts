import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parse as dotenv } from 'dotenv';
import type { KeptDirection } from '../../../src/rehearsal/director/keeping';

/** The bot's port and the two after it. */
const PORTS = 3;
/** Below the ports that systems give to who asks for any (32768 and up on Linux). */
const FIRST_PORT = 20_000;
const PORT_RANGE = 10_000;

/** Empty counts as absent, also where a .env says otherwise. */
const NO_SETTINGS = Object.fromEntries(
  Object.keys(dotenv(readFileSync('.env.example'))).map((name) => [name, '']),
);

/** What `npm start` starts, as a process of its own: bot, storage, cast and room. */
export class NpmStart {
  /** What it said so far. */
  said = '';
  private readonly ended: Promise<unknown>;

  private constructor(
    private readonly process: ChildProcess,
    readonly port: number,
  ) {
    this.ended = once(process, 'exit');
    const hear = (data: Buffer): void => {
      this.said += data.toString();
    };
    process.stdout?.on('data', hear);
    process.stderr?.on('data', hear);
  }

  /** Starts it on this port with its state in this folder; resolves when the room is open or it ended. */
  static async open(folder: string, port: number): Promise<NpmStart> {
    const settings = { PORT: String(port), DATA_FOLDER: folder };
    const env = { ...process.env, ...NO_SETTINGS, ...settings };
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env,
      stdio: 'pipe',
    });
    const started = new NpmStart(child, port);
    while (child.exitCode === null && !started.said.includes('to rehearse')) {
      await Promise.race([started.ended, once(child.stdout, 'data'), once(child.stderr, 'data')]);
    }
    return started;
  }

  /** The address that it says to open. */
  get room(): string {
    const [, address] = /Open (\S+) to rehearse/.exec(this.said) ?? [];
    if (address === undefined) throw new Error(`No room was opened: ${this.said}`);
    return address;
  }

  get exitCode(): number | null {
    return this.process.exitCode;
  }

  /** Ends it on the spot. */
  async crash(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  /** Stops it as Ctrl-C does, and waits until it has ended. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGINT');
    await this.ended;
  }
}

/** Lets a rehearsal in this folder begin at this moment (ms), paused, so that it goes the same each time. */
export function setClock(folder: string, now: number): void {
  const direction: KeptDirection = {
    version: 1,
    now,
    speed: 0,
    seed: 1,
    scenario: 'arnhem',
    roles: {},
  };
  mkdirSync(join(folder, 'rehearsal'), { recursive: true });
  writeFileSync(join(folder, 'rehearsal', 'direction.json'), JSON.stringify(direction));
}

/** A port that is free, as are the two after it. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORT_RANGE);
    const free = await Promise.all(Array.from({ length: PORTS }, (_, at) => isFree(port + at)));
    if (free.every(Boolean)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
