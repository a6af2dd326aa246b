import { isJsonObject, objectOf, objectsOf, textOf, type JsonObject } from './json';

/** One element or action of a card, with where it stands. */
export interface CardNode {
  readonly type: string;
  readonly role: 'element' | 'action';
  readonly json: JsonObject;
  readonly parent: CardNode | undefined;
  readonly children: CardNode[];
}

/** Which keys of an element hold other elements, and the type they have when none is written. */
const ELEMENT_SLOTS: readonly (readonly [key: string, impliedType: string])[] = [
  ['body', ''],
  ['items', ''],
  ['columns', 'Column'],
  ['rows', 'TableRow'],
  ['cells', 'TableCell'],
  ['images', 'Image'],
];

function addChild(
  parent: CardNode,
  json: JsonObject,
  role: CardNode['role'],
  impliedType = '',
): void {
  const type = textOf(json, 'type') ?? impliedType;
  const node: CardNode = { type, role, json, parent, children: [] };
  parent.children.push(node);
  fill(node);
}

function fill(node: CardNode): void {
  const { json } = node;
  if (node.role === 'action') {
    const card = node.type === 'Action.ShowCard' ? objectOf(json, 'card') : undefined;
    if (card !== undefined) addChild(node, card, 'element', 'AdaptiveCard');
    return;
  }
  for (const [key, impliedType] of ELEMENT_SLOTS) {
    if (node.type === 'Table' && key === 'columns') continue;
    for (const child of objectsOf(json, key)) addChild(node, child, 'element', impliedType);
  }
  if (node.type === 'RichTextBlock') {
    for (const run of objectsOf(json, 'inlines')) addChild(node, run, 'element', 'TextRun');
  }
  for (const action of objectsOf(json, 'actions')) addChild(node, action, 'action');
  for (const key of ['selectAction', 'inlineAction']) {
    const action = json[key];
    if (isJsonObject(action)) addChild(node, action, 'action');
  }
}

/** Reads a card into a tree; cards inside Action.ShowCard hang below their button. */
export function readCard(card: JsonObject): CardNode {
  const type = textOf(card, 'type') ?? '';
  const root: CardNode = { type, role: 'element', json: card, parent: undefined, children: [] };
  fill(root);
  return root;
}

/** The node and everything below it, from top to bottom. */
export function* nodesOf(node: CardNode): Generator<CardNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** The node's ancestors, the nearest first, the node itself in front. */
export function* chainOf(node: CardNode): Generator<CardNode> {
  for (let at: CardNode | undefined = node; at !== undefined; at = at.parent) yield at;
}
