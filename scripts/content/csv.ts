/** A row of a list, with its number as Excel shows it. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A list that cannot be read. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/**
 * The rows of a CSV, as Excel writes it: separated by semicolons (Dutch settings), commas or tabs, whichever
 * the first line has most of; fields with a separator, a quote or a line end in double quotes. Empty lines
 * are left out.
 */
export function parseCsv(source: string): readonly Row[] {
  const whole = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  // Excel's own way of naming the separator; it does not count as a row.
  const told = /^sep=(.)\n/i.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const separator = told?.[1] ?? separatorOf(text);
  const rows: string[][] = [[]];
  let field = '';
  let quotedSince: number | undefined;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quotedSince !== undefined) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (char === '"' && field === '') quotedSince = rows.length;
    else if (char === separator) endField();
    else if (char === '\n') {
      endField();
      rows.push([]);
    } else field += char;
  }
  endField();
  if (quotedSince !== undefined) {
    throw new CsvError(`row ${quotedSince}: a field begins with a quote (") that is never closed`);
  }
  return rows
    .map((cells, at): Row => ({ number: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Rows as a CSV that a Dutch Excel opens by a double click: semicolons, and a mark that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** The text of a file: UTF-8, or else what Excel writes when it is not told to use that. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}
