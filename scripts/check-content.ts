/** `npm run content:check FILE`: every fault of a content file with its place; exit code 1 if there is one. */
import { ContentError } from '../src/content/fault';
import { readContent } from '../src/content/file';
import { loadDefinition } from '../src/content/load';
import { emptyIn } from './content/references';

function main(file: string | undefined): void {
  if (file === undefined) {
    console.error('Say which file: npm run content:check FILE');
    process.exitCode = 2;
    return;
  }
  try {
    const definition = loadDefinition(file);
    const { version, phases, minutes, values } = definition;
    const own = Object.keys(readContent(file));
    console.log(
      `${file} can be used: version "${version}", ${phases.length} phases in ${minutes} minutes, ${values.length} values.`,
    );
    console.log(`It replaces: ${own.join(', ') || 'nothing'}.`);
    const empty = emptyIn(definition);
    if (empty.length > 0) console.log(`There is nothing in:\n- ${empty.join('\n- ')}`);
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
