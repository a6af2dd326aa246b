import { readFileSync } from 'node:fs';
import { contentFileSchema } from '../../scripts/content/schema';
import { LONGEST, MOST } from '../../src/content/limits';
import { loadDefinition } from '../../src/content/load';
import { SECTIONS } from '../../src/content/schema';

describe('the documents on own content', () => {
  it('hold the schema as it is now (else: npm run content:schema)', () => {
    const written: unknown = JSON.parse(readFileSync('docs/content.schema.json', 'utf8'));
    expect(written).toEqual(contentFileSchema());
  });

  it('show an example that can be used', () => {
    expect(loadDefinition('docs/example-content.json').version).toBe('Gemeente Voorbeeld 1');
  });

  it('tell how long a text and a list may be', () => {
    const guide = readFileSync('docs/eigen-inhoud.nl.md', 'utf8');
    const told = (what: string) =>
      guide
        .split('\n')
        .find((row) => row.startsWith(`| ${what}`))
        ?.split('|')[2]
        ?.trim();
    const dutch = (n: number) => n.toLocaleString('nl');
    expect(told('een id; de naam')).toBe(dutch(LONGEST.id));
    expect(told('een titel')).toBe(dutch(LONGEST.title));
    expect(told('een omschrijving,')).toBe(dutch(LONGEST.sentence));
    expect(told('wat de begeleider')).toBe(dutch(LONGEST.paragraph));
    expect(told('de omschrijving van een')).toBe(dutch(LONGEST.scenario));
    expect(LONGEST.name).toBe(LONGEST.id);
    expect(told('fundamenten;')).toBe(`${MOST.fundamenten}`);
    expect(MOST.principes).toBe(MOST.fundamenten);
    expect(told('waarden ')).toBe(`${MOST.values}`);
    expect(told('mechanismen;')).toBe(`${MOST.mechanisms}; ${MOST.examples}`);
    expect(told('waarden per hand-out 6')).toBe(`${MOST.explanations}`);
    expect(told('voorbeeldcasussen')).toBe(`${MOST.scenarios}`);
    expect(told('functies,')).toBe(`${MOST.functions}; ${MOST.terms}`);
    expect(MOST.lifeEvents).toBe(MOST.functions);
    expect(told('vragen van de checklist')).toBe(`${MOST.checklist}; ${MOST.reflection}`);
    expect(told('stappen')).toBe(`${MOST.phases}`);
  });

  it('name every section', () => {
    const guide = readFileSync('docs/eigen-inhoud.nl.md', 'utf8');
    expect([...SECTIONS].filter((section) => !guide.includes(`\`${section}\``))).toEqual([]);
  });
});
