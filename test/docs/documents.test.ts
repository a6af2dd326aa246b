import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';

const FOLDERS = ['docs', 'infra', 'appPackage', 'src', 'test/fixtures'];
const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];
const { scripts, version } = z
  .object({ scripts: z.record(z.string(), z.string()), version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Level A and AA, by w3.org/TR/WCAG21. */
const WCAG_2_1 = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
  1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7
  2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4
  4.1.1 4.1.2 4.1.3`
  .trim()
  .split(/\s+/);
/** By w3.org/TR/WCAG22, every level. */
const NEW_IN_WCAG_2_2 = '2.4.11 2.4.12 2.4.13 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8 3.3.9'.split(' ');

/** The anchors that a renderer makes of the headings of a document. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = readFileSync(path, 'utf8');

  it('links to what exists', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)];
    const broken = links.flatMap(([, link = '']) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(target)) return [link];
      const known = anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).has(anchor);
      return known ? [] : [link];
    });
    expect(broken).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...markdown.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)];
    expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [
      ...markdown.matchAll(/`((?:src|test|scripts|docs|infra|appPackage|cards)\/[\w./-]*)`/g),
    ];
    expect(named.map(([, name = '']) => name).filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('the documents', () => {
  it('name settings that the bot or the package reads', () => {
    const read = [
      'src/config/environment.ts',
      'scripts/package/settings.ts',
      'infra/modules/app.bicep',
    ].map((path) => readFileSync(path, 'utf8'));
    const guides = ['docs/installatie.nl.md', 'docs/operation.md', 'docs/eigen-inhoud.nl.md'];
    const named = guides.flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/\b(?:[A-Z]+_)+[A-Z]+\b/g),
    ]);
    const unknown = named
      .map(([name]) => name)
      .filter((name) => name !== 'NODE_IMAGE' && !read.some((source) => source.includes(name)));
    expect(unknown).toEqual([]);
  });

  it('give publiccode.yml the version of the package', () => {
    expect(readFileSync('publiccode.yml', 'utf8')).toContain(`softwareVersion: ${version}\n`);
  });

  const statement = readFileSync('docs/toegankelijkheid.nl.md', 'utf8');

  it('judge all 50 criteria of WCAG 2.1 A and AA, and count them rightly', () => {
    const judged = [...statement.matchAll(/^\| (\d\.\d\.\d+) +\| [^|]+\| ([^|]+?) +\|/gm)];
    expect(judged.map(([, criterion]) => criterion)).toEqual(WCAG_2_1);
    const counted = [...statement.matchAll(/^\| (\S+) +\| [^|]+\| (\d+) +\|$/gm)];
    expect(counted.length).toBeGreaterThan(3);
    for (const [, state, count] of counted) {
      const found = judged.filter(([, , judgement]) => judgement === state).length;
      expect({ state, count: found }).toEqual({ state, count: Number(count) });
    }
  });

  it('say something of each criterion that WCAG 2.2 adds', () => {
    const named = [...statement.matchAll(/^\| (\d\.\d\.\d+) \(A+\)/gm)];
    expect(named.map(([, criterion]) => criterion)).toEqual(NEW_IN_WCAG_2_2);
  });

  it('leave the contact for security to the operator, as a template', () => {
    const template = readFileSync('docs/security.txt', 'utf8');
    for (const field of ['Contact:', 'Expires:']) expect(template).toContain(field);
  });
});
