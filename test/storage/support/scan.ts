import { clientsFor } from '../../../src/storage/clients';

/** Every row of the three tables as JSON, for a search of what must not be there. */
export async function scan(connectionString: string, tablePrefix: string): Promise<string[]> {
  const clients = clientsFor({ connectionString });
  const rows: string[] = [];
  for (const name of ['sessions', 'timers', 'directory']) {
    for await (const entity of clients(`${tablePrefix}${name}`).listEntities()) {
      rows.push(JSON.stringify(entity));
    }
  }
  return rows;
}
