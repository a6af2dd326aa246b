import { randomUUID } from 'node:crypto';
import type { Chance, Time } from './ports';

/** Node's longest timeout, ms. */
const LONGEST = 2_147_483_647;

/** The machine's clock. */
export const systemTime: Time = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const handle = setTimeout(callback, Math.min(Math.max(ms, 0), LONGEST));
    return () => clearTimeout(handle);
  },
};

export const systemChance: Chance = { id: () => randomUUID(), next: () => Math.random() };
