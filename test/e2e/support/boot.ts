import { type Bot, startBot } from '../../../src/bot';
import { loadDefinition } from '../../../src/content/load';
import type { Log, Time } from '../../../src/session/ports';

export const TABLES = 'e2e';

/** The real bot on some storage and clock. */
export function bootOn(connectionString: string, time: Time, log: Log): Promise<Bot> {
  return startBot({
    config: { port: 0, tablePrefix: TABLES, timeZone: 'Europe/Amsterdam', retentionDays: 90 },
    storage: { connectionString },
    definition: loadDefinition(),
    time,
    chance: seeded(time.now()),
    log,
  });
}

/** Numbers that a run repeats; another start has others. */
function seeded(start: number): { id(): string; next(): number } {
  let state = 1 + (start % 1_000_000);
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return { next, id: () => `id-${Math.floor(next() * 1e15).toString(36)}` };
}
