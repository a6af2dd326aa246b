import type { Decider } from '../../decider';
import { facilitatorOnly } from '../../queries';
import { refuse } from '../../refusal';

/** Somebody else drives from now on; only by saying so, never because a connection dropped. */
export const handOver: Decider<'handOver'> = ({ by, to }, session) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  if (session.facilitator === to) return [];
  const person = session.people[to];
  return person === undefined || person.taking === 'left'
    ? refuse('unknownPerson')
    : [{ type: 'facilitationHandedOver', to }];
};
