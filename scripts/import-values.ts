/**
 * `npm run content:import LIST.csv CONTENT.json` puts a value list into a content file (a new one, or one
 * that exists); `npm run content:import LIST.csv` writes the present values to a list to start from, when
 * there is none yet. The columns are in docs/eigen-inhoud.nl.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentError } from '../src/content/fault';
import { loadDefinition } from '../src/content/load';
import { decodeCsv, parseCsv, writeCsv } from './content/csv';
import { withoutMissing } from './content/references';
import { rowsOf, valuesFrom } from './content/values';

function main([list, content]: readonly string[]): void {
  if (list === undefined)
    return fail('Say which files: npm run content:import LIST.csv CONTENT.json');
  if (content === undefined) return startList(list);
  const before = existsSync(content) ? readFileSync(content, 'utf8') : '{}';
  const own = z.record(z.string(), z.unknown()).parse(JSON.parse(before.replace(/^\uFEFF/, '')));
  const definition = loadDefinition(existsSync(content) ? content : undefined);

  const { values, faults } = valuesFrom(parseCsv(decodeCsv(readFileSync(list))), definition);
  if (faults.length > 0) return fail(`${list} was not imported:\n- ${faults.join('\n- ')}`);
  const { examplesLeftOut, explanationsLeftOut, ...referring } = withoutMissing(definition, values);
  const changed = examplesLeftOut + explanationsLeftOut > 0 ? referring : {};
  writeFileSync(content, `${JSON.stringify({ ...own, values, ...changed }, null, 2)}\n`);
  console.log(`${content}: ${values.length} values from ${list}.`);
  if (examplesLeftOut + explanationsLeftOut > 0) {
    console.log(
      `Left out, because they are about values that are not in the list: ${examplesLeftOut} examples ` +
        `of hand-out 3 and ${explanationsLeftOut} explanations of hand-out 6.`,
    );
  }
  loadDefinition(content);
}

function startList(list: string): void {
  if (existsSync(list)) return fail(`${list} exists; say which content file it goes into.`);
  writeFileSync(list, writeCsv(rowsOf(loadDefinition())));
  console.log(`${list}: the built-in values, to change and import.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(
    `${error.message}\nMend this in the content file; npm run content:check tells when it is right.`,
  );
}
