/** Characters that Azure Table Storage refuses in keys, or that URLs trip over, and the escape itself. */
// oxlint-disable-next-line no-control-regex -- control characters are what must be found
const UNFIT = /[\u0000-\u001F\u007F-\u009F/\\#?%=]/g;

/** Makes any text fit for a partition or row key; different texts stay different. */
export function escapeKey(text: string): string {
  return text.replace(UNFIT, (found) => `=${found.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The text that was escaped. */
export function unescapeKey(key: string): string {
  return key.replace(/=([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A whole number that sorts as text: ten digits for versions, more for instants. */
export function sortable(number: number, digits = 10): string {
  return String(number).padStart(digits, '0');
}

/** The OData filter for row keys that begin with `prefix` (whose last character is '|'). */
export function startsWith(prefix: string): string {
  return `RowKey ge '${quoted(prefix)}' and RowKey lt '${quoted(prefix.slice(0, -1))}}'`;
}

/** A text inside single quotes of an OData filter. */
export function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
