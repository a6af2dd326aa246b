import { broaderSubjects, sameSubject } from '../../broaderUse';
import type { Decider } from '../../decider';
import { during, insidersOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Session } from '../../session';
import { checkText } from '../../texts';

/** A value or action serves other projects too; the sentence says how the organisation gains. */
export const flagBroaderUse: Decider<'flagBroaderUse'> = ({ by, use }, session) => {
  const refusal = mayBroaden(session, by);
  if (refusal !== undefined) return refusal;
  const subject = broaderSubjects(session).find((known) => sameSubject(known, use.subject));
  if (subject === undefined) return refuse('unknownChoice');
  const gain = use.gain.trim();
  const missing = checkText(gain);
  if (missing !== undefined) return missing;
  const known = session.broaderUses.some(
    (other) => sameSubject(other.subject, subject) && other.gain === gain,
  );
  return known ? [] : [{ type: 'broaderUseFlagged', use: { subject, gain } }];
};

export function mayBroaden(session: Session, person: PersonId): Refusal | undefined {
  return insidersOnly(session, person) ?? during(session, 'broaden');
}

/** Takes back that something serves other projects too. */
export const dropBroaderUse: Decider<'dropBroaderUse'> = ({ by, subject }, session) => {
  const refusal = mayBroaden(session, by);
  if (refusal !== undefined) return refusal;
  const known = session.broaderUses.find((use) => sameSubject(use.subject, subject));
  return known === undefined ? [] : [{ type: 'broaderUseDropped', subject: known.subject }];
};
