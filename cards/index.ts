import { handoverCards } from './handover';
import { preparationCards } from './preparation';
import { lobbyCards } from './lobby';
import { drivingCards } from './driving';
import { valuesCards } from './values';
import { actionsCards } from './actions';
import { planCards } from './plan';
import { closingCards } from './closing';
import type { View } from '../src/workshop/views';
import type { Card, CardModule, Cards, Kit } from './kit';

/** Every card there is, by the kind of view it shows. */
export const cards: Cards<View> = {
  ...preparationCards,
  ...lobbyCards,
  ...drivingCards,
  ...handoverCards,
  ...valuesCards,
  ...actionsCards,
  ...planCards,
  ...closingCards,
};

/** The card that shows a view, in the kit's language. */
export function render(view: View, kit: Kit): Card {
  return dispatch(view.kind, view, kit);
}

function dispatch<K extends View['kind']>(
  kind: K,
  view: Extract<View, { kind: K }>,
  kit: Kit,
): Card {
  const module: CardModule<Extract<View, { kind: K }>> = cards[kind];
  return module.render(view, kit);
}
