import { announce } from '../workshop/announce';
import type { Command } from '../workshop/commands';
import { decide } from '../workshop/decide';
import type { Decision } from '../workshop/decider';
import type { WorkshopDefinition } from '../workshop/definition';
import type { Effect } from '../workshop/effects';
import { evolve } from '../workshop/evolve';
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

/** The workshop's own rules, for one definition. */
export function rulesOf(definition: WorkshopDefinition): Rules {
  return {
    decide: (command, session, now) => decide(command, session, { definition, now }),
    evolve,
    announce,
  };
}
