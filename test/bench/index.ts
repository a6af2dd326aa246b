import { availableParallelism, loadavg } from 'node:os';
import { fold } from './fold';
import { opening } from './opening';
import { poster } from './poster';
import { together } from './together';
import { turn } from './turn';

/** Prints ratios: how long something takes compared with a baseline of the same run. */
async function main(): Promise<void> {
  const [load = 0] = loadavg();
  console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}`);
  console.table([
    await together(),
    await turn(),
    ...(await poster()),
    await fold(),
    await opening(),
  ]);
}

void main();
