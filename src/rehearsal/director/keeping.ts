import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { SCENARIOS } from '../cast/scenario';
import { SPEEDS } from '../speed';
import { writeWhole } from '../writeWhole';
import type { DirectorState } from './state';

const kept = z.object({
  version: z.literal(1),
  now: z.number(),
  speed: z.literal(SPEEDS),
  seed: z.number(),
  scenario: z.enum(SCENARIOS),
  /** By name. */
  roles: z.record(z.string(), z.enum(['me', 'simulated', 'absent'])),
});

/** What a later director goes on from. */
export type KeptDirection = z.infer<typeof kept>;

/** How the rehearsal in this file stood; undefined when there is none. Throws, naming it, when it does not fit. */
export function readDirection(path: string): KeptDirection | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return kept.parse(json);
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(
      `The direction in ${path} cannot be read; remove the file to begin anew. ${why}`,
      { cause },
    );
  }
}

/** Writes how it stands. */
export function keepDirection(path: string, state: DirectorState): void {
  const { now, speed, seed, scenario, people } = state;
  const roles = Object.fromEntries(people.map(({ name, role }) => [name, role]));
  const direction: KeptDirection = { version: 1, now, speed, seed, scenario, roles };
  writeWhole(path, direction);
}
