import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinition } from '../../src/content/load';
import { translator } from '../../src/content/translate';
import { directorTexts } from '../../src/rehearsal/web/director/directorTexts';
import { parse } from '../../src/teams/commands/parse';

const guide = readFileSync('docs/handleiding.nl.md', 'utf8');
const definition = loadDefinition();
const PICTURES = 'images/handleiding';
/** Bytes: the guide must open fast. */
const LARGEST = 250_000;

/** Everything that is said in Dutch, with the numbers that the guide names. */
function saidInDutch(): readonly string[] {
  const say = translator(definition, 'nl');
  const texts = Object.entries(definition.texts.nl).flatMap(([key, text]) => {
    if (!text.includes('{')) return [text];
    const counted = /^[^{]*\{n\b/.test(text) && !/\{(?!n\b|#)\w+\}/.test(text);
    return counted ? [1, 5].map((n) => say(key, { n })) : [];
  });
  return [
    ...texts,
    ...Object.values(directorTexts('nl')).filter((each) => typeof each === 'string'),
  ];
}

describe('the guide for facilitators', () => {
  it('puts in bold only what stands so on a card or in the rehearsal room', () => {
    const said = saidInDutch();
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/gs)]
      .map(([, words = '']) => words.replaceAll(/\s+/g, ' '))
      .filter((words) => words !== 'vet');
    expect(bold.length).toBeGreaterThan(50);
    expect(bold.filter((words) => !said.some((text) => text.startsWith(words)))).toEqual([]);
  });

  it('goes through the steps as they are, with their minutes', () => {
    const steps = definition.phases
      .filter(({ minutes }) => minutes > 0)
      .map(({ id, title, minutes }) => `${id} · ${title.nl} (${minutes} minuten)`);
    expect([...guide.matchAll(/^### (.+ minuten\))$/gm)].map(([, step]) => step)).toEqual(steps);
  });

  it('lists commands that the bot knows', () => {
    const listed = [...guide.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, words = '']) => words);
    expect(listed.length).toBeGreaterThan(8);
    expect(listed.filter((words) => parse(words).kind === 'unknown')).toEqual([]);
  });

  it('shows each picture that was made for it, described and small', () => {
    const shown = [...guide.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]{40,})">/g)];
    const files = readdirSync(join('docs', PICTURES));
    expect(new Set(shown.map(([, source]) => source))).toEqual(
      new Set(files.map((name) => `${PICTURES}/${name}`)),
    );
    const sizes = files.map((name) => statSync(join('docs', PICTURES, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST);
  });
});
