import { Fault } from '../session/fault';
import type { Row, StoredRow } from './rows';

/** UTF-16 characters in one property; Azure allows 32 Ki. */
const PIECE = 30_000;
/** Pieces in one row: 14 × 60 KB stay under 1 MiB. */
const PIECES = 14;

/**
 * A value as JSON that every table service reads back. The two separators that JSON allows inside strings
 * but regular expressions take for line ends are escaped: Azurite loses a transaction that holds one.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A text as the properties t0, t1, … of as many rows as it takes: `base|00`, `base|01`, …. */
export function textRows(
  base: string,
  text: string,
  properties: Readonly<Record<string, string | number>> = {},
): readonly Row[] {
  const pieces = cut(text);
  const count = Math.max(1, Math.ceil(pieces.length / PIECES));
  return Array.from({ length: count }, (_, part) => {
    const mine = pieces.slice(part * PIECES, (part + 1) * PIECES);
    return {
      ...properties,
      ...Object.fromEntries(mine.map((piece, at) => [`t${at}`, piece])),
      rowKey: `${base}|${String(part).padStart(2, '0')}`,
      parts: count,
    };
  });
}

/** A text in a row of its own. Throws a Fault (tooLarge) beyond 420,000 characters. */
export function textRow(rowKey: string, text: string): Row {
  const pieces = cut(text);
  if (pieces.length > PIECES) throw new Fault('tooLarge', `${text.length} characters in one row`);
  return { rowKey, ...Object.fromEntries(pieces.map((piece, at) => [`t${at}`, piece])) };
}

/** The text of one row. */
export function textOf(row: StoredRow): string {
  let text = '';
  for (let at = 0; ; at += 1) {
    const piece = row[`t${at}`];
    if (typeof piece !== 'string') return text;
    text += piece;
  }
}

/** The texts of rows in key order, put together again; undefined if a part is missing. */
export function textsOf(rows: readonly StoredRow[]): readonly string[] | undefined {
  const texts: string[] = [];
  let at = 0;
  while (at < rows.length) {
    const count = rows[at]?.['parts'];
    if (typeof count !== 'number') return undefined;
    const parts = rows.slice(at, at + count);
    const whole = parts.every(({ rowKey }, part) =>
      rowKey.endsWith(`|${String(part).padStart(2, '0')}`),
    );
    if (parts.length < count || !whole) return undefined;
    texts.push(parts.map(textOf).join(''));
    at += count;
  }
  return texts;
}

/** Cuts a text into pieces, never inside a surrogate pair: half a pair would not survive UTF-8. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + PIECE, text.length);
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
