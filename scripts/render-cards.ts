/**
 * `npm run cards [-- <part of a kind or sample>]`: every card of every sample, as JSON for the Adaptive
 * Cards Designer and as pictures of a phone and a desktop, light and dark, in `.cards/` with an index.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinition } from '../src/content/load';
import { render } from '../cards';
import type { Card } from '../cards/kit';
import { allSamples, sampleKit, type Sample } from '../cards/samples';
import type { Language } from '../src/workshop/definition';
import { indexPage } from './cards/indexPage';
import { LOOKS, type Look } from './cards/looks';
import { Studio } from './cards/studio';

const OUT = '.cards';

interface Shot {
  readonly file: string;
  readonly card: Card;
}

/** The cards that are asked for: Dutch throughout; of each kind the first sample in English too. */
function wanted(part: string): readonly Shot[] {
  const definition = loadDefinition();
  const samples = allSamples();
  const first = samples.filter(
    ({ kind }, at) => samples.findIndex((other) => other.kind === kind) === at,
  );
  const shots = (language: Language, some: readonly Sample[]): readonly Shot[] => {
    const kit = sampleKit(definition, language);
    return some
      .map(({ kind, name, view }) => ({ file: `${kind}.${name}.${language}`, view }))
      .filter(({ file }) => file.includes(part))
      .map(({ file, view }) => ({ file, card: render(view, kit) }));
  };
  return [...shots('nl', samples), ...shots('en', first)];
}

async function main(): Promise<void> {
  const shots = wanted(process.argv[2] ?? '');
  if (process.argv[2] === undefined) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { file, card } of shots) {
    writeFileSync(join(OUT, `${file}.json`), JSON.stringify(card, null, 2));
  }
  const studio = await Studio.open();
  try {
    for (const look of LOOKS) {
      await studio.dress(look);
      for (const { file, card } of shots) {
        await studio.shoot(card, join(OUT, picture(file, look)));
      }
    }
  } finally {
    await studio.close();
  }
  const rows = shots.map(({ file, card }) => ({
    file,
    bytes: Buffer.byteLength(JSON.stringify(card)),
    pictures: LOOKS.map((look) => picture(file, look)),
  }));
  writeFileSync(join(OUT, 'index.html'), indexPage(rows));
  console.log(`${shots.length} cards in ${join(OUT, 'index.html')}`);
}

function picture(file: string, look: Look): string {
  return `${file}.${look.name}.png`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
