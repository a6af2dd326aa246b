import { RateLimits } from '../../src/rehearsal/limits';
import { HandClock } from './support/stage';

/** Asks for `count` sends in one thread and says how many were let in. */
function admitted(limits: RateLimits, count: number, key = 'a'): number {
  let inside = 0;
  for (let i = 0; i < count; i += 1) if (limits.admit('send', key) === undefined) inside += 1;
  return inside;
}

describe('rate limits', () => {
  it('let in 7 per second, 8 per two, 60 per half minute, 1800 per hour and thread', () => {
    const clock = new HandClock();
    const limits = new RateLimits(clock);
    expect(admitted(limits, 10)).toBe(7);
    clock.advance(1000);
    expect(admitted(limits, 10)).toBe(1);
    expect(limits.refusals.at(-1)).toMatchObject({ bucket: 'send', key: 'a', retryAfter: 1 });
    let half = 8;
    for (let second = 2; second < 30; second += 2) {
      clock.advance(2000);
      half += admitted(limits, 10);
    }
    expect(half).toBe(60);
    let hour = half;
    for (let at = 30; at < 3600; at += 2) {
      clock.advance(2000);
      hour += admitted(limits, 8);
    }
    expect(hour).toBe(1800);
  });

  it('count threads apart, but 50 per second in all', () => {
    const limits = new RateLimits(new HandClock());
    const threads = Array.from({ length: 10 }, (_, i) => `thread ${i}`);
    expect(threads.map((key) => admitted(limits, 7, key))).toEqual([7, 7, 7, 7, 7, 7, 7, 1, 0, 0]);
    expect(limits.admit(undefined, '')).toMatchObject({ bucket: 'global' });
  });

  it('can be replaced per bucket', () => {
    const limits = new RateLimits(new HandClock(), { send: [], global: [] });
    expect(admitted(limits, 500)).toBe(500);
  });
});
