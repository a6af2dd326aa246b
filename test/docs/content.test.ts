import { readFileSync } from 'node:fs';
import { contentFileSchema } from '../../scripts/content/schema';
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

  it('name every section', () => {
    const guide = readFileSync('docs/eigen-inhoud.nl.md', 'utf8');
    expect([...SECTIONS].filter((section) => !guide.includes(`\`${section}\``))).toEqual([]);
  });
});
