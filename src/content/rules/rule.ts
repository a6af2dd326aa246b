import type { WorkshopDefinition } from '../../workshop/definition';
import type { Fault } from '../fault';
import type { Section } from '../schema';

/** A check over sections that are well shaped in themselves. */
export interface Rule {
  /** A rule is passed over when one of these is misshapen: what it would say is noise then. */
  readonly reads: readonly Section[];
  readonly check: (definition: WorkshopDefinition) => Fault[];
}
