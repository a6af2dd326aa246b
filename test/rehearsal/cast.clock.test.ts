import { RehearsalClock } from '../../src/rehearsal/clock';

test('paused, no time passes; a leap goes from one due callback to the next', async () => {
  const clock = new RehearsalClock({ start: 1_000, speed: 0 });
  const called: number[] = [];
  clock.after(60_000, () => {
    called.push(clock.now());
    clock.after(30_000, () => called.push(clock.now()));
  });
  clock.after(10_000, () => called.push(-1))();
  expect(await clock.leap(() => called.length === 2, 3_600_000)).toBe(true);
  expect(called).toEqual([61_000, 91_000]);
  expect(clock.now()).toBe(91_000);
  expect(await clock.leap(() => false, 5_000)).toBe(false);
  expect(clock.now()).toBe(96_000);
  clock.close();
});

test('at sixty times real time a minute takes a second, and stands still while something settles', async () => {
  let settling = 0;
  const clock = new RehearsalClock({ start: 0, speed: 60 });
  clock.settleWith(async () => {
    settling += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  const begun = performance.now();
  const at = await new Promise<number>((resolve) => {
    clock.after(6_000, () => {
      clock.after(6_000, () => resolve(clock.now()));
    });
  });
  expect(at).toBeGreaterThanOrEqual(12_000);
  expect(at).toBeLessThan(12_100);
  expect(performance.now() - begun).toBeGreaterThan(195);
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect(settling).toBeGreaterThan(0);
  clock.speed = 0;
  const stopped = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(clock.now()).toBe(stopped);
  clock.close();
});
