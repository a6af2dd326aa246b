/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object: a card, an element, the data of an action. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value that came out of `JSON.parse` is an object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string under `key`, or undefined when it is absent or something else. */
export function textOf(source: JsonObject, key: string): string | undefined {
  const value = source[key];
  return typeof value === 'string' ? value : undefined;
}

/** The number under `key`, or undefined when it is absent or something else. */
export function numberOf(source: JsonObject, key: string): number | undefined {
  const value = source[key];
  return typeof value === 'number' ? value : undefined;
}

/** The object under `key`, or undefined when it is absent or something else. */
export function objectOf(source: JsonObject, key: string): JsonObject | undefined {
  const value = source[key];
  return isJsonObject(value) ? value : undefined;
}

/** The objects in the array under `key`; everything that is not an object is left out. */
export function objectsOf(source: JsonObject, key: string): JsonObject[] {
  const value = source[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
