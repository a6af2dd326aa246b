import type { Frame } from '../../src/workshop/views/frame';
import type { Card, Kit } from '../kit';
import { alwaysThere } from './actions';
import type { CardAction, Element } from './elements';
import { head, phaseTitle } from './frame';

/**
 * A phase's card: its head, what there is to see, its buttons and those that are always there. Once over it
 * bears no buttons; when the phase was entered by mistake the head alone stays.
 */
export function phaseCard(
  frame: Frame,
  kit: Kit,
  body: readonly Element[],
  actions: readonly CardAction[] = [],
  top: readonly Element[] = head(frame, kit),
): Card {
  const speak = phaseTitle(frame, kit);
  switch (frame.standing) {
    case 'current':
      return kit.card(speak, [...top, ...body], [...actions, ...alwaysThere(kit)]);
    case 'over':
      return kit.card(speak, [...top, ...body]);
    case 'undone':
      return kit.card(speak, top);
  }
}
