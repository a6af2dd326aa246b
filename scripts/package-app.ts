/**
 * `npm run package`: the Teams app package of this installation, checked, in `dist/`. What it needs is in
 * appPackage/README.md; `.env` is read as well.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from 'dotenv';
import { z } from 'zod';
import { buildPackage } from './package/build';
import { packageFaults } from './package/check';
import { readSettings, SettingsError } from './package/settings';

const OUT = 'dist';

async function main(): Promise<void> {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const zip = buildPackage('appPackage', settings, version);
  const faults = await packageFaults(zip);
  if (faults.length > 0) throw new SettingsError(faults);
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `goed-digitaal-bestuur-${version}.zip`);
  writeFileSync(file, zip);
  console.log(`${file} (${zip.length} bytes)`);
  if (settings.TEAMS_PERMISSIONS_APP_ID === undefined) {
    console.log(
      'Without TEAMS_PERMISSIONS_APP_ID the bot does not learn when a meeting ends; all else works.',
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exitCode = 1;
});
