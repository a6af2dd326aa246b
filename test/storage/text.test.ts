import fc from 'fast-check';
import { Fault } from '../../src/session/fault';
import { escapeKey, unescapeKey } from '../../src/storage/keys';
import { textOf, textRow, textRows, textsOf, toJson } from '../../src/storage/text';

const stored = (row: ReturnType<typeof textRow>) => ({ ...row, etag: 'e' });

test('a text of any length and any characters comes back from its rows', () => {
  const unit = fc.oneof(fc.constantFrom('😀', '"', '\\', '\u2028', 'é', 'a'), fc.string());
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), fc.nat({ max: 250_000 }), (units, times) => {
      const text = units.join('').repeat(Math.ceil(times / Math.max(1, units.join('').length)));
      const rows = textRows('event|1', text);
      expect(textsOf(rows.map(stored))).toEqual([text]);
    }),
    { numRuns: 30 },
  );
});

/** Half a surrogate pair. */
const LONE = /\p{Surrogate}/u;

test('no piece ends in half a character', () => {
  for (const text of ['😀'.repeat(40_000), `a${'😀'.repeat(40_000)}`]) {
    for (const row of textRows('x', text)) {
      for (const value of Object.values(row)) expect(String(value)).not.toMatch(LONE);
    }
  }
});

test('a text of several rows is not read while a part is missing', () => {
  const rows = textRows('event|1', 'x'.repeat(1_000_000)).map(stored);
  expect(rows).toHaveLength(3);
  expect(textsOf(rows)).toHaveLength(1);
  expect(textsOf(rows.slice(1))).toBeUndefined();
  expect(textsOf(rows.slice(0, 2))).toBeUndefined();
  expect(textsOf([...rows.slice(0, 1), ...rows.slice(2)])).toBeUndefined();
});

test('a row of its own is refused beyond what a row holds', () => {
  expect(textOf(stored(textRow('x', 'y'.repeat(420_000))))).toHaveLength(420_000);
  expect(() => textRow('x', 'y'.repeat(420_001))).toThrow(Fault);
});

test('JSON keeps to one line, separators included', () => {
  const value = { text: 'a\u2028b\u2029c\nd' };
  expect(toJson(value)).not.toMatch(/[\u2028\u2029\n]/);
  expect(JSON.parse(toJson(value))).toEqual(value);
});

test('any key becomes one that tables accept, and stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      const escaped = escapeKey(key);
      // oxlint-disable-next-line no-control-regex -- these are what tables refuse
      expect(escaped).not.toMatch(/[/\\#?%\u0000-\u001f\u007f-\u009f]/);
      expect(unescapeKey(escaped)).toBe(key);
    }),
  );
});
