import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shippedPackages } from '../../scripts/notices/packages';

const shipped = shippedPackages(readFileSync('package-lock.json', 'utf8'));
const refs = shipped.map(({ name, version }) => `${name}@${version}`);

describe('the bill of materials', () => {
  const bill = z
    .object({
      bomFormat: z.literal('CycloneDX'),
      metadata: z.object({ component: z.object({ name: z.string() }) }),
      components: z.array(
        z.object({
          'bom-ref': z.string(),
          purl: z.string(),
          hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
        }),
      ),
      dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
    })
    .parse(JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })));

  it('names exactly what runs in production, as the notices do', () => {
    const named = bill.components.map((component) => component['bom-ref']);
    expect(named.toSorted()).toEqual(refs.toSorted());
    // Used by development packages as well, for which npm's own filter leaves it out.
    expect(named).toContainEqual(expect.stringMatching(/^@azure\/identity@/));
  });

  it('names the bot, and what needs what among them', () => {
    expect(bill.metadata.component.name).toBe('goed-digitaal-bestuur-bot');
    const needed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(needed.filter((ref) => !refs.includes(ref))).toEqual([]);
    expect(new Set(needed)).toEqual(new Set(refs));
  });

  it('has a hash of each package, for who checks what was installed', () => {
    expect(bill.components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  });
});
