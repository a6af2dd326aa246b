import type { CommandOf, CommandType } from './commands';
import type { WorkshopDefinition } from './definition';
import type { Event } from './events';
import type { Refusal } from './refusal';
import type { Instant, Session } from './session';

/** What the rules may know besides the session: the present and the workshop as data. */
export interface Circumstances {
  readonly now: Instant;
  readonly definition: WorkshopDefinition;
}

/** Events to record (none: a repeat, quietly accepted), or why nothing changes. */
export type Decision = readonly Event[] | Refusal;

export type Decider<T extends CommandType> = (
  command: CommandOf<T>,
  session: Session,
  circumstances: Circumstances,
) => Decision;

/** The deciders of some commands, by command. */
export type Deciders<T extends CommandType> = { readonly [K in T]: Decider<K> };
