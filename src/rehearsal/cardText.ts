import { chainOf, nodesOf, readCard, type CardNode } from './cardTree';
import { objectsOf, textOf, type JsonObject } from './json';

/** Elements that a person showed or hid with Action.ToggleVisibility: element id → visible. */
export type Visibility = ReadonlyMap<string, boolean>;

/** Whether a person can see the node: it and everything around it is shown. */
export function isVisible(node: CardNode, visibility: Visibility): boolean {
  for (const each of chainOf(node)) {
    const id = textOf(each.json, 'id');
    const chosen = id === undefined ? undefined : visibility.get(id);
    if (!(chosen ?? each.json.isVisible !== false)) return false;
  }
  return true;
}

const OWN_KEYS = ['text', 'label', 'title', 'placeholder', 'altText', 'tooltip', 'value'];

/** The strings that one node itself shows, choices and facts included. */
export function ownStrings({ json, type }: CardNode): string[] {
  const listed = [...objectsOf(json, 'choices'), ...objectsOf(json, 'facts')].flatMap((item) => [
    item.title,
    type === 'FactSet' ? item.value : undefined,
  ]);
  const inlines = Array.isArray(json.inlines) ? json.inlines : [];
  const all = [...OWN_KEYS.map((key) => json[key]), ...listed, ...inlines];
  return all
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((text) => text !== '');
}

/** Cards are never changed once they are in; their text is read once for all who see them. */
const read = new WeakMap<JsonObject, string>();

/** All strings of a card, also of what is hidden at first: whatever left the bot in words. */
export function cardText(card: JsonObject): string {
  const known = read.get(card);
  if (known !== undefined) return known;
  const text = [...nodesOf(readCard(card))].flatMap(ownStrings).join('\n');
  read.set(card, text);
  return text;
}

/** The strings that a person sees on the card now. */
export function visibleText(card: JsonObject, visibility: Visibility): string {
  return [...nodesOf(readCard(card))]
    .filter((node) => isVisible(node, visibility))
    .flatMap(ownStrings)
    .join('\n');
}
