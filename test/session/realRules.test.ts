import fc from 'fast-check';
import { rulesOf } from '../../src/session/rules';
import type { EmbeddedStorage } from '../../src/storage/embedded';
import { startAzurite } from '../support/azurite';
import { definition } from '../support/given';
import { commandOf, OPENING, type Step, step } from '../workshop/model/commands';
import { freshTables } from './support/tables';
import { MEETING_ADDRESS } from './support/teams';
import { worldOver } from './support/world';

let azurite: EmbeddedStorage;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

const rules = rulesOf(definition);

/** Whoever is erased and comes back gets new cards, so here nobody is. */
const staying = step.filter(({ type }) => type !== 'erasePerson');

/** Plays a random workshop through the shell and real tables, and leaves its storage behind. */
async function play(steps: readonly Step[]) {
  const stores = await freshTables(azurite.connectionString);
  const world = worldOver(stores, { rules });
  const { workshop, time } = world;
  const [start, ...opening] = OPENING;
  if (start?.type !== 'start') throw new Error('a history begins with a start');
  await workshop.open();
  await workshop.start(MEETING_ADDRESS, start);
  for (const command of opening) await workshop.handle(start.id, command);
  for (const step of steps) {
    await time.advance(step.wait);
    const stored = await workshop.read(start.id);
    await workshop.handle(start.id, commandOf(step, stored?.session));
  }
  await time.advance(120_000);
  return { ...world, stores, id: start.id };
}

test('the real workshop is read back from its tables as it was, and each card stands once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(staying, { minLength: 40, maxLength: 80 }), async (steps) => {
      const { workshop, teams, log, stores, id } = await play(steps);
      const stored = await workshop.read(id);
      const again = worldOver(stores, { rules }).workshop;
      expect(await again.read(id)).toEqual(stored);
      expect(new Set(teams.posts().values())).toEqual(new Set([1]));
      expect(await workshop.undelivered(id)).toEqual([]);
      expect(log.lines).toEqual([]);
      await workshop.close();
    }),
    { numRuns: 4 },
  );
}, 60_000);
