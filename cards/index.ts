import { handoverCards } from './handover';
import { preparationCards } from './preparation';
import { lobbyCards } from './lobby';
import { drivingCards } from './driving';
import { valuesCards } from './values';
import { actionsCards } from './actions';
import { planCards } from './plan';
import { closingCards } from './closing';
import { edgeCards, type EdgeView } from './edge';
import type { View } from '../src/workshop/views';
import type { Card, CardModule, Cards, Kit } from './kit';

/** What a card can show: of a session, or what the bot says outside its places. */
export type CardView = View | EdgeView;

/** Every card there is, by the kind of view it shows. */
export const cards: Cards<CardView> = {
  ...preparationCards,
  ...lobbyCards,
  ...drivingCards,
  ...handoverCards,
  ...valuesCards,
  ...actionsCards,
  ...planCards,
  ...closingCards,
  ...edgeCards,
};

/** The card that shows a view, in the kit's language. */
export function render(view: CardView, kit: Kit): Card {
  return dispatch(view.kind, view, kit);
}

function dispatch<K extends CardView['kind']>(
  kind: K,
  view: Extract<CardView, { kind: K }>,
  kit: Kit,
): Card {
  const module: CardModule<Extract<CardView, { kind: K }>> = cards[kind];
  return module.render(view, kit);
}
