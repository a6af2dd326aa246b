import type { Localized, ServiceCell, WorkshopDefinition } from '../../definition';
import type { Case } from '../../session';

/** The case as everybody in the session may read it. */
export interface CaseSummary {
  readonly title: string;
  readonly description: string;
  readonly cells: readonly ServiceCell[];
  readonly lifeEvent?: Localized;
  readonly goal?: string;
  readonly legalGround?: string;
  /** Whether it is an example, as it stands. */
  readonly example: boolean;
}

export function summarise(described: Case, { lifeEvents }: WorkshopDefinition): CaseSummary {
  const { lifeEvent, scenario, ...rest } = described;
  const event = lifeEvents.find(({ id }) => id === lifeEvent);
  return {
    ...rest,
    example: scenario !== undefined,
    ...(event === undefined ? {} : { lifeEvent: event.name }),
  };
}
