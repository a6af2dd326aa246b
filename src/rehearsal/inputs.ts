import { NotOnCard } from './cardErrors';
import type { CardNode } from './cardTree';
import { inputNames } from './find';
import { numberOf, objectsOf, textOf } from './json';

/**
 * What a person puts in an input: text, a number, a date as YYYY-MM-DD, a time as HH:MM, a toggle
 * as true or false, a choice by its visible title, several choices as a list of titles.
 */
export type InputValue = string | number | boolean | readonly string[];

/** What an input sends when nobody touched it (as adaptivecards 3.0.6 does); '' sends nothing. */
export function defaultOf({ json, type }: CardNode): string {
  const given = json.value;
  const value = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  if (type === 'Input.Toggle') return value || offValue(json.valueOff);
  if (type !== 'Input.ChoiceSet') return value;
  const offered = objectsOf(json, 'choices').map((choice) => textOf(choice, 'value') ?? '');
  const chosen = json.isMultiSelect === true ? value.split(',') : [value];
  return chosen.filter((each) => offered.includes(each)).join(',');
}

function offValue(value: unknown): string {
  return typeof value === 'string' ? value : 'false';
}

function onValue(value: unknown): string {
  return typeof value === 'string' ? value : 'true';
}

/** What the input would send after the person put this in. */
export function typedValue(node: CardNode, value: InputValue): string {
  const name = inputNames(node)[0] ?? '';
  if (node.type === 'Input.Toggle') {
    if (typeof value !== 'boolean') throw new NotOnCard(`'${name}' is a toggle: true or false.`);
    return value ? onValue(node.json.valueOn) : offValue(node.json.valueOff);
  }
  if (typeof value === 'boolean') throw new NotOnCard(`'${name}' is not a toggle.`);
  if (node.type === 'Input.ChoiceSet') return chosenValue(node, name, value);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new NotOnCard(`'${name}' takes one value, not a list.`);
  }
  return String(value);
}

function chosenValue(
  node: CardNode,
  name: string,
  value: string | number | readonly string[],
): string {
  const titles = typeof value === 'object' ? value : value === '' ? [] : [String(value)];
  if (titles.length > 1 && node.json.isMultiSelect !== true) {
    throw new NotOnCard(`'${name}' takes one choice.`);
  }
  const choices = objectsOf(node.json, 'choices');
  const values = titles.map((title) => {
    const choice = choices.find((each) => textOf(each, 'title') === title);
    if (choice !== undefined) return textOf(choice, 'value') ?? '';
    const offered = choices.map((each) => `'${textOf(each, 'title') ?? ''}'`).join(', ');
    throw new NotOnCard(`'${name}' does not offer '${title}'; it offers: ${offered || 'none'}.`);
  });
  return values.join(',');
}

/** Why the client would not send this value, in the card's own words when it has them. */
export function problemWith(node: CardNode, value: string): string | undefined {
  const why = broken(node, value);
  if (why === undefined) return undefined;
  const name = inputNames(node)[0] ?? textOf(node.json, 'id') ?? '';
  return `${name}: ${textOf(node.json, 'errorMessage') ?? why}`;
}

function broken(node: CardNode, value: string): string | undefined {
  const { json, type } = node;
  const missing = type === 'Input.Toggle' ? value !== onValue(json.valueOn) : value === '';
  if (json.isRequired === true && missing) return 'is required';
  if (value === '') return undefined;
  switch (type) {
    case 'Input.Text':
      return textFault(node, value);
    case 'Input.Number':
      return Number.isNaN(Number(value)) ? 'is not a number' : rangeFault(node, Number(value));
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? spanFault(node, value) : 'is not YYYY-MM-DD';
    case 'Input.Time':
      return /^\d{2}:\d{2}$/.test(value) ? spanFault(node, value) : 'is not HH:MM';
    default:
      return undefined;
  }
}

function textFault({ json }: CardNode, value: string): string | undefined {
  const longest = numberOf(json, 'maxLength');
  if (longest !== undefined && value.length > longest) return `is longer than ${longest}`;
  const regex = textOf(json, 'regex');
  if (regex !== undefined && !new RegExp(regex).test(value)) return `does not match ${regex}`;
  return undefined;
}

function rangeFault({ json }: CardNode, value: number): string | undefined {
  const min = numberOf(json, 'min') ?? -Infinity;
  const max = numberOf(json, 'max') ?? Infinity;
  return value < min || value > max ? `is not between ${min} and ${max}` : undefined;
}

/** Dates and times compare as text. */
function spanFault({ json }: CardNode, value: string): string | undefined {
  const tooEarly = value < (textOf(json, 'min') ?? value);
  const tooLate = value > (textOf(json, 'max') ?? value);
  return tooEarly || tooLate ? 'is out of range' : undefined;
}
