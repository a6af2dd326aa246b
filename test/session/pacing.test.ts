import fc from 'fast-check';
import {
  CONVERSATION_WINDOWS,
  Pacing,
  TENANT_WINDOWS,
  type Window,
} from '../../src/session/pacing';

/** Sends as soon as it is let, each after its think time; returns when each send went. */
function sends(requests: readonly { readonly to: string; readonly after: number }[]) {
  const pacing = new Pacing();
  const went: { to: string; at: number }[] = [];
  let now = 0;
  for (const { to, after } of requests) {
    now += after;
    for (let wait = pacing.take(to, now); wait > 0; wait = pacing.take(to, now)) now += wait;
    went.push({ to, at: now });
  }
  return went;
}

function within(times: readonly number[], { count, span }: Window): boolean {
  return times.every((time, index) => {
    const before = times[index - count];
    return before === undefined || time - before >= span;
  });
}

test('no window of a conversation or of the tenant is ever exceeded', () => {
  const request = fc.record({
    to: fc.constantFrom('a', 'b', 'c'),
    after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 300 }), (requests) => {
      const went = sends(requests);
      for (const window of TENANT_WINDOWS) {
        expect(
          within(
            went.map(({ at }) => at),
            window,
          ),
        ).toBe(true);
      }
      for (const to of ['a', 'b', 'c']) {
        const times = went.filter((send) => send.to === to).map(({ at }) => at);
        for (const window of CONVERSATION_WINDOWS) expect(within(times, window)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('nobody waits without need: 7 in a conversation and 48 in all go at once', () => {
  const seven = sends(Array.from({ length: 8 }, () => ({ to: 'a', after: 0 })));
  expect(seven.map(({ at }) => at)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000]);
  const all = sends(Array.from({ length: 49 }, (_, n) => ({ to: `${n}`, after: 0 })));
  expect(all.filter(({ at }) => at === 0)).toHaveLength(48);
  expect(all.at(-1)?.at).toBe(1_000);
});

test('a conversation that Teams asks to leave alone waits, others do not', () => {
  const pacing = new Pacing();
  pacing.block('a', 5_000);
  expect(pacing.take('a', 1_000)).toBe(4_000);
  expect(pacing.take('b', 1_000)).toBe(0);
  expect(pacing.take('a', 5_000)).toBe(0);
});
