import type { Card, Element } from '../../cards/kit';
import type { CardAction, Data as ActionData } from '../../cards/parts/elements';
import type { Data } from './inbound/happening';

/** What is changed in a finished card before it leaves. */

/** Says something at the top of a card. */
export function withNotice(card: Card, notice: Element): Card {
  return { ...card, body: [notice, ...card.body] };
}

/** Bytes of a card at most: Teams takes about 100 KB as UTF-16, 28 KB is safe everywhere. */
const SAFE = 27_000;

/**
 * Puts what somebody had entered back into the inputs of the same ids. Only what would make the card too
 * large to show is cut, from its longest text.
 */
export function withEntered(card: Card, entered: Data): Card {
  const filled = fill(card, entered);
  const excess = sizeOf(filled) - SAFE;
  if (excess <= 0) return filled;
  const [longest] = Object.entries(entered)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .toSorted(([, a], [, b]) => b.length - a.length);
  if (longest === undefined || longest[1].length < 100) return card;
  const [name, text] = longest;
  const left = Math.max(text.length - excess, Math.floor(text.length / 2));
  return withEntered(card, { ...entered, [name]: text.slice(0, left) });
}

function fill(card: Card, entered: Data): Card {
  return changeElements(card, (element) => {
    const { type, id } = element;
    if (typeof type !== 'string' || !type.startsWith('Input.') || id === undefined) return element;
    const value = entered[id];
    if (typeof value !== 'string' && typeof value !== 'number') return element;
    return { ...element, value: type === 'Input.Number' ? Number(value) : String(value) };
  });
}

/**
 * Lets a form's buttons tell what the form was asked with, so that it can be shown again, and the card it
 * was opened from, so that it can be shown afterwards.
 */
export function askedWith(card: Card, request: Data, slot: string | undefined): Card {
  const from = slot === undefined ? {} : { slot };
  return changeActions(card, (action) =>
    withData(action, { asked: JSON.stringify(request), ...from }),
  );
}

/** Without the heading that says what the title of a dialog says already. */
export function withoutTitle(card: Card): Card {
  const isTitle = ({ style, text }: Element): boolean => style === 'heading' && text === card.speak;
  return { ...card, body: card.body.filter((element) => !isTitle(element)) };
}

/** A dialog plays Action.Submit only (Teams: task/submit), so each button becomes its fallback. */
export function forDialog(card: Card): Card {
  return changeActions(card, (action) =>
    action.type === 'Action.Execute' ? action.fallback : action,
  );
}

function sizeOf(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card));
}

function withData(action: CardAction, more: ActionData): CardAction {
  switch (action.type) {
    case 'Action.Execute': {
      const data = { ...action.data, ...more };
      return { ...action, data, fallback: { ...action.fallback, data } };
    }
    case 'Action.Submit':
      return { ...action, data: { ...action.data, ...more } };
    case 'Action.ToggleVisibility':
      return action;
  }
}

function changeActions(card: Card, change: (action: CardAction) => CardAction): Card {
  const changed = changeElements(card, (element) =>
    isAction(element) ? change(element) : element,
  );
  return { ...changed, actions: card.actions.map(change) };
}

function changeElements(card: Card, change: (element: Element) => Element): Card {
  return { ...card, body: card.body.map((element) => changeWithin(element, change)) };
}

/** Changes an element and all in it; a button's data are no elements. */
function changeWithin(element: Element, change: (element: Element) => Element): Element {
  const copy: Element = {};
  for (const name of Object.keys(element)) {
    const value: unknown = element[name];
    if (name === 'data' || name === 'fallback') copy[name] = value;
    else if (Array.isArray(value)) copy[name] = value.map((each) => changeIfElement(each, change));
    else copy[name] = changeIfElement(value, change);
  }
  return change(copy);
}

function changeIfElement(value: unknown, change: (element: Element) => Element): unknown {
  return isElement(value) ? changeWithin(value, change) : value;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ACTIONS: ReadonlySet<unknown> = new Set<CardAction['type']>([
  'Action.Execute',
  'Action.Submit',
  'Action.ToggleVisibility',
]);

function isAction(element: object): element is CardAction {
  return 'type' in element && ACTIONS.has(element.type);
}
