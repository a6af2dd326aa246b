import type { Card, CardState, Settlement, WaitingItem } from './ports';
import type { Result } from './sender';

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
