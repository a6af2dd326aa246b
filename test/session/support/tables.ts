import { clientsFor } from '../../../src/storage/clients';
import { createStorage, type Storage } from '../../../src/storage/storage';

let prefixes = 0;

/** Storage in tables of its own. */
export function freshTables(connectionString: string): Promise<Storage> {
  prefixes += 1;
  return tables(connectionString, `t${prefixes}`);
}

/** Storage in given tables: another process would see the same. */
export function tables(connectionString: string, tablePrefix: string): Promise<Storage> {
  return createStorage({ clients: clientsFor({ connectionString }), tablePrefix });
}
