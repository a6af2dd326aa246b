import { emptyIn, withoutMissing } from '../../scripts/content/references';
import type { Row } from '../../scripts/content/csv';
import { rowsOf, valuesFrom } from '../../scripts/content/values';
import { loadDefinition } from '../../src/content/load';

const definition = loadDefinition();
/** Rows as a list has them, with nothing between. */
function listed(...rows: readonly (readonly string[])[]): readonly Row[] {
  return rows.map((cells, at) => ({ number: at + 1, cells }));
}
const HEAD = ['Fundament', 'principe', 'naam', 'omschrijving', 'status'];

describe('importing a value list', () => {
  it('gives back the values that a list was made from', () => {
    const { values, faults } = valuesFrom(listed(...rowsOf(definition)), definition);
    expect(faults).toEqual([]);
    expect(values).toEqual(definition.values);
  });

  it('takes names for ids, the known id of a known name, and the Dutch where English is absent', () => {
    const { values } = valuesFrom(
      listed(HEAD, [
        'Democratie',
        'Maatschappelijke waarde',
        'Duurzaamheid',
        'Spaarzaam.',
        'bevestigd',
      ]),
      definition,
    );
    expect(values).toEqual([
      {
        id: 'duurzaamheid',
        fundament: 'democratie',
        principe: 'maatschappelijke-waarde',
        name: { nl: 'Duurzaamheid', en: 'Duurzaamheid' },
        description: { nl: 'Spaarzaam.', en: 'Spaarzaam.' },
        status: 'confirmed',
      },
    ]);
  });

  it('makes an id from a new name, and takes what is not marked for a supplement', () => {
    const { values } = valuesFrom(
      listed(HEAD, ['democratie', 'participatie', 'Éigen regie', 'Zelf aan zet.', '']),
      definition,
    );
    expect(values[0]).toMatchObject({ id: 'eigen-regie', status: 'supplement' });
  });

  it('tells everything that is wrong, with the row', () => {
    const value = ['x', 'y', 'z'];
    expect(valuesFrom(listed(['naam', 'kleur', 'naam'], value), definition).faults).toEqual([
      'row 1: the column "fundament" is missing',
      'row 1: the column "principe" is missing',
      'row 1: the column "omschrijving" is missing',
      expect.stringMatching(/^row 1: the column "kleur" is not known; known are id, fundament/),
      'row 1: the column "naam" is there twice',
    ]);
    const rows = [
      HEAD,
      ['democratie', 'participatie', '', 'Tekst.', ''],
      ['democratie', 'participatie', 'Naam', 'Tekst.', 'officieel'],
      ['democratie', 'participatie', 'Naam', 'Tekst.', '', '', 'te veel'],
      ['democratie', 'participatie', 'Naam', 'Tekst.', '', '', ' '],
    ];
    expect(valuesFrom(listed(...rows), definition).faults).toEqual([
      'row 2: naam: is empty',
      'row 3: status "officieel" must be bevestigd or aanvulling',
      'row 4: there are more fields than columns',
    ]);
  });

  it('tells that there is nothing in the list', () => {
    expect(valuesFrom([], definition).faults).toEqual(['the list is empty']);
    expect(valuesFrom(listed(HEAD), definition).faults).toHaveLength(1);
  });

  it('takes out what refers to values that are gone, and counts it', () => {
    const kept = definition.values.filter(({ id }) => id !== 'privacy');
    const result = withoutMissing(definition, kept);
    expect(JSON.stringify([result.mechanisms, result.handouts])).not.toContain('"privacy"');
    expect(result.explanationsLeftOut).toBeGreaterThan(0);
    expect(emptyIn(result)).toEqual([]);
    const alone = withoutMissing(definition, definition.values.slice(0, 1));
    expect(emptyIn(alone)).toContain('hand-out 6 of bestuurskracht for the data origin own');
    expect(withoutMissing(definition, definition.values)).toEqual({
      mechanisms: definition.mechanisms,
      handouts: definition.handouts,
      examplesLeftOut: 0,
      explanationsLeftOut: 0,
    });
  });
});
