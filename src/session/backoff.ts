import type { Chance } from './ports';

const FIRST = 1_000;
const LONGEST = 60_000;

/** How long to wait before try number `tries` + 1, ms: doubling, with jitter. */
export function backoff(tries: number, chance: Chance): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(tries, 10)) * (0.5 + chance.next() / 2);
}
