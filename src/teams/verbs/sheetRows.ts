import { z } from 'zod';
import type { ValueRef } from '../../workshop/session';
import { valueOfCode } from '../../workshop/valueCode';
import { entered } from './verb';

/** A silent sheet is a row of numbered inputs: "why1", "why2", … */

/** Everything a sheet sends; which inputs there are is for the sheet to know. */
export const sheetData = z.record(z.string(), z.unknown());

/** The trimmed text of one input; empty when it was left untouched. */
export function textOf(data: z.output<typeof sheetData>, id: string): string {
  const parsed = entered.safeParse(data[id]);
  return parsed.success ? parsed.data.trim() : '';
}

/** The rows in which anything was entered, from 1 up to `most`. */
export function rowsOf(
  data: z.output<typeof sheetData>,
  most: number,
  ...inputs: readonly string[]
): readonly (readonly string[])[] {
  return Array.from({ length: most }, (_, at) =>
    inputs.map((input) => textOf(data, `${input}${at + 1}`)),
  ).filter((row) => row.some((text) => text !== ''));
}

/** A chosen value; a row without a choice names nothing, which the rules answer kindly. */
export function chosenValue(code: string): ValueRef {
  return code === '' ? { kind: 'own', name: '' } : valueOfCode(code);
}
