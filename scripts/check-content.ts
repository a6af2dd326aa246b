/** `npm run content:check FILE`: every fault of a content file with its place; exit code 1 if there is one. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentError } from '../src/content/fault';
import { loadDefinition } from '../src/content/load';

function main(file: string | undefined): void {
  if (file === undefined) {
    console.error('Say which file: npm run content:check FILE');
    process.exitCode = 2;
    return;
  }
  try {
    const { version, phases, minutes, values } = loadDefinition(file);
    const content: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    const own = Object.keys(z.looseObject({}).parse(content));
    console.log(
      `${file} can be used: version "${version}", ${phases.length} phases in ${minutes} minutes, ${values.length} values.`,
    );
    console.log(`It replaces: ${own.join(', ') || 'nothing'}.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { faults } = error;
    console.error(
      `${file} cannot be used: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
    );
    for (const { path, message } of faults) console.error(`- ${path}: ${message}`);
    process.exitCode = 1;
  }
}

main(process.argv[2]);
