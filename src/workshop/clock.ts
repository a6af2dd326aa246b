/** Milliseconds since the epoch. */
export type Instant = number;

/**
 * A phase's clock as plain facts. All readings are arithmetic over these and the present instant (ms),
 * so everybody reads the same and a restart changes nothing.
 */
export interface Clock {
  readonly startedAt: Instant;
  /** Planned plus added time, ms. */
  readonly length: number;
  /** Time spent paused so far, ms, without the pause that is going on. */
  readonly paused: number;
  readonly pausedAt?: Instant;
  /** Identifies this state of the clock: a timer armed for another generation is inert. */
  readonly generation: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function startClock(now: Instant, minutes: number, generation: number): Clock {
  return { startedAt: now, length: minutes * MINUTE, paused: 0, generation };
}

export function pauseClock(clock: Clock, now: Instant, generation: number): Clock {
  return { ...clock, pausedAt: now, generation };
}

export function resumeClock(clock: Clock, now: Instant, generation: number): Clock {
  const { pausedAt, ...running } = clock;
  return { ...running, paused: clock.paused + (now - (pausedAt ?? now)), generation };
}

/**
 * Adds (or, negative, takes) minutes, counted from what is left at `now`: time that ran over does not
 * eat what is added, and what is left never falls below none.
 */
export function extendClock(
  clock: Clock,
  minutes: number,
  now: Instant,
  generation: number,
): Clock {
  const left = remaining(clock, now);
  const leftThen = Math.max(0, Math.max(0, left) + minutes * MINUTE);
  return { ...clock, length: clock.length + leftThen - left, generation };
}

/** When the time is up if nothing changes; while paused, counted as if resumed at `now`. */
export function endsAt(clock: Clock, now: Instant): Instant {
  const pausing = clock.pausedAt === undefined ? 0 : now - clock.pausedAt;
  return clock.startedAt + clock.length + clock.paused + pausing;
}

/** Time left in ms; negative once the time is up. */
export function remaining(clock: Clock, now: Instant): number {
  return endsAt(clock, now) - now;
}
