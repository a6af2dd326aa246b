/**
 * The rows of a CSV, as Excel writes it: separated by semicolons (Dutch settings), commas or tabs, whichever
 * the first line has most of; fields with a separator, a quote or a line end in double quotes. Empty lines
 * are left out.
 */
export function parseCsv(source: string): readonly (readonly string[])[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === separator) endField();
    else if (char === '\n') {
      endField();
      rows.push([]);
    } else field += char;
  }
  endField();
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Rows as a CSV that a Dutch Excel opens by a double click: semicolons, and a mark that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** The text of a file: UTF-8, or else what Excel writes when it is not told to use that. */
export function decodeCsv(bytes: Uint8Array): string {
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
