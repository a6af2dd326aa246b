import { cardText } from '../cardText';
import { chance } from './chance';
import { nodesOf, readCard, type CardNode } from '../cardTree';
import { objectOf, objectsOf, textOf, type JsonObject } from '../json';
import type { SeenMessage } from '../seen';

/** A button of a card; of a form that goes on to another, `verb` is 'continue'. */
export interface Button {
  readonly verb: string | undefined;
  /** The form it opens or goes on to. */
  readonly form: string | undefined;
  readonly data: JsonObject;
  readonly node: CardNode;
}

/** A card before one person, on a message or in a dialog: what it says and what can be done on it. */
export interface Face {
  /** The message it stands on, or was opened from. */
  readonly on: SeenMessage;
  readonly within: 'message' | 'dialog';
  readonly buttons: readonly Button[];
  readonly inputs: ReadonlyMap<string, CardNode>;
  /** Everything the person reads on it, one thing per line. */
  readonly text: string;
}

/** What does not change about a card, read once for all who have it. */
interface Read {
  readonly buttons: readonly Button[];
  readonly inputs: ReadonlyMap<string, CardNode>;
}

const known = new WeakMap<JsonObject, Read>();

function buttonOf(node: CardNode): Button {
  const data = objectOf(node.json, 'data') ?? {};
  return {
    verb: textOf(node.json, 'verb') ?? textOf(data, 'verb'),
    form: textOf(data, 'form'),
    data,
    node,
  };
}

function read(card: JsonObject): Read {
  const before = known.get(card);
  if (before !== undefined) return before;
  const nodes = [...nodesOf(readCard(card))];
  const fresh: Read = {
    buttons: nodes
      .filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')
      .map(buttonOf),
    inputs: new Map(
      nodes
        .filter(({ type }) => type.startsWith('Input.'))
        .map((node) => [textOf(node.json, 'id') ?? '', node]),
    ),
  };
  known.set(card, fresh);
  return fresh;
}

/** The card of a message; undefined when it has none, or nothing can be done on it. */
export function faceOf(on: SeenMessage): Face | undefined {
  if (on.card === undefined) return undefined;
  const { buttons, inputs } = read(on.card);
  if (buttons.length === 0) return undefined;
  return {
    on,
    within: 'message',
    buttons,
    inputs,
    text: cardText(on.card),
  };
}

/** A dialog that was opened from a message. */
export function dialogFace(on: SeenMessage, card: JsonObject, text: string): Face {
  return { on, within: 'dialog', ...read(card), text };
}

/** The button with this verb; `also` names data it must bear. */
export function withVerb(
  face: Face,
  verb: string,
  also: Readonly<Record<string, string>> = {},
): Button | undefined {
  return face.buttons.find((button) => button.verb === verb && bears(button, also));
}

/** The button that opens this form, or goes on to it. */
export function withForm(
  face: Face,
  form: string,
  also: Readonly<Record<string, string>> = {},
): Button | undefined {
  return face.buttons.find((button) => button.form === form && bears(button, also));
}

function bears({ data }: Button, also: Readonly<Record<string, string>>): boolean {
  return Object.entries(also).every(([key, value]) => data[key] === value);
}

/** The card's place in the workshop, the same before and after edits. */
export function slotOf(face: Face): string {
  return face.buttons.map(({ data }) => textOf(data, 'slot')).find(Boolean) ?? face.on.id;
}

/** The id of the session that the card belongs to, if its buttons tell. */
export function sessionOf(face: Face): readonly string[] {
  return face.buttons.flatMap(({ data }) => textOf(data, 'session') ?? []).slice(0, 1);
}

/** What an input offers to choose from. */
export interface Offered {
  readonly title: string;
  readonly value: string;
}

export function offeredBy(face: Face, input: string): readonly Offered[] {
  const node = face.inputs.get(input);
  if (node === undefined) return [];
  return objectsOf(node.json, 'choices').map((choice) => ({
    title: textOf(choice, 'title') ?? '',
    value: textOf(choice, 'value') ?? '',
  }));
}

/** What an input holds already; '' when nothing. */
export function heldBy(face: Face, input: string): string {
  const node = face.inputs.get(input);
  return node === undefined ? '' : (textOf(node.json, 'value') ?? '');
}

/** Alike for faces that say the same: tells whether anything changed on a card. */
export function stateOf(face: Face): string {
  return chance(face.text).toString(36).slice(2, 10);
}
