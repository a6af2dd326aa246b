/**
 * `npm run content:import LIST.csv CONTENT.json` puts a value list into a content file (a new one, or one
 * that exists); `npm run content:import LIST.csv` writes the present values to a list to start from, when
 * there is none yet. The columns are in docs/eigen-inhoud.nl.md.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { ContentError } from '../src/content/fault';
import { readContent } from '../src/content/file';
import { definitionWith, loadDefinition } from '../src/content/load';
import { CsvError, decodeCsv, parseCsv, writeCsv } from './content/csv';
import { emptyIn, withoutMissing } from './content/references';
import { rowsOf, valuesFrom } from './content/values';

function main([list, content]: readonly string[]): void {
  if (list === undefined) {
    return fail('Say which files: npm run content:import LIST.csv CONTENT.json');
  }
  if (content === undefined) return startList(list);
  if (!existsSync(list) || !statSync(list).isFile()) return fail(`There is no list ${list}.`);
  const own = existsSync(content) ? readContent(content) : {};
  const definition = definitionWith(own, content);

  const rows = parseCsv(decodeCsv(readFileSync(list)));
  const { values, numbers, faults } = valuesFrom(rows, definition);
  if (faults.length > 0) return refuse(list, faults);
  const { examplesLeftOut, explanationsLeftOut, ...referring } = withoutMissing(definition, values);
  const leftOut = examplesLeftOut + explanationsLeftOut;
  const next = { ...own, values, ...(leftOut > 0 ? referring : {}) };
  const unfit = unfitting(next, content, numbers);
  if (unfit.length > 0) return refuse(list, unfit);
  writeFileSync(content, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${content}: ${values.length} values from ${list}.`);
  if (leftOut === 0) return;
  console.log(
    `Left out, because they are about values that are not in the list: ${examplesLeftOut} examples ` +
      `of hand-out 3 and ${explanationsLeftOut} explanations of hand-out 6.`,
  );
  const empty = emptyIn(referring);
  if (empty.length > 0) console.log(`Now empty, for you to fill in:\n- ${empty.join('\n- ')}`);
}

/** What is wrong with the content when the list is in it; of a value, by its row. */
function unfitting(
  next: Readonly<Record<string, unknown>>,
  content: string,
  numbers: readonly number[],
): readonly string[] {
  try {
    definitionWith(next, content);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(({ path, message }) => {
      const [, at, rest = ''] = /^values\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      return at === undefined
        ? `${path}: ${message}`
        : `row ${numbers[Number(at)]}: ${rest}: ${message}`;
    });
  }
}

function startList(list: string): void {
  if (existsSync(list)) return fail(`${list} exists; say which content file it goes into.`);
  writeFileSync(list, writeCsv(rowsOf(loadDefinition())));
  console.log(`${list}: the built-in values, to change and import.`);
}

function refuse(list: string, faults: readonly string[]): void {
  fail(`${list} was not imported:\n- ${faults.join('\n- ')}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

const files = process.argv.slice(2);
try {
  main(files);
} catch (error) {
  if (error instanceof CsvError) refuse(files[0] ?? '', [error.message]);
  else if (error instanceof ContentError)
    fail(`${error.message}\nMend this in the content file first.`);
  else throw error;
}
