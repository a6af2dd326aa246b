import type { WorkshopDefinition } from '../../src/workshop/definition';
import type { Row } from './csv';

type Value = WorkshopDefinition['values'][number];
type Column = (typeof COLUMNS)[number];

/** The columns of a value list, in any order. */
const COLUMNS = [
  'id',
  'fundament',
  'principe',
  'naam',
  'naam_en',
  'omschrijving',
  'omschrijving_en',
  'status',
] as const;
const NEEDED: readonly Column[] = ['fundament', 'principe', 'naam', 'omschrijving'];

const STATUS = new Map<string, Value['status']>([
  ['bevestigd', 'confirmed'],
  ['aanvulling', 'supplement'],
  ['', 'supplement'],
]);

/** Values from a list, or everything that is wrong with it. */
export interface ReadValues {
  readonly values: readonly Value[];
  /** The row of each value. */
  readonly numbers: readonly number[];
  readonly faults: readonly string[];
}

/**
 * Reads a value list. Fundament and principe may be given by name or id. Without an id, a value gets that of
 * the known value with its name, or one made from its name; without English, the Dutch.
 */
export function valuesFrom(
  [head, ...rows]: readonly Row[],
  definition: WorkshopDefinition,
): ReadValues {
  if (head === undefined) return { values: [], numbers: [], faults: ['the list is empty'] };
  const columns = head.cells.map((name) => name.trim().toLowerCase());
  const faults = [
    ...columnFaults(columns).map((fault) => `row ${head.number}: ${fault}`),
    ...(rows.length === 0 ? ['there are no values under the names of the columns'] : []),
  ];
  if (faults.length > 0) return { values: [], numbers: [], faults };

  const values = rows.map(({ number, cells }) => {
    const cell = (name: Column) => cells[columns.indexOf(name)]?.trim() ?? '';
    const fault = (message: string) => faults.push(`row ${number}: ${message}`);
    const empty = NEEDED.filter((name) => cell(name) === '');
    if (empty.length > 0) fault(`${empty.join(', ')}: is empty`);
    if (cells.slice(columns.length).some((more) => more.trim() !== '')) {
      fault('there are more fields than columns');
    }
    const status = STATUS.get(cell('status').toLowerCase());
    if (status === undefined) fault(`status "${cell('status')}" must be bevestigd or aanvulling`);
    const fundament = named(definition.fundamenten, cell('fundament'));
    const known = definition.values.find(({ name }) => same(name.nl, cell('naam')));
    return {
      id: cell('id') || (known?.id ?? idFor(cell('naam'))),
      fundament: fundament?.id ?? idFor(cell('fundament')),
      principe: named(fundament?.principes ?? [], cell('principe'))?.id ?? idFor(cell('principe')),
      name: { nl: cell('naam'), en: cell('naam_en') || cell('naam') },
      description: {
        nl: cell('omschrijving'),
        en: cell('omschrijving_en') || cell('omschrijving'),
      },
      status: status ?? 'supplement',
    };
  });
  return { values, numbers: rows.map(({ number }) => number), faults };
}

function columnFaults(columns: readonly string[]): readonly string[] {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  const named = columns.filter((name) => name !== '');
  const unknown = named.filter((name) => !isColumn(name));
  const twice = COLUMNS.filter((name) => named.filter((one) => one === name).length > 1);
  return [
    ...missing.map((name) => `the column "${name}" is missing`),
    ...unknown.map((name) => `the column "${name}" is not known; known are ${COLUMNS.join(', ')}`),
    ...twice.map((name) => `the column "${name}" is there twice`),
  ];
}

/** The values of a definition as rows, head first: a list to start from. */
export function rowsOf({
  values,
  fundamenten,
}: WorkshopDefinition): readonly (readonly string[])[] {
  const rows = values.map(({ id, fundament, principe, name, description, status }) => {
    const of = fundamenten.find((one) => one.id === fundament);
    return [
      id,
      of?.name.nl ?? fundament,
      of?.principes.find((one) => one.id === principe)?.name.nl ?? principe,
      name.nl,
      name.en,
      description.nl,
      description.en,
      status === 'confirmed' ? 'bevestigd' : 'aanvulling',
    ];
  });
  return [COLUMNS, ...rows];
}

function isColumn(name: string): boolean {
  return COLUMNS.some((column) => column === name);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function named<T extends { readonly id: string; readonly name: { readonly nl: string } }>(
  among: readonly T[],
  text: string,
): T | undefined {
  return among.find(({ id, name }) => same(id, text) || same(name.nl, text));
}

/** "Éigen regie" → "eigen-regie". */
function idFor(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
