import { systemChance } from '../../src/session/system';
import { freshTables } from '../session/support/tables';
import { worldOver } from '../session/support/world';
import { startAzurite } from '../support/azurite';
import { definition } from '../support/given';
import { SESSION, keep, people, reached, rules } from './history';
import { compare } from './measure';

/** Fifteen sheets handed in through the shell and Azurite: at once, or each after the one before. */
export async function together() {
  const azurite = await startAzurite();
  const stores = await freshTables(azurite.connectionString);
  const ids = people(15);
  await keep(stores, reached('writeValues', ids));
  const { workshop } = worldOver(stores, { rules, chance: systemChance });
  const value = { kind: 'catalogue', id: definition.values[0]?.id ?? '' } as const;
  let sheets = 0;
  const handIn = async (by: string): Promise<void> => {
    const entries = [{ value, why: `Reden ${(sheets += 1)}.` }];
    const { kind } = await workshop.handle(SESSION, { type: 'handInValues', by, entries });
    if (kind === 'refused') throw new Error('A sheet was refused.');
  };
  const row = await compare({
    what: '15 commands at once, Azurite',
    against: 'one after another',
    clock: 'wall',
    rounds: 15,
    subject: async () => void (await Promise.all(ids.map(handIn))),
    baseline: async () => {
      for (const id of ids) await handIn(id);
    },
    between: () => workshop.idle(),
  });
  await workshop.close();
  await azurite.close();
  return row;
}
