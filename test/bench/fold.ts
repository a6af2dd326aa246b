import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Happening } from '../../src/workshop/evolver';
import { fold as folded } from '../../src/workshop/evolve';
import { compare } from './measure';

const FILE = join(__dirname, '../fixtures/sessions/v1-whole-workshop.json');
const history = z.array(z.custom<Happening>((value) => typeof value === 'object'));

/** One session that goes through the recorded workshop seven times over. */
export function fold() {
  const [start, ...rest] = history.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const json = JSON.stringify([start, ...Array.from({ length: 7 }, () => rest).flat()]);
  const happenings = history.parse(JSON.parse(json));
  return compare({
    what: `folding ${happenings.length} events`,
    against: `their JSON.parse, ${Math.round(json.length / 1024)} KB`,
    clock: 'cpu',
    rounds: 30,
    times: 10,
    subject: () => void folded(happenings),
    baseline: () => void JSON.parse(json),
  });
}
