import type { ScenarioId } from './scenario';

/** What a played person is told beforehand: nothing of the bot, only of the rehearsal. */
export interface Part {
  readonly seed: number;
  readonly meeting: string;
  /** The case that was agreed beforehand. */
  readonly scenario: () => ScenarioId;
  /** Whether this person leads, and which people it waits for. */
  readonly leads: boolean;
  readonly expects: () => readonly string[];
  /** Told when this person closed the workshop. */
  readonly closed: () => void;
}
