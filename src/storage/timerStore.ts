import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { timerKey } from '../session/items';
import type { ArmedTimer, TimerStore } from '../session/ports';
import type { Timer } from '../workshop/effects';
import type { Instant } from '../workshop/session';
import { removeAll } from './compaction';
import { escapeKey, quoted, sortable } from './keys';
import type { StoredRow } from './rows';
import { check, checkShape, parse, SHAPE, timerSchema } from './schemas';
import { isClash, Partition } from './table';
import { textOf, textRow, toJson } from './text';

/** All timers, in the order they are due: digits enough for any instant. */
const PARTITION = 'timers';
const DIGITS = 15;

/** Timers in Azure Table Storage, in one time-ordered partition. */
export class TableTimerStore implements TimerStore {
  private readonly partition: Partition;

  constructor(private readonly client: TableClient) {
    this.partition = new Partition(client, PARTITION);
  }

  async arm(session: string, timer: Timer): Promise<void> {
    const rowKey = `${sortable(timer.due, DIGITS)}|${escapeKey(session)}|${escapeKey(timerKey(timer))}`;
    const row = { ...textRow(rowKey, toJson(timer)), session, v: SHAPE };
    await this.partition.transact([{ kind: 'put', row }]);
  }

  async due(
    until: Instant,
  ): Promise<{ readonly timers: readonly ArmedTimer[]; readonly next?: Instant }> {
    const timers: ArmedTimer[] = [];
    for await (const row of this.partition.rows()) {
      const armed = read(row);
      if (armed.timer.due > until) return { timers, next: armed.timer.due };
      timers.push(armed);
    }
    return { timers };
  }

  async disarm({ id }: ArmedTimer): Promise<void> {
    try {
      await this.client.deleteEntity(PARTITION, id);
    } catch (thrown) {
      if (!isClash(thrown)) throw thrown;
    }
  }

  forget(session: string): Promise<void> {
    return removeAll(this.partition, `session eq '${quoted(session)}'`);
  }
}

function read(row: StoredRow): ArmedTimer {
  checkShape('A timer', row);
  return {
    id: row.rowKey,
    session: check(z.string(), 'A timer', row['session']),
    timer: parse(timerSchema, 'A timer', textOf(row)),
  };
}
