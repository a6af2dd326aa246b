import type { Card, Kit } from '../kit';
import type { CardAction, Element } from './elements';
import { heading } from './text';

/** A form: what it is called, what there is to fill in, and its buttons. */
export function formCard(
  title: string,
  kit: Kit,
  body: readonly Element[],
  actions: readonly CardAction[] = [],
): Card {
  return kit.card(title, [heading(title), ...body], actions);
}
