import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../session/fault';

/**
 * Keeps a folder for this process alone until the process ends, so that no two write in it. The claim is a
 * listening socket: what a crash leaves of it answers nobody, and makes way.
 * @throws when another process has the folder.
 */
export async function claimFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = claimOn(realpathSync(folder));
  const server = createServer((caller) => caller.destroy()).unref();
  if (!(await listens(server, path))) {
    const taken = new FolderInUse(folder);
    if (await answers(path)) throw taken;
    rmSync(path, { force: true });
    if (!(await listens(server, path))) throw taken;
  }
  // Closing takes the socket off the disk.
  process.once('exit', () => server.close());
}

/** Two starts would write over each other's state. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `${folder} is in use: the bot was started with it already. Stop that one, or choose another DATA_FOLDER.`,
    );
    this.name = 'FolderInUse';
  }
}

/** Short, as the path of a socket must be (108 bytes, unix(7)); on Windows a named pipe. */
function claimOn(folder: string): string {
  const name = `bot-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether the server could take the path; false when it is taken. */
async function listens(server: Server, path: string): Promise<boolean> {
  server.listen(path);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false;
    throw error;
  }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
