import type { Timer } from '../../workshop/effects';
import type { Instant } from '../../workshop/session';

export interface ArmedTimer {
  readonly id: string;
  readonly session: string;
  readonly timer: Timer;
}

export interface TimerStore {
  /** Idempotent: the same timer of the same session is one row. */
  arm(session: string, timer: Timer): Promise<void>;
  /** Timers due at `until` or before, soonest first, and when the next one after those is due. */
  due(until: Instant): Promise<{ readonly timers: readonly ArmedTimer[]; readonly next?: Instant }>;
  /** Removes a timer that took effect; nothing if it is gone. */
  disarm(timer: ArmedTimer): Promise<void>;
  /** Removes all timers of a session. */
  forget(session: string): Promise<void>;
}
