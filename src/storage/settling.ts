import { Fault } from '../session/fault';
import type { Settlement } from '../session/ports';
import { startsWith } from './keys';
import type { Write } from './rows';
import { CARDS, cardKey, outboxRow, OUTBOX, stateOf } from './sessionRows';
import { all, type Partition, transactions } from './table';

/** Times it is begun again when somebody writes meanwhile. */
const TRIES = 10;

/**
 * Records where cards stand and removes what is done. An item asked for again since has a row of its own,
 * which stays. Rows that are gone by now (settled by another process, or erased) are left out.
 */
export async function settleIn(partition: Partition, settlement: Settlement): Promise<void> {
  for (const batch of transactions(writesOf(settlement))) await insist(partition, batch);
}

function writesOf({ cards, done = [], add }: Settlement): readonly Write[] {
  const states = [...(cards ?? [])].map(([key, state]): Write => {
    const rowKey = cardKey(key);
    return state === undefined
      ? { kind: 'delete', rowKey }
      : { kind: 'merge', row: { rowKey, state: stateOf(state) } };
  });
  const added = (add?.items ?? []).map((item): Write => ({
    kind: 'put',
    row: outboxRow(item, add?.version ?? 0),
  }));
  const removed = done.flatMap(({ mark }) =>
    mark.split('\n').map((rowKey): Write => ({ kind: 'delete', rowKey })),
  );
  return [...states, ...added, ...removed];
}

async function insist(partition: Partition, batch: readonly Write[]): Promise<void> {
  let writes = batch;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (writes.length === 0 || (await partition.transact(writes)).kind === 'done') return;
    const filter = `((${startsWith(CARDS)}) or (${startsWith(OUTBOX)}))`;
    const rows = await all(partition.rows(filter, ['RowKey']));
    const there = new Set(rows.map(({ rowKey }) => rowKey));
    writes = writes.filter(
      (write) =>
        write.kind === 'put' || there.has('row' in write ? write.row.rowKey : write.rowKey),
    );
  }
  throw new Fault('contended', 'The outbox stayed contended');
}
