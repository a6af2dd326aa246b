import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** A package that is part of what runs in production. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, by the lockfile. */
  readonly license: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** The production dependencies that the lockfile pins, by name; optional ones are not shipped. */
export function shippedPackages(lock: string): readonly Shipped[] {
  const { packages } = lockfile.parse(JSON.parse(lock));
  const found = new Map<string, Shipped>();
  for (const [folder, { version, license, dev, optional, devOptional }] of Object.entries(
    packages,
  )) {
    const name = folder.split('node_modules/').at(-1) ?? '';
    if (folder === '' || version === undefined) continue;
    if (dev === true || optional === true || devOptional === true) continue;
    found.set(`${name}@${version}`, { name, version, license: license ?? 'not stated', folder });
  }
  return [...found.values()].sort((a, b) =>
    compare(`${a.name}@${a.version}`, `${b.name}@${b.version}`),
  );
}

/** The licence and notice texts that a package brings. */
export function licenceTexts({ folder }: Shipped): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)([.-].*)?$/i.test(name))
    .sort(compare)
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
