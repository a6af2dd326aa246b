import type { ICardElement } from 'adaptivecards/lib/schema';
import { MAX_LINE, MAX_TEXT } from '../../src/workshop/texts';

/** Inputs: each has a label, which a screen reader reads and which errors are shown at. */

interface Common {
  readonly id: string;
  readonly label: string;
  /** What it holds already; empty or absent: nothing. */
  readonly value?: string | undefined;
  /** The message under an input that must be filled in; makes it required. */
  readonly required?: string;
  readonly placeholder?: string;
}

function common(type: string, { required, value = '', ...rest }: Common): ICardElement {
  return {
    type,
    ...rest,
    ...(value === '' ? {} : { value }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

/** One line. */
export function line(input: Common & { readonly maxLength?: number }): ICardElement {
  return { maxLength: MAX_LINE, ...common('Input.Text', input) };
}

/** Several lines. */
export function paragraph(input: Common & { readonly maxLength?: number }): ICardElement {
  return { maxLength: MAX_TEXT, ...common('Input.Text', input), isMultiline: true };
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A drop-down list, or visible buttons; `value` may name several, parted by commas. */
export function choice(
  input: Common & {
    readonly choices: readonly Choice[];
    readonly style?: 'compact' | 'expanded';
    readonly several?: boolean;
  },
): ICardElement {
  const { choices, style, several, ...rest } = input;
  return {
    ...common('Input.ChoiceSet', rest),
    style: style ?? 'compact',
    isMultiSelect: several ?? false,
    wrap: true,
    choices: [...choices],
  };
}

export function toggle(
  input: Omit<Common, 'placeholder'> & { readonly title: string },
): ICardElement {
  return { ...common('Input.Toggle', input), valueOn: 'true', valueOff: 'false', wrap: true };
}

export function dateInput(input: Common & { readonly min?: string }): ICardElement {
  return common('Input.Date', input);
}

export function numberInput({
  value,
  ...rest
}: Omit<Common, 'value'> & {
  readonly value?: number;
  readonly min: number;
  readonly max: number;
}): ICardElement {
  return { ...common('Input.Number', rest), ...(value === undefined ? {} : { value }) };
}
