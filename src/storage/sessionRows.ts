import { z } from 'zod';
import type {
  Card,
  CardState,
  EventRecord,
  OutboxItem,
  PostClaim,
  StoredSession,
} from '../session/ports';
import type { Instant } from '../workshop/session';
import { escapeKey, sortable } from './keys';
import type { Row, StoredRow } from './rows';
import {
  cardStateSchema,
  check,
  checkShape,
  itemSchema,
  parse,
  recordSchema,
  SHAPE,
  slotSchema,
  snapshotSchema,
} from './schemas';
import { textOf, textRow, textRows, toJson } from './text';

/**
 * The rows of a session's partition:
 *   card|<slot>             where a card stands
 *   event|<seq>|<part>      what happened
 *   head                    the newest version, its write, the version of the snapshot if any
 *   outbox|<key>|<version>  what is to be sent, as asked at that version
 *   snapshot|<version>|<part>
 */
export const CARDS = 'card|';
export const EVENTS = 'event|';
export const HEAD = 'head';
export const OUTBOX = 'outbox|';
export const SNAPSHOTS = 'snapshot|';

export interface Head {
  readonly version: number;
  readonly writeId: string;
  readonly snapshot?: number;
  readonly etag: string;
}

const headSchema = z.object({
  version: z.number().int().positive(),
  writeId: z.string(),
  snapshot: z.number().int().positive().exactOptional(),
  etag: z.string(),
});

const cardSchema = z.object({ key: z.string(), slot: z.string(), state: z.string() });

export function headRow(head: Omit<Head, 'etag'>): Row {
  return { ...head, rowKey: HEAD, v: SHAPE };
}

export function readHead(row: StoredRow): Head {
  checkShape('A session', row);
  return check(headSchema, 'A session', row);
}

export function eventRows(record: EventRecord, writeId: string): readonly Row[] {
  return textRows(`${EVENTS}${sortable(record.seq)}`, toJson(record), {
    v: SHAPE,
    writeId,
  });
}

/** The row key of an event's first row. */
export function eventKey(seq: number): string {
  return `${EVENTS}${sortable(seq)}|00`;
}

export function readEvent(text: string): EventRecord {
  return parse(recordSchema, 'An event', text);
}

export function snapshotRows({ version, session, keys }: StoredSession): readonly Row[] {
  const text = toJson({ version, session, keys: [...keys] });
  return textRows(`${SNAPSHOTS}${sortable(version)}`, text, { v: SHAPE });
}

export function readSnapshot(text: string): StoredSession {
  return parse(snapshotSchema, 'A snapshot', text);
}

export function outboxRow(item: OutboxItem, version: number): Row {
  const rowKey = `${OUTBOX}${escapeKey(item.key)}|${sortable(version)}`;
  return { ...textRow(rowKey, toJson(item)), version, v: SHAPE };
}

export function readItem(row: StoredRow): { readonly item: OutboxItem; readonly version: number } {
  checkShape('An outbox item', row);
  const item = parse(itemSchema, 'An outbox item', textOf(row));
  return { item, version: check(z.number(), 'An outbox item', row['version']) };
}

export function cardKey(key: string): string {
  return `${CARDS}${escapeKey(key)}`;
}

/** A card that is being posted, with the id of the claim, by which a lost answer is recognised. */
export function claimRow({ key, slot }: PostClaim, since: Instant, claim: string): Row {
  const state = stateOf({ kind: 'posting', since });
  return { rowKey: cardKey(key), v: SHAPE, key, slot: toJson(slot), state, claim };
}

/** Where a card stands, as the property `state` of its row. */
export function stateOf(state: CardState): string {
  return toJson(state);
}

export function readCard(row: StoredRow): Card & { readonly key: string } {
  checkShape('A card', row);
  const { key, slot, state } = check(cardSchema, 'A card', row);
  return {
    key,
    slot: parse(slotSchema, 'A card', slot),
    state: parse(cardStateSchema, 'A card', state),
    mark: row.etag,
  };
}
