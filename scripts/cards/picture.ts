/**
 * `npm run cards:picture`: the cards that README.md shows, side by side in light, as docs/images/cards.png.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadDefinition } from '../../src/content/load';
import { render } from '../../cards';
import { sampleKit } from '../../cards/samples';
import { exhibits } from './exhibits';
import { LOOKS } from './looks';
import { Studio } from './studio';

const OUT = 'docs/images/cards.png';

async function main(): Promise<void> {
  const definition = loadDefinition();
  const kit = sampleKit(definition, 'nl');
  const look = LOOKS.find(({ name }) => name === 'phone.light');
  if (look === undefined) throw new Error('There is no look of a phone in light.');
  mkdirSync(dirname(OUT), { recursive: true });
  const studio = await Studio.open();
  try {
    await studio.dress(look);
    const columns: Buffer[][] = [];
    for (const views of exhibits(definition)) {
      const column: Buffer[] = [];
      for (const view of views) column.push(await studio.shoot(render(view, kit)));
      columns.push(column);
    }
    await studio.hang(columns, look, OUT);
  } finally {
    await studio.close();
  }
  console.log(OUT);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
