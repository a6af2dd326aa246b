import { RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import { TRANSACTION_ENTITIES } from '../session/ports';
import { checkEntity, payloadSize, TRANSACTION_BYTES } from './limits';
import type { StoredRow, Write } from './rows';

/** The etags of the rows written, or that a condition failed and nothing was written. */
export type Transacted =
  | { readonly kind: 'done'; readonly etags: readonly (string | undefined)[] }
  | { readonly kind: 'clash' };

/** Rows of one partition of a table. */
export class Partition {
  constructor(
    private readonly client: TableClient,
    private readonly key: string,
  ) {}

  /** Writes all or nothing. Throws a Fault (tooLarge) before asking if it cannot fit. */
  async transact(writes: readonly Write[]): Promise<Transacted> {
    const actions = writes.map((write) => this.action(write));
    try {
      const { subResponses } = await this.client.submitTransaction(actions);
      return { kind: 'done', etags: subResponses.map(({ etag }) => etag) };
    } catch (thrown) {
      if (isClash(thrown)) return { kind: 'clash' };
      throw thrown;
    }
  }

  async get(rowKey: string): Promise<StoredRow | undefined> {
    try {
      return { ...(await this.client.getEntity(this.key, rowKey)), rowKey };
    } catch (thrown) {
      if (isMissing(thrown)) return undefined;
      throw thrown;
    }
  }

  /** Rows in key order, lazily by page. */
  async *rows(filter?: string, select?: readonly string[]): AsyncGenerator<StoredRow> {
    const mine = `PartitionKey eq '${this.key.replaceAll("'", "''")}'`;
    const entities = this.client.listEntities({
      queryOptions: {
        filter: filter === undefined ? mine : `${mine} and ${filter}`,
        ...(select === undefined ? {} : { select: [...select] }),
      },
    });
    for await (const entity of entities) yield { ...entity, rowKey: entity.rowKey ?? '' };
  }

  private action(write: Write): TransactionAction {
    if (write.kind === 'delete') {
      return ['delete', { partitionKey: this.key, rowKey: write.rowKey }];
    }
    const entity = { ...write.row, partitionKey: this.key };
    checkEntity(entity);
    switch (write.kind) {
      case 'create':
        return ['create', entity];
      case 'replace':
        return ['update', entity, 'Replace', { etag: write.etag }];
      case 'merge':
        return ['update', entity, 'Merge', { etag: '*' }];
      case 'put':
        return ['upsert', entity, 'Replace'];
    }
  }
}

/** Cuts writes into transactions that fit. */
export function* transactions(writes: readonly Write[]): Generator<readonly Write[]> {
  let batch: Write[] = [];
  let bytes = 0;
  for (const write of writes) {
    const size = payloadSize(write);
    if (
      batch.length === TRANSACTION_ENTITIES ||
      (batch.length > 0 && bytes + size > TRANSACTION_BYTES)
    ) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(write);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** All of a lazy listing. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Whether a condition of a write failed: the row exists, is gone, or changed. */
export function isClash(thrown: unknown): boolean {
  if (isMissing(thrown)) return true;
  return thrown instanceof RestError && (thrown.statusCode === 409 || thrown.statusCode === 412);
}

/** Whether a row is not there. The SDK gives the service's code in one field or the other, by operation. */
export function isMissing(thrown: unknown): boolean {
  if (!(thrown instanceof RestError) || thrown.statusCode !== 404) return false;
  return thrown.code !== 'TableNotFound' && !thrown.message.includes('TableNotFound');
}
