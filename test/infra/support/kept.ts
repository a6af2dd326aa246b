import { loadDefinition } from '../../../src/content/load';
import { clientsFor } from '../../../src/storage/clients';
import { startEmbedded } from '../../../src/storage/embedded';
import { createStorage } from '../../../src/storage/storage';
import { rulesOf } from '../../../src/session/rules';
import { Sessions } from '../../../src/session/sessions';
import type { Session } from '../../../src/workshop/session';

/** The session that lives in a conversation, by what is in a folder of Azurite's. */
export async function sessionIn(
  conversation: string,
  folder: string,
): Promise<Session | undefined> {
  const azurite = await startEmbedded(folder);
  try {
    const { sessions, directory } = await createStorage({
      clients: clientsFor(azurite),
      tablePrefix: 'workshop',
    });
    const id = await directory.sessionIn(conversation);
    const definition = loadDefinition();
    const rules = rulesOf(definition);
    const stored = id === undefined ? undefined : await new Sessions(sessions, rules).current(id);
    return stored?.session;
  } finally {
    await azurite.close();
  }
}
