import { NotOnCard } from './cardErrors';
import { isVisible, ownStrings, type Visibility } from './cardText';
import { chainOf, nodesOf, type CardNode } from './cardTree';
import { textOf } from './json';

/** Which of several things with the same name is meant. */
export interface Which {
  /** Text that stands near it: the smallest part of the card holding both decides. */
  readonly near?: string;
  /** 1 for the first from the top. */
  readonly nth?: number;
}

function innerText(node: CardNode): string {
  return [...nodesOf(node)].flatMap(ownStrings).join('\n');
}

/** How many steps up until the text is in sight; undefined when it is nowhere on the card. */
function distance(node: CardNode, near: string): number | undefined {
  let steps = 0;
  for (const around of chainOf(node)) {
    if (innerText(around).includes(near)) return steps;
    steps += 1;
  }
  return undefined;
}

function choose(found: readonly CardNode[], what: string, { near, nth }: Which): CardNode {
  let left = found;
  if (near !== undefined) {
    const steps = found.map((node) => distance(node, near) ?? Infinity);
    const nearest = Math.min(...steps);
    if (nearest === Infinity) throw new NotOnCard(`Nothing on the card says '${near}'.`);
    left = found.filter((_, i) => steps[i] === nearest);
  }
  const chosen = nth === undefined ? left[0] : left[nth - 1];
  if (chosen === undefined || (nth === undefined && left.length > 1)) {
    throw new NotOnCard(`There are ${left.length} of ${what}; say which with near or nth.`);
  }
  return chosen;
}

/** The names under which a person knows a button: its title, or what a tappable part says. */
function buttonNames(node: CardNode): string[] {
  const title = textOf(node.json, 'title');
  if (title !== undefined && title !== '') return [title];
  return node.parent === undefined ? [] : [innerText(node.parent)];
}

/** The names under which a person knows an input. */
export function inputNames(node: CardNode): string[] {
  return ['label', 'title', 'placeholder']
    .map((key) => textOf(node.json, key))
    .filter((name) => name !== undefined);
}

function find(
  among: readonly CardNode[],
  names: (node: CardNode) => string[],
  wanted: string,
  which: Which,
): CardNode {
  const found = among.filter((node) => names(node).some((name) => name.trim() === wanted.trim()));
  const kind = names === inputNames ? 'input' : 'button';
  if (found.length === 0) {
    const offered = among.map((node) => `'${names(node)[0] ?? ''}'`).join(', ');
    throw new NotOnCard(`The card has no ${kind} '${wanted}'; it has: ${offered || 'none'}.`);
  }
  return choose(found, `${kind} '${wanted}'`, which);
}

/** The button or tappable part with this visible title; a hidden one is not found. */
export function findButton(
  root: CardNode,
  visibility: Visibility,
  title: string,
  which: Which,
): CardNode {
  const buttons = [...nodesOf(root)].filter(
    (node) => node.role === 'action' && isVisible(node, visibility),
  );
  const button = find(buttons, buttonNames, title, which);
  if (button.json.isEnabled === false) throw new NotOnCard(`The button '${title}' is disabled.`);
  return button;
}

/** The input with this visible label, title or placeholder; a hidden one is not found. */
export function findInput(
  root: CardNode,
  visibility: Visibility,
  label: string,
  which: Which,
): CardNode {
  const inputs = [...nodesOf(root)].filter(
    (node) => node.type.startsWith('Input.') && isVisible(node, visibility),
  );
  return find(inputs, inputNames, label, which);
}
