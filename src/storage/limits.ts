import { Fault } from '../session/fault';
import type { Write } from './rows';

/**
 * Limits of Azure Table Storage (learn.microsoft.com, "Understanding the Table service data model").
 * Azurite does not enforce the first two, so they are checked here.
 */
const ENTITY_BYTES = 1_048_576;
const PROPERTIES = 252;
/** A little under the 4 MiB of a transaction, for its envelope. */
export const TRANSACTION_BYTES = 3_900_000;
/** What the batch envelope adds per entity, about. */
const ENVELOPE_BYTES = 600;

type Entity = Readonly<Record<string, string | number | boolean>>;

/** Throws a Fault (tooLarge) for an entity that Azure would refuse. */
export function checkEntity(entity: Entity): void {
  const properties = Object.entries(entity);
  let bytes = 4;
  for (const [name, value] of properties) {
    bytes += 8 + name.length * 2 + (typeof value === 'string' ? value.length * 2 + 4 : 8);
  }
  if (bytes > ENTITY_BYTES || properties.length > PROPERTIES) {
    throw new Fault('tooLarge', `An entity of ${bytes} bytes and ${properties.length} properties`);
  }
}

/** The bytes a write takes in the body of a transaction, about. */
export function payloadSize(write: Write): number {
  return (
    ENVELOPE_BYTES + (write.kind === 'delete' ? 0 : Buffer.byteLength(JSON.stringify(write.row)))
  );
}
