import { Fault } from '../session/fault';
import type { History } from '../session/ports';
import { sortable, startsWith } from './keys';
import type { StoredRow } from './rows';
import {
  EVENTS,
  type Head,
  HEAD,
  readEvent,
  readHead,
  readSnapshot,
  SNAPSHOTS,
} from './sessionRows';
import { checkShape } from './schemas';
import { all, type Partition } from './table';
import { textsOf } from './text';

/** Times a reading is begun again when somebody writes meanwhile. */
const TRIES = 10;

export async function getHead(partition: Partition): Promise<Head | undefined> {
  const row = await partition.get(HEAD);
  return row === undefined ? undefined : readHead(row);
}

/**
 * Reads the events after a version, and the snapshot where a compaction took events away. Reading is not
 * atomic: what does not fit together was changed meanwhile, and is read again.
 */
export async function readHistory(
  partition: Partition,
  after: number,
): Promise<{ readonly history: History; readonly head: Head } | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const head = await getHead(partition);
    if (head === undefined) return undefined;
    const history = await stretch(partition, head, after);
    if (history !== undefined) return { history, head };
  }
  throw new Fault('unreadable', 'The events of a session do not fit together');
}

async function stretch(
  partition: Partition,
  head: Head,
  after: number,
): Promise<History | undefined> {
  const { version, snapshot: at } = head;
  if (after === version) return { version, records: [] };
  const useSnapshot = at !== undefined && (at > after || after > version);
  const from = useSnapshot ? at : after > version ? 0 : after;
  const snapshot = useSnapshot ? await snapshotAt(partition, at) : undefined;
  if (useSnapshot && snapshot === undefined) return undefined;
  const texts =
    from === version
      ? []
      : textsIn(
          await all(
            partition.rows(
              `RowKey ge '${EVENTS}${sortable(from + 1)}' and RowKey lt '${EVENTS}${sortable(version + 1)}'`,
            ),
          ),
        );
  const records = texts?.map(readEvent) ?? [];
  const whole =
    records.length === version - from &&
    records.every(({ seq }, index) => seq === from + index + 1);
  if (!whole) return undefined;
  return snapshot === undefined ? { version, records } : { version, snapshot, records };
}

async function snapshotAt(partition: Partition, version: number) {
  const prefix = `${SNAPSHOTS}${sortable(version)}|`;
  const [text] = textsIn(await all(partition.rows(startsWith(prefix)))) ?? [];
  return text === undefined ? undefined : readSnapshot(text);
}

function textsIn(rows: readonly StoredRow[]): readonly string[] | undefined {
  for (const row of rows) checkShape('An event', row);
  return textsOf(rows);
}
