import fc from 'fast-check';
import { type Candidate, mixGroups, sameGroups, smallestGroup } from '../../src/workshop/grouping';

const GROUPS = ['democratie', 'rechtsstaat', 'bestuurskracht'];

const candidates = fc
  .array(fc.option(fc.constantFrom('jurist', 'inwoner', 'beleid', 'data'), { nil: undefined }), {
    minLength: 3,
    maxLength: 40,
  })
  .map((functions) =>
    functions.map((told, n): Candidate => ({
      id: `p${n}`,
      ...(told === undefined ? {} : { function: told }),
    })),
  );

const seeds = fc.integer({ min: 0, max: 1_000_000 });

function spread(counts: readonly number[]): number {
  return Math.max(...counts) - Math.min(...counts);
}

describe('a proposal', () => {
  it('puts everybody in exactly one group, of sizes that differ by at most one', () => {
    fc.assert(
      fc.property(candidates, seeds, (people, seed) => {
        const groups = mixGroups(people, GROUPS, seed);
        expect(Object.keys(groups).sort()).toEqual([...GROUPS].sort());
        const placed = Object.values(groups).flat();
        expect([...placed].sort()).toEqual(people.map(({ id }) => id).sort());
        expect(spread(Object.values(groups).map((ids) => ids.length))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('spreads each function so that its share differs by at most one', () => {
    fc.assert(
      fc.property(candidates, seeds, (people, seed) => {
        const groups = Object.values(mixGroups(people, GROUPS, seed));
        for (const told of new Set(people.map((person) => person.function))) {
          const alike = new Set(people.filter((one) => one.function === told).map(({ id }) => id));
          const counts = groups.map((ids) => ids.filter((id) => alike.has(id)).length);
          expect(spread(counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(candidates, seeds, (people, seed) => {
        expect(mixGroups(people, GROUPS, seed)).toEqual(mixGroups(people, GROUPS, seed));
      }),
    );
  });

  it('is shuffled by other seeds', () => {
    const people = Array.from({ length: 9 }, (_, n) => ({ id: `p${n}` }));
    const made = Array.from({ length: 20 }, (_, seed) => mixGroups(people, GROUPS, seed));
    const first = made[0] ?? {};
    expect(made.filter((groups) => sameGroups(groups, first)).length).toBeLessThan(3);
  });

  it('takes own words in other capitals as the same function', () => {
    const people = ['Buurtwerker', 'buurtwerker', ' BUURTWERKER '].map((told, n) => ({
      id: `p${n}`,
      function: told,
    }));
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
    const groups = Object.values(mixGroups([...people, ...others], GROUPS, 3));
    expect(groups.map((ids) => ids.filter((id) => id.startsWith('p')).length)).toEqual([1, 1, 1]);
  });
});

describe('the group of a late joiner', () => {
  const seats = (...sizes: readonly (readonly string[])[]) =>
    GROUPS.map((id, at) => ({
      id,
      members: (sizes[at] ?? []).map((told, n) => ({ id: `${id}${n}`, function: told })),
    }));

  it('is the smallest', () => {
    const groups = seats(['jurist', 'jurist'], ['jurist'], ['inwoner', 'inwoner']);
    expect(smallestGroup(groups, { id: 'late', function: 'jurist' })).toBe('rechtsstaat');
  });

  it('is, of equals, the one with fewest of the same function', () => {
    const groups = seats(['jurist'], ['inwoner'], ['inwoner', 'inwoner']);
    expect(smallestGroup(groups, { id: 'late', function: 'jurist' })).toBe('rechtsstaat');
  });

  it('is, when all is equal, the first', () => {
    expect(smallestGroup(seats(['jurist'], ['jurist'], ['jurist']), { id: 'late' })).toBe(
      'democratie',
    );
  });
});
