/** `npm run --silent sbom`: the bill of materials (CycloneDX) of all that runs in production. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shippedPackages } from './notices/packages';
import { billOfShipped } from './sbom/bill';

const { name } = z
  .object({ name: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const all: unknown = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const shipped = shippedPackages(readFileSync('package-lock.json', 'utf8'));
process.stdout.write(`${JSON.stringify(billOfShipped(all, name, shipped), null, 2)}\n`);
