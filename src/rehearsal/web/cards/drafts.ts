import { isJsonObject, objectOf, textOf, type Json, type JsonObject } from '../../json';

/** What a person typed into a card, by input; kept over a reload or a closed tab while the card stands. */
export type Typed = Readonly<Record<string, string>>;

/** Keeps what was typed into a card under a name. */
export function keepTyped(name: string, card: JsonObject, typed: Typed): void {
  localStorage.setItem(name, JSON.stringify({ card, typed }));
}

/** The card with what was typed into it; an edited card begins anew, as in Teams. */
export function withTyped(name: string, card: JsonObject): JsonObject {
  const text = localStorage.getItem(name);
  if (text === null) return card;
  const kept: unknown = JSON.parse(text);
  const typed = isJsonObject(kept) ? objectOf(kept, 'typed') : undefined;
  const same = isJsonObject(kept) && JSON.stringify(kept.card) === JSON.stringify(card);
  if (same && typed !== undefined) return filledObject(card, typed);
  localStorage.removeItem(name);
  return card;
}

function filled(json: Json, typed: JsonObject): Json {
  if (Array.isArray(json)) return json.map((each) => filled(each, typed));
  return isJsonObject(json) ? filledObject(json, typed) : json;
}

function filledObject(json: JsonObject, typed: JsonObject): JsonObject {
  const all = Object.entries(json).map(([key, value]) => [key, filled(value, typed)] as const);
  const value = typed[textOf(json, 'id') ?? ''];
  const isInput = textOf(json, 'type')?.startsWith('Input.') === true;
  return { ...Object.fromEntries(all), ...(isInput && value !== undefined ? { value } : {}) };
}
