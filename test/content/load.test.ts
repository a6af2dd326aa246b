import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '../../src/content/fault';
import { loadDefinition } from '../../src/content/load';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(content: string): string {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, content);
  return file;
}

function load(own: unknown): ReturnType<typeof loadDefinition> {
  return loadDefinition(fileWith(JSON.stringify(own)));
}

function faultsOfFile(file: string): Record<string, string> {
  try {
    loadDefinition(file);
  } catch (error) {
    if (error instanceof ContentError) {
      return Object.fromEntries(error.faults.map(({ path, message }) => [path, message]));
    }
    throw error;
  }
  return {};
}

function faultsOf(own: unknown): Record<string, string> {
  return faultsOfFile(fileWith(JSON.stringify(own)));
}

function containing(part: string): unknown {
  return expect.stringContaining(part);
}

const builtIn = loadDefinition();

describe('loadDefinition', () => {
  it('leaves all as it is with an empty file', () => {
    expect(load({})).toEqual(builtIn);
  });

  it('replaces a section as a whole and keeps the others', () => {
    const terms = [{ id: 'nu', name: { nl: 'nu', en: 'now' } }];
    expect(load({ version: 'gemeente 3', terms })).toEqual({
      ...builtIn,
      version: 'gemeente 3',
      terms,
    });
  });

  it('takes a catalogue in which supplements have become confirmed values', () => {
    const values = builtIn.values.map((value) => ({ ...value, status: 'confirmed' }));
    expect(load({ values }).values).toEqual(values);
  });

  it('takes own minutes when the sum is changed along', () => {
    const phases = builtIn.phases.map((phase) =>
      phase.id === 'pauze1' ? { ...phase, minutes: 10 } : phase,
    );
    expect(load({ phases, minutes: 165 }).minutes).toBe(165);
    expect(faultsOf({ phases })).toEqual({ minutes: containing('165') });
  });

  it('replaces texts key by key', () => {
    const { texts } = load({ texts: { nl: { 'common.park': 'Parkeer dit' } } });
    expect(texts.nl['common.park']).toBe('Parkeer dit');
    expect(texts.nl['common.change']).toBe(builtIn.texts.nl['common.change']);
    expect(texts.en).toEqual(builtIn.texts.en);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(loadDefinition(fileWith('\uFEFF{"version":"2"}')).version).toBe('2');
  });
});

describe('a file that cannot be used', () => {
  it('is refused with everything that is wrong with it at once', () => {
    const scenario = { ...builtIn.scenarios[0], lifeEvent: 'loterij' };
    expect(
      faultsOf({
        minutes: 150,
        waarden: [],
        terms: [{ id: 'Nu meteen', name: { nl: ' ', en: 'now', de: 'jetzt' } }],
        checklist: [{ id: 'x', scope: 'group', answer: 'text' }],
        scenarios: [scenario],
        texts: {
          nl: {
            'common.parkeer': 'Parkeer',
            'common.clock.until': 'tot {tijd}',
            'common.more': '{',
          },
        },
      }),
    ).toEqual({
      waarden: 'This key is not known here.',
      minutes: containing('150 minutes'),
      'terms[0].id': 'An id has lower-case letters, digits and hyphens only.',
      'terms[0].name.nl': 'A text may not be empty.',
      'terms[0].name.de': 'This key is not known here.',
      'checklist[0].text': 'This is missing; expected: object.',
      'checklist[0].scope': containing('"action"|"plan"'),
      'scenarios[0].lifeEvent': containing('"loterij"'),
      'texts.nl["common.parkeer"]': 'The bot has no text with this key.',
      'texts.nl["common.clock.until"]': 'The bot does not fill in {tijd} here.',
      'texts.nl["common.more"]': containing('not a valid ICU message'),
    });
  });

  it('tells that what refers to replaced ids must be replaced too', () => {
    const values = builtIn.values.map((value) =>
      value.id === 'privacy' ? { ...value, id: 'privacy-2' } : value,
    );
    const faults = faultsOf({ values });
    expect(faults['mechanisms[0].examples[0].values[1]']).toMatch(/"privacy".*replaces/);
  });

  it('hears nothing about references into a section that is misshapen itself', () => {
    expect(Object.keys(faultsOf({ values: 'all of them' }))).toEqual(['values']);
  });

  it.each([
    ['text instead of texts', { texts: 'hallo' }, 'texts'],
    ['an unknown language', { texts: { fy: {} } }, 'texts.fy'],
    ['a number for a text', { texts: { en: { 'common.park': 3 } } }, 'texts.en["common.park"]'],
    ['an empty text', { texts: { en: { 'common.park': '' } } }, 'texts.en["common.park"]'],
    ['null for a section', { phases: null }, 'phases'],
    ['a form, which follows from the task', { phases: [{ form: 'plenary' }] }, 'phases[0].form'],
    ['a list', [], '(file)'],
  ])('is refused for %s', (_, own, path) => {
    expect(Object.keys(faultsOf(own))).toContain(path);
  });

  it('is refused when it is absent or not JSON', () => {
    expect(faultsOfFile(join(folder, 'absent.json'))).toEqual({
      '(file)': 'There is no such file.',
    });
    expect(faultsOfFile(folder)).toEqual({ '(file)': 'This is a folder, not a file.' });
    expect(faultsOfFile(fileWith('{"minutes": '))).toEqual({
      '(file)': containing('cannot be read as JSON'),
    });
  });

  it('is refused when it is not in UTF-8, which would put odd characters on cards', () => {
    const file = join(folder, 'windows-1252.json');
    writeFileSync(file, Buffer.from('{"version":"caf\u00e9"}', 'latin1'));
    expect(faultsOfFile(file)).toEqual({ '(file)': containing('UTF-8') });
  });

  it('is refused when a text is too long for a card, or a list', () => {
    const [value] = builtIn.values;
    const long = { nl: 'a'.repeat(61), en: 'a' };
    const many = Array.from({ length: 31 }, (_, at) => ({
      id: `f${at}`,
      name: { nl: 'a', en: 'a' },
    }));
    const faults = faultsOf({ values: [{ ...value, name: long }], functions: many, terms: [] });
    expect(faults).toMatchObject({
      'values[0].name.nl': 'This is longer than 60 characters.',
      functions: 'There are more than 30 here; a card would be too large.',
      terms: 'There must be at least 1 here.',
    });
  });

  it('is named in the error, with a line for each fault', () => {
    const file = fileWith(JSON.stringify({ minutes: 1, waarden: [] }));
    expect(() => loadDefinition(file)).toThrow(
      `The workshop definition (${file}) cannot be used.\n- waarden: This key is not known here.\n- minutes: The workshop`,
    );
  });
});
