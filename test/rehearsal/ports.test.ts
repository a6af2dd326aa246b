import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, NpmStart } from './support/npmStart';

jest.setTimeout(60_000);

it.each([
  ['the bot', 0],
  ['the room', 1],
  ['the connector', 2],
])('says that the port of %s is in use, and ends', async (_whose, at) => {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const port = await freePorts();
  const other = createServer().listen(port + at, '127.0.0.1');
  await once(other, 'listening');
  const second = await NpmStart.open(folder, port);
  try {
    expect(second.said).toContain(`The bot cannot start:\nPort ${port + at} is in use.`);
    expect(second.exitCode).toBe(1);
  } finally {
    await second.stop();
    other.close();
    rmSync(folder, { recursive: true });
  }
});

it('is not started twice: the second one ends before it touches what the first one keeps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const port = await freePorts();
  const first = await NpmStart.open(join(folder, 'first'), port);
  const second = await NpmStart.open(join(folder, 'second'), port);
  try {
    expect(first.room).toBe(`http://localhost:${port + 1}/`);
    expect(second.said).toContain(`Port ${port + 2} is in use.`);
    expect(second.exitCode).toBe(1);
    expect(existsSync(join(folder, 'second'))).toBe(false);
  } finally {
    await second.stop();
    await first.stop();
    rmSync(folder, { recursive: true });
  }
  expect(first.said).toContain('Stopped; all is kept.');
});

it('is not started twice in one folder, on other ports either; after a crash it starts again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const first = await NpmStart.open(folder, await freePorts());
  const second = await NpmStart.open(folder, await freePorts());
  expect(second.said).toContain(`The bot cannot start:\n${folder} is in use`);
  await first.crash();
  const third = await NpmStart.open(folder, await freePorts());
  try {
    expect(second.exitCode).toBe(1);
    expect(third.room).toContain('http://localhost:');
  } finally {
    for (const started of [first, second, third]) await started.stop();
    rmSync(folder, { recursive: true });
  }
});

it('ends what is under way before it stops, also when it is told to twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const port = await freePorts();
  const house = await NpmStart.open(folder, port);
  const headers = { 'content-length': 2, expect: '100-continue' };
  const slow = request({ port, path: '/api/messages', method: 'POST', headers });
  const answer = new Promise((resolve, reject) => {
    slow.once('response', ({ statusCode }) => resolve(statusCode)).once('error', reject);
  });
  await once(slow, 'continue');
  const stopped = house.stop();
  while (await listens(port));
  void house.stop();
  // Who left at the second word would not answer any more.
  expect((await fetch(house.room)).status).toBe(200);
  slow.end('{}');
  expect(await answer).toBe(400);
  await stopped;
  expect(house.exitCode).toBe(0);
  rmSync(folder, { recursive: true });
});

/** Whether anything takes connections at a port. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
