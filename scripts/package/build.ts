import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { renderPng } from './icons';
import { fillManifest } from './manifest';
import type { PackageSettings } from './settings';

/** Teams' catalogue compares packages by version; a fixed date makes equal input give an equal zip. */
const DATE = '2026-01-01T00:00:00';

/** The app package of one installation, as a zip. */
export function buildPackage(
  folder: string,
  settings: PackageSettings,
  version: string,
): Uint8Array {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = fillManifest(read('manifest.json'), settings, version);
  const files = {
    'manifest.json': strToU8(JSON.stringify(manifest, null, 2)),
    'en.json': strToU8(read('en.json')),
    'color.png': renderPng(read('color.svg')),
    'outline.png': renderPng(read('outline.svg')),
  };
  return zipSync(files, { mtime: DATE, level: 9 });
}
