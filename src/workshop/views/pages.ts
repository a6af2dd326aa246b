/** What fits in one dialog, in characters of people's texts: a card stays far under Teams' limit. */
const PAGE = 7_000;

export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The asked page (from 1) of a list that is cut by how much its items take; an item is never cut. */
export function pageOf<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  asked: number,
): Page<T> {
  const pages: T[][] = [[]];
  let size = 0;
  for (const item of items) {
    const takes = sizeOf(item);
    if (size > 0 && size + takes > PAGE) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(item);
    size += takes;
  }
  const number = Math.min(Math.max(1, asked), pages.length);
  return { items: pages[number - 1] ?? [], number, of: pages.length };
}
