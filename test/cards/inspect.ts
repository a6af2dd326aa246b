import { z } from 'zod';

/** A card taken apart for inspection: plain JSON, without our own types. */
export type Node = Readonly<Record<string, unknown>>;

export interface Parts {
  readonly elements: readonly Node[];
  readonly inputs: readonly Node[];
  /** Buttons, without their fallbacks. */
  readonly actions: readonly Node[];
}

const node = z.record(z.string(), z.unknown());

/** Every element and action of a card, wherever it is. */
export function partsOf(card: object): Parts {
  const elements: Node[] = [];
  const actions: Node[] = [];
  visit(JSON.parse(JSON.stringify(card)), elements, actions);
  const inputs = elements.filter(({ type }) => String(type).startsWith('Input.'));
  return { elements, inputs, actions };
}

function visit(value: unknown, elements: Node[], actions: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, elements, actions);
    return;
  }
  const parsed = node.safeParse(value);
  if (!parsed.success) return;
  const type = parsed.data['type'];
  if (typeof type === 'string') {
    const isAction = type.startsWith('Action.');
    (isAction ? actions : elements).push(parsed.data);
  }
  for (const [key, child] of Object.entries(parsed.data)) {
    if (key !== 'fallback' && key !== 'data') visit(child, elements, actions);
  }
}

/** Every string in a card with the key it stands under, buttons' data left out. */
export function textsOf(card: object): readonly { key: string; type: string; text: string }[] {
  const { elements, actions } = partsOf(card);
  return [...elements, ...actions].flatMap((part) =>
    stringsOf(part).map(({ key, text }) => ({ key, type: String(part['type']), text })),
  );
}

/** The strings of one part itself; choices and facts have no type and so belong to their element. */
function stringsOf(part: Node): readonly { key: string; text: string }[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'data' || key === 'fallback') return [];
    if (typeof value === 'string') return [{ key, text: value }];
    if (!Array.isArray(value)) return [];
    return z
      .array(z.object({ type: z.undefined().optional() }).loose())
      .catch([])
      .parse(value)
      .flatMap((item) =>
        Object.entries(item).flatMap(([inner, text]) =>
          typeof text === 'string' ? [{ key: `${key}.${inner}`, text }] : [],
        ),
      );
  });
}

/** What a person's client would send for these inputs; with `bare`, only what must be filled in. */
export function answersTo(
  inputs: readonly Node[],
  bare: boolean,
): Readonly<Record<string, string>> {
  const answers = inputs.flatMap((input): [string, string][] => {
    const { id, value, isRequired } = input;
    if (typeof id !== 'string') return [];
    if (typeof value === 'string' || typeof value === 'number') return [[id, String(value)]];
    return bare && isRequired !== true ? [] : [[id, answerTo(input)]];
  });
  return Object.fromEntries(answers);
}

const choices = z.array(z.object({ value: z.string() }));

function answerTo(input: Node): string {
  switch (input['type']) {
    case 'Input.ChoiceSet':
      return choices.parse(input['choices'])[0]?.value ?? '';
    case 'Input.Toggle':
      return 'true';
    case 'Input.Date':
      return '2026-12-17';
    case 'Input.Number':
      return JSON.stringify(input['min'] ?? 1);
    default:
      return 'Een antwoord';
  }
}
