import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { joined } from '../session/items';
import { Recent } from '../session/recent';
import type {
  Append,
  Card,
  History,
  PostClaim,
  SessionStore,
  Settlement,
  StoredSession,
  WaitingItem,
} from '../session/ports';
import type { Instant } from '../workshop/session';
import { compactPartition, removeAll } from './compaction';
import { getHead, readHistory } from './history';
import { escapeKey, startsWith, unescapeKey } from './keys';
import type { Write } from './rows';
import { settleIn } from './settling';
import {
  CARDS,
  cardKey,
  claimRow,
  eventKey,
  eventRows,
  type Head,
  HEAD,
  headRow,
  OUTBOX,
  outboxRow,
  readCard,
  readItem,
} from './sessionRows';
import { Partition } from './table';

/** Sessions whose head is remembered, so that an append need not read it first. */
const HEADS = 500;

/** Sessions in Azure Table Storage: a partition each, an append being one transaction on its head row. */
export class TableSessionStore implements SessionStore {
  private readonly heads = new Recent<string, Head>(HEADS);

  constructor(private readonly client: TableClient) {}

  async load(id: string, after: number): Promise<History | undefined> {
    const found = await readHistory(this.partition(id), after);
    if (found === undefined) this.heads.delete(id);
    else this.heads.set(id, found.head);
    return found?.history;
  }

  async append(append: Append): Promise<'appended' | 'conflict'> {
    const { id, on, writeId, records } = append;
    const partition = this.partition(id);
    const head = on === 0 ? undefined : await this.head(id, on, partition);
    if (on > 0 && head === undefined) return 'conflict';
    const version = on + records.length;
    const { etag, ...rest } = head ?? { etag: undefined };
    const row = headRow({ ...rest, version, writeId });
    const writes: Write[] = [
      etag === undefined ? { kind: 'create', row } : { kind: 'replace', row, etag },
      ...records.flatMap((record) => eventRows(record, writeId)).map(created),
      ...append.outbox.map((item) => created(outboxRow(item, version))),
    ];
    this.heads.delete(id);
    try {
      const result = await partition.transact(writes);
      if (result.kind === 'clash') {
        return (await this.isOurs(append, partition)) ? 'appended' : 'conflict';
      }
      const etagNow = result.etags[0];
      if (etagNow !== undefined) {
        this.heads.set(id, { ...rest, version, writeId, etag: etagNow });
      }
      return 'appended';
    } catch (thrown) {
      // No answer: perhaps it was done all the same.
      if (await this.isOurs(append, partition)) return 'appended';
      throw thrown;
    }
  }

  async waiting(id: string): Promise<readonly WaitingItem[]> {
    const items = new Map<string, WaitingItem>();
    for await (const row of this.partition(id).rows(startsWith(OUTBOX))) {
      const { item, version } = readItem(row);
      const earlier = items.get(item.key);
      items.set(item.key, {
        item: joined(earlier?.item, item),
        version,
        mark: earlier === undefined ? row.rowKey : `${earlier.mark}\n${row.rowKey}`,
      });
    }
    return [...items.values()].sort((a, b) => a.version - b.version);
  }

  async cards(id: string): Promise<ReadonlyMap<string, Card>> {
    const cards = new Map<string, Card>();
    for await (const row of this.partition(id).rows(startsWith(CARDS))) {
      const { key, ...card } = readCard(row);
      cards.set(key, card);
    }
    return cards;
  }

  async claimPosts(id: string, posts: readonly PostClaim[], since: Instant): Promise<boolean> {
    const [first] = posts;
    if (first === undefined) return true;
    const claim = randomUUID();
    const partition = this.partition(id);
    const result = await partition.transact(
      posts.map((post): Write => {
        const row = claimRow(post, since, claim);
        return post.mark === undefined
          ? { kind: 'create', row }
          : { kind: 'replace', row, etag: post.mark };
      }),
    );
    // A clash may be with our own write, when its answer was lost and the SDK tried again.
    return result.kind === 'done' || (await partition.get(cardKey(first.key)))?.['claim'] === claim;
  }

  settle(id: string, settlement: Settlement): Promise<void> {
    return settleIn(this.partition(id), settlement);
  }

  async unfinished(): Promise<readonly string[]> {
    const ids = new Set<string>();
    const rows = this.client.listEntities({
      queryOptions: { filter: startsWith(OUTBOX), select: ['PartitionKey'] },
    });
    for await (const { partitionKey } of rows)
      if (partitionKey !== undefined) ids.add(partitionKey);
    return [...ids].map(unescapeKey);
  }

  async compact(id: string, stored: StoredSession): Promise<void> {
    this.heads.delete(id);
    await compactPartition(this.partition(id), stored);
  }

  /** The head goes first, so that nothing is appended any more. */
  async erase(id: string): Promise<void> {
    this.heads.delete(id);
    const partition = this.partition(id);
    await removeAll(partition, `RowKey eq '${HEAD}'`);
    await removeAll(partition);
  }

  private partition(id: string): Partition {
    return new Partition(this.client, escapeKey(id));
  }

  /** The head at a version; undefined if the session is at another. */
  private async head(id: string, on: number, partition: Partition): Promise<Head | undefined> {
    const known = this.heads.get(id);
    const head = known?.version === on ? known : await getHead(partition);
    return head?.version === on ? head : undefined;
  }

  /** Whether an append is in after all. Another may have followed it, so its first event is asked too. */
  private async isOurs({ on, writeId }: Append, partition: Partition): Promise<boolean> {
    if ((await getHead(partition))?.writeId === writeId) return true;
    return (await partition.get(eventKey(on + 1)))?.['writeId'] === writeId;
  }
}

function created(row: Extract<Write, { kind: 'create' }>['row']): Write {
  return { kind: 'create', row };
}
