import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
  rmSync(folder, { recursive: true });
});

/** Another process that claims a folder, and has it until it ends. */
function claiming(path: string) {
  const script = `process.on('SIGTERM', () => process.exit());
    require('./src/storage/claim').claimFolder(${JSON.stringify(path)})
      .then(() => { console.log('claimed'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: 'pipe' });
  children.push(child);
  return child;
}

async function claimed(path: string): Promise<ChildProcess> {
  const child = claiming(path);
  const said: readonly unknown[] = await once(child.stdout, 'data');
  expect(String(said[0])).toBe('claimed\n');
  return child;
}

it.each(['SIGTERM', 'SIGKILL'] as const)('a folder is one process’s until %s', async (end) => {
  const first = await claimed(folder);
  expect(await text(claiming(join(folder, '.')).stderr)).toContain('choose another DATA_FOLDER');
  await claimed(join(folder, 'within'));
  first.kill(end);
  await once(first, 'exit');
  await claimed(folder);
});
