import type { ScenarioId } from '../cast/scenario';
import type { Speed } from '../speed';

/** Who plays a person: a user of the room, the rehearsal itself, or nobody. */
export type Role = 'me' | 'simulated' | 'absent';

export interface CastView {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly role: Role;
  /** Whether this is the one who leads the workshop. */
  readonly leads: boolean;
}

/** How the rehearsal stands, for the room's panel. */
export interface DirectorState {
  /** The rehearsal's time, milliseconds since 1970. */
  readonly now: number;
  readonly speed: Speed;
  /** Whether time is leaping to the next thing that happens. */
  readonly leaping: boolean;
  readonly seed: number;
  readonly scenario: ScenarioId;
  readonly people: readonly CastView[];
}
