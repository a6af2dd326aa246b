import type { Command } from '../workshop/commands';
import type { Decision } from '../workshop/decider';
import type { Effect } from '../workshop/effects';
import type { Happening } from '../workshop/evolver';
import type { Instant, Session } from '../workshop/session';

/** The workshop as the shell uses it: three pure functions. */
export interface Rules {
  readonly decide: (command: Command, session: Session | undefined, now: Instant) => Decision;
  readonly evolve: (session: Session | undefined, happening: Happening) => Session;
  readonly announce: (
    happening: Happening,
    before: Session | undefined,
    after: Session,
  ) => readonly Effect[];
}
