import fc from 'fast-check';
import { MINUTE, endsAt, remaining } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { fold } from '../../src/workshop/evolve';
import type { Happening } from '../../src/workshop/evolver';
import type { Instant, PhaseRun, Session } from '../../src/workshop/session';
import { MORNING } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const inFirst: readonly Happening[] = [started(), ...GATHERED, entered('welcome')].map((event) => ({
  at: MORNING,
  event,
}));

function after(...more: readonly Happening[]): Session {
  const session = fold([...inFirst, ...more]);
  if (session === undefined) throw new Error('no session');
  return session;
}

function runOf(session: Session): PhaseRun {
  if (session.run === undefined) throw new Error('no run');
  return session.run;
}

const at = (minutes: number): Instant => MORNING + minutes * MINUTE;

it('pausing moves the end by exactly the time it lasted', () => {
  const session = after(
    { at: at(1), event: { type: 'clockPaused' } },
    { at: at(4), event: { type: 'clockResumed' } },
  );
  expect(endsAt(runOf(session).clock, at(4))).toBe(at(8));
});

it('added minutes count from now when the time was up', () => {
  const session = after({ at: at(8), event: { type: 'clockExtended', minutes: 5 } });
  expect(remaining(runOf(session).clock, at(8))).toBe(5 * MINUTE);
});

it('taking a minute never leaves less than none', () => {
  const session = after({ at: at(4.5), event: { type: 'clockExtended', minutes: -1 } });
  expect(remaining(runOf(session).clock, at(4.5))).toBe(0);
});

it('takes back a prompt that no longer holds, so that it can come again', () => {
  const prompted: readonly Happening[] = [
    { at: at(4), event: { type: 'timePrompted', prompt: 'oneMinuteLeft' } },
    { at: at(5), event: { type: 'timePrompted', prompt: 'timeUp' } },
  ];
  const five = after(...prompted, { at: at(5), event: { type: 'clockExtended', minutes: 5 } });
  expect(runOf(five).prompts).toEqual([]);
  const one = after(...prompted, { at: at(5), event: { type: 'clockExtended', minutes: 1 } });
  expect(runOf(one).prompts).toEqual(['oneMinuteLeft']);
});

it('undo restores the run before as if nothing had happened, whatever happened to its clock', () => {
  const change = fc.constantFrom<Event>(
    { type: 'clockPaused' },
    { type: 'clockResumed' },
    { type: 'clockExtended', minutes: 1 },
    { type: 'clockExtended', minutes: -1 },
    { type: 'timePrompted', prompt: 'oneMinuteLeft' },
  );
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), change), { maxLength: 8 });
  fc.assert(
    fc.property(changes, changes, fc.constantFrom('next', 'back', 'skip'), (first, then, how) => {
      const history: Happening[] = [];
      let now = MORNING;
      for (const [ms, event] of first) history.push({ at: (now += ms), event });
      const before = after(...history);
      history.push({ at: now, event: { type: 'phaseEntered', index: 1, how, reason: 'om' } });
      for (const [ms, event] of then) history.push({ at: (now += ms), event });
      const session = after(...history, { at: now, event: { type: 'phaseUndone' } });
      const { clock, ...run } = runOf(session);
      const { clock: clockBefore, ...runBefore } = runOf(before);
      expect(run).toEqual(runBefore);
      expect({ ...clock, generation: 0 }).toEqual({ ...clockBefore, generation: 0 });
      expect(remaining(clock, now)).toBe(remaining(clockBefore, now));
      expect(clock.generation).toBe(session.generation);
      expect(session.generation).toBeGreaterThan(before.generation);
      expect(session.visits.slice(0, -1)).toEqual(before.visits);
      expect(session.visits.at(-1)?.undone).toBe(true);
    }),
  );
});
