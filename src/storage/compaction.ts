import { Fault } from '../session/fault';
import type { StoredSession } from '../session/ports';
import { getHead } from './history';
import { sortable } from './keys';
import type { Write } from './rows';
import { EVENTS, headRow, snapshotRows, SNAPSHOTS } from './sessionRows';
import { all, type Partition, transactions } from './table';

/** Times a step is begun again when somebody writes meanwhile. */
const TRIES = 20;

/**
 * Puts the state in the place of the events that led to it: writes the snapshot, points the head to it,
 * removes what it replaces. Can stop anywhere and be done again; only a pointed-to snapshot is read.
 */
export async function compactPartition(partition: Partition, stored: StoredSession): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const head = await getHead(partition);
    if (head === undefined) return;
    if ((head.snapshot ?? 0) >= stored.version) return clean(partition, head.snapshot ?? 0);
    const rows = snapshotRows(stored).map((row): Write => ({ kind: 'put', row }));
    for (const batch of transactions(rows)) await partition.transact(batch);
    const { etag, ...rest } = head;
    const pointed = await partition.transact([
      { kind: 'replace', row: headRow({ ...rest, snapshot: stored.version }), etag },
    ]);
    if (pointed.kind === 'done') return clean(partition, stored.version);
  }
  throw new Fault('contended', 'The session stayed contended');
}

/** Removes the events up to the snapshot, and older snapshots. A newer one is somebody's at work. */
function clean(partition: Partition, snapshot: number): Promise<void> {
  const events = `RowKey ge '${EVENTS}' and RowKey lt '${EVENTS}${sortable(snapshot + 1)}'`;
  const older = `RowKey ge '${SNAPSHOTS}' and RowKey lt '${SNAPSHOTS}${sortable(snapshot)}'`;
  return removeAll(partition, `((${events}) or (${older}))`);
}

/** Removes the rows of a filter until none is left, whoever else removes them too. */
export async function removeAll(partition: Partition, filter?: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const rows = await all(partition.rows(filter, ['RowKey']));
    const writes = rows.map(({ rowKey }): Write => ({ kind: 'delete', rowKey }));
    if (writes.length === 0) return;
    for (const batch of transactions(writes)) await partition.transact(batch);
  }
  throw new Fault('contended', 'Rows kept appearing while they were removed');
}
