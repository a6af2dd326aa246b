import { Fault } from '../../src/session/fault';
import { checkEntity } from '../../src/storage/limits';
import { transactions } from '../../src/storage/table';
import type { Write } from '../../src/storage/rows';

test('an entity beyond 1 MiB or 252 properties is refused before Azure would', () => {
  const full = Object.fromEntries(
    Array.from({ length: 17 }, (_, n) => [`t${n}`, 'x'.repeat(30_000)]),
  );
  expect(() => checkEntity(full)).not.toThrow();
  expect(() => checkEntity({ ...full, more: 'x'.repeat(30_000) })).toThrow(Fault);
  const many = Object.fromEntries(Array.from({ length: 253 }, (_, n) => [`p${n}`, n]));
  expect(() => checkEntity(many)).toThrow(Fault);
});

test('writes are cut into transactions of at most 100 entities and 4 MiB', () => {
  const small = Array.from({ length: 250 }, (_, n): Write => ({ kind: 'delete', rowKey: `${n}` }));
  expect([...transactions(small)].map(({ length }) => length)).toEqual([100, 100, 50]);
  const large = Array.from({ length: 12 }, (_, n): Write => ({
    kind: 'put',
    row: { rowKey: `${n}`, t0: 'é'.repeat(400_000) },
  }));
  const cut = [...transactions(large)];
  expect(cut.flat()).toEqual(large);
  for (const batch of cut) {
    expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(4 * 1_048_576);
  }
});
