import { ClientValidation, NotOnCard } from './cardErrors';
import { visibleText } from './cardText';
import { chainOf, nodesOf, readCard, type CardNode } from './cardTree';
import { findButton, findInput, type Which } from './find';
import { defaultOf, problemWith, typedValue, type InputValue } from './inputs';
import { isJsonObject, objectOf, textOf, type Json, type JsonObject } from './json';

/** One input to fill in; `near` and `nth` choose among inputs with the same label. */
export interface Fill extends Which {
  readonly label: string;
  readonly value: InputValue;
}

/** What to fill in before pressing: by visible label, or as a list where labels repeat. */
export type Inputs = Readonly<Record<string, InputValue>> | readonly Fill[];

/** What pressing a button makes the client do. */
export type Press =
  | { readonly kind: 'execute'; readonly action: JsonObject }
  | { readonly kind: 'submit'; readonly data: JsonObject }
  | { readonly kind: 'fetch'; readonly data: JsonObject }
  | { readonly kind: 'local' };

/** An action with what its inputs hold already in its data, as a client sends it. */
export interface RawAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string | undefined;
  readonly verb?: string | undefined;
  readonly data: JsonObject;
}

/** What a client does for an action. Throws {@link NotOnCard} for a message type not played here. */
export function pressOf({ type, id, verb, data }: RawAction): Press {
  if (type === 'Action.Execute') {
    const names = { ...(id === undefined ? {} : { id }), ...(verb === undefined ? {} : { verb }) };
    return { kind: 'execute', action: { type, ...names, data } };
  }
  const msteams = objectOf(data, 'msteams');
  const special = msteams === undefined ? undefined : textOf(msteams, 'type');
  if (special === 'task/fetch') return { kind: 'fetch', data };
  if (special !== undefined) throw new NotOnCard(`msteams type '${special}' is not played here.`);
  return { kind: 'submit', data };
}

function fillsOf(inputs: Inputs): readonly Fill[] {
  if (isList(inputs)) return inputs;
  return Object.entries(inputs).map(([label, value]) => ({ label, value }));
}

function isList(inputs: Inputs): inputs is readonly Fill[] {
  return Array.isArray(inputs);
}

/** One card before one person: what was typed and what was shown or hidden so far. */
export class CardView {
  private readonly root: CardNode;
  private readonly visibility = new Map<string, boolean>();
  private readonly typed = new Map<string, string>();

  constructor(private readonly card: JsonObject) {
    this.root = readCard(card);
  }

  /** The strings the person sees now. */
  get text(): string {
    return visibleText(this.card, this.visibility);
  }

  /** Types into inputs; nothing is sent. What was typed stays until the card is replaced. */
  fill(inputs: Inputs): void {
    for (const { label, value, ...which } of fillsOf(inputs)) {
      const node = findInput(this.root, this.visibility, label, which);
      this.typed.set(textOf(node.json, 'id') ?? '', typedValue(node, value));
    }
  }

  /**
   * Fills in and presses. Throws {@link NotOnCard} when the card has no such button or input, and
   * {@link ClientValidation} when the client would not send.
   */
  press(title: string, inputs: Inputs, which: Which): Press {
    const button = findButton(this.root, this.visibility, title, which);
    this.fill(inputs);
    switch (button.type) {
      case 'Action.ToggleVisibility':
        this.toggle(button);
        return { kind: 'local' };
      case 'Action.OpenUrl':
      case 'Action.ShowCard':
        return { kind: 'local' };
      case 'Action.Execute':
      case 'Action.Submit':
        return pressOf({
          type: button.type,
          id: textOf(button.json, 'id'),
          verb: textOf(button.json, 'verb'),
          data: this.dataOf(button),
        });
      default:
        throw new NotOnCard(`'${title}' is a ${button.type}, which is not played here.`);
    }
  }

  /** The action's own data and the inputs that go with it. */
  private dataOf(button: CardNode): JsonObject {
    const own: Json = button.json.data ?? {};
    if (!isJsonObject(own)) throw new NotOnCard('Only objects are played as data of an action.');
    return { ...own, ...this.gather(button) };
  }

  /**
   * The inputs an action sends (adaptivecards 3.0.6, SubmitActionBase): those of every card around
   * the button, hidden ones too, cards behind other buttons not; empty ones are left out.
   */
  private gather(button: CardNode): JsonObject {
    if (button.json.associatedInputs === 'none') return {};
    const around = new Set(chainOf(button));
    const inputs = [...nodesOf(this.root)].filter((node) => {
      if (!node.type.startsWith('Input.')) return false;
      return [...chainOf(node)].every((each) => each.role === 'element' || around.has(each));
    });
    const values = inputs.map((node) => {
      const id = textOf(node.json, 'id') ?? '';
      return { node, id, value: this.typed.get(id) ?? defaultOf(node) };
    });
    const problems = values.flatMap(({ node, value }) => problemWith(node, value) ?? []);
    if (problems.length > 0) throw new ClientValidation(problems);
    const sent = values.filter(({ value }) => value !== '');
    return Object.fromEntries(sent.map(({ id, value }) => [id, value]));
  }

  private toggle(button: CardNode): void {
    const targets = button.json.targetElements;
    for (const target of Array.isArray(targets) ? targets : []) {
      const id = typeof target === 'string' ? target : idOf(target);
      const forced = isJsonObject(target) ? target.isVisible : undefined;
      this.visibility.set(id, typeof forced === 'boolean' ? forced : !this.shows(id));
    }
  }

  private shows(id: string): boolean {
    const node = [...nodesOf(this.root)].find((each) => textOf(each.json, 'id') === id);
    if (node === undefined) throw new NotOnCard(`There is no element '${id}' to show or hide.`);
    return this.visibility.get(id) ?? node.json.isVisible !== false;
  }
}

function idOf(target: Json): string {
  return isJsonObject(target) ? (textOf(target, 'elementId') ?? '') : '';
}
