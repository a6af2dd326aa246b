import type { TableClient } from '@azure/data-tables';
import { isMissing } from './table';

/** How long storage may take to answer a cheap read, ms. */
const PATIENCE = 2_000;

/** Reads a row that does not exist; throws when the table does not answer in time. */
export async function reach(client: TableClient): Promise<void> {
  try {
    await client.getEntity('ready', 'ready', { abortSignal: AbortSignal.timeout(PATIENCE) });
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown;
  }
}
