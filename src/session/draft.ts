import { createHash } from 'node:crypto';
import type { Command } from '../workshop/commands';
import { isRefusal, type Refusal } from '../workshop/refusal';
import type { Instant } from '../workshop/session';
import { Fault } from './fault';
import { directoryItems, itemOf, joined } from './items';
import {
  type EventRecord,
  type OutboxItem,
  type StoredSession,
  TRANSACTION_ENTITIES,
} from './ports';
import type { Rules } from './rules';

/** What a batch of commands comes to, before it is stored. Never changed; each command makes a new one. */
export interface Draft {
  readonly stored: StoredSession | undefined;
  readonly records: readonly EventRecord[];
  readonly outbox: ReadonlyMap<string, OutboxItem>;
  /** JSON characters of the events. */
  readonly size: number;
}

export type Verdict =
  | { readonly kind: 'events'; readonly draft: Draft }
  /** Took effect before, by its key. */
  | { readonly kind: 'repeat' }
  /** The rules found nothing to change. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The most JSON characters of events in one transaction. A character takes at most 3 bytes on the wire,
 * its escaping included, and a transaction holds 4 MiB.
 */
const TRANSACTION_CHARACTERS = 1_000_000;

/** Entities kept free for the session's head and for events that take more than one. */
const SPARE_ENTITIES = 8;

export function emptyDraft(stored: StoredSession | undefined): Draft {
  return { stored, records: [], outbox: new Map(), size: 0 };
}

/** Outbox items that go into a transaction one by one; more go in together, as one. */
const LOOSE_ITEMS = 60;

/** What a draft leaves to be done, in as many outbox items as fit its transaction. */
export function packed({ outbox, stored }: Draft): readonly OutboxItem[] {
  const items = [...outbox.values()];
  return items.length <= LOOSE_ITEMS
    ? items
    : [{ kind: 'many', key: `many|${stored?.version ?? 0}`, items }];
}

/** Whether a draft fits in one transaction. */
export function fits(draft: Draft): boolean {
  return (
    draft.records.length + packed(draft).length <= TRANSACTION_ENTITIES - SPARE_ENTITIES &&
    draft.size <= TRANSACTION_CHARACTERS
  );
}

/** Decides one command on a draft. Throws a Fault (ruleFailed) when a rule throws. */
export function attempt(
  rules: Rules,
  draft: Draft,
  command: Command,
  key: string | undefined,
  now: Instant,
): Verdict {
  const digest = key === undefined ? undefined : digestOf(key);
  if (digest !== undefined && draft.stored?.keys.has(digest) === true) return { kind: 'repeat' };
  try {
    const decision = rules.decide(command, draft.stored?.session, now);
    if (isRefusal(decision)) return { kind: 'refused', refusal: decision };
    const [first, ...rest] = decision;
    if (first === undefined) return { kind: 'quiet' };
    let next = record(rules, draft, { event: first, at: now }, digest);
    for (const event of rest) next = record(rules, next, { event, at: now });
    return { kind: 'events', draft: next };
  } catch (cause) {
    throw new Fault('ruleFailed', `A rule threw on ${command.type}`, { cause });
  }
}

function record(
  rules: Rules,
  draft: Draft,
  happening: Pick<EventRecord, 'event' | 'at'>,
  key?: string,
): Draft {
  const before = draft.stored?.session;
  const after = rules.evolve(before, happening);
  const version = (draft.stored?.version ?? 0) + 1;
  const outbox = new Map(draft.outbox);
  const effects = rules.announce(happening, before, after).map(itemOf);
  for (const item of [...directoryItems(happening.event), ...effects]) {
    outbox.set(item.key, joined(outbox.get(item.key), item));
  }
  const keys = new Set(draft.stored?.keys);
  if (key !== undefined) keys.add(key);
  return {
    stored: { version, session: after, keys },
    records: [
      ...draft.records,
      { seq: version, ...happening, ...(key === undefined ? {} : { key }) },
    ],
    outbox,
    size: draft.size + JSON.stringify(happening.event).length,
  };
}

/** Keys are kept as digests, for they may name a person who is erased later. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
