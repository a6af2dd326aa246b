import type { CommandOf } from '../workshop/commands';
import { type Slot, slotKey } from '../workshop/places';
import type { Card, CardState, Settlement, WaitingItem } from './ports';
import { isReachReason, type Result } from './sender';

/** How the work on one item ended. */
export interface Ended {
  readonly waiting: WaitingItem;
  readonly result: Result;
}

/** What to store of these ends, all in one; undefined if there is nothing. */
export function settlementOf(ended: readonly Ended[]): Settlement | undefined {
  const cards = new Map<string, CardState | undefined>();
  const done: WaitingItem[] = [];
  for (const { waiting, result } of ended) {
    if (result.card !== undefined) {
      cards.set(waiting.item.key, result.card === 'none' ? undefined : result.card);
    }
    if (result.retryIn === undefined) done.push(waiting);
  }
  return cards.size === 0 && done.length === 0 ? undefined : { cards, done };
}

/** Where cards stand once these ends are stored. Their marks are unknown: before a post they are read. */
export function cardsAfter(
  cards: ReadonlyMap<string, Card>,
  ended: readonly Ended[],
): ReadonlyMap<string, Card> {
  const after = new Map(cards);
  for (const { waiting, result } of ended) {
    const { item } = waiting;
    if (item.kind !== 'card' || result.card === undefined) continue;
    if (result.card === 'none') after.delete(item.key);
    else after.set(item.key, { slot: item.slot, state: result.card, mark: '' });
  }
  return after;
}

/** What the session must hear: that a card it lists as lost arrived after all, or that one did not. */
export function newsOf(
  { waiting: { item }, result: { card } }: Ended,
  lost: readonly Slot[],
): CommandOf<'learnDelivery'> | undefined {
  if (item.kind !== 'card' || typeof card !== 'object' || card.kind === 'posting') return undefined;
  const { slot } = item;
  const arrived = card.kind === 'posted';
  const listed = lost.some((other) => slotKey(other) === slotKey(slot));
  const ofUnreached =
    card.kind === 'undelivered' && slot.place.kind === 'private' && isReachReason(card.reason);
  return arrived !== listed || ofUnreached ? undefined : { type: 'learnDelivery', slot, arrived };
}
