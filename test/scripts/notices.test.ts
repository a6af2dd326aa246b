import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shippedPackages } from '../../scripts/notices/packages';

const shipped = shippedPackages(readFileSync('package-lock.json', 'utf8'));

describe('the third-party notices', () => {
  it('name exactly what runs in production (else: npm run notices)', () => {
    const listed = readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8').matchAll(
      /^-{80}\n(.+) (\S+)\nLicence: /gm,
    );
    expect([...listed].map(([, name, version]) => `${name}@${version}`)).toEqual(
      shipped.map(({ name, version }) => `${name}@${version}`),
    );
  });

  it('hold only licences that go with EUPL-1.2', () => {
    const fitting =
      /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|AFL-2\.1 OR BSD-3-Clause)\)?$/;
    // escape-regexp-component states MIT in its readme only.
    const others = shipped.filter(
      ({ name, license }) => !fitting.test(license) && name !== 'escape-regexp-component',
    );
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});

describe('the production dependencies', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));

  it('are pinned, each with its reason in docs/dependencies.md', () => {
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-beta\.\d+)?$/);
      expect(reasons).toContain(`| \`${name}\``);
    }
  });
});
