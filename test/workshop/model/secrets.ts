import { isFacilitator } from '../../../src/workshop/queries';
import type { Session } from '../../../src/workshop/session';
import type { Reader } from '../../../src/workshop/visibility';

/**
 * Fails when a view shows somebody's silent text to a reader who may not read it. Says so in words of its
 * own, apart from visibility.ts, so that a fault there is found.
 */
export function checkSecrets(view: object, session: Session, reader: Reader): void {
  for (const [text, kind, person] of JSON.stringify(view).matchAll(/geheim·(\w+)·(\w+)·\d+/g)) {
    const may = mayKnow(kind ?? '', person ?? '', session, reader);
    if (!may) throw new Error(`${text} is shown to ${JSON.stringify(reader)}`);
  }
}

function mayKnow(kind: string, person: string, session: Session, reader: Reader): boolean {
  if (reader.kind === 'person' && reader.person === person) return true;
  if (kind === 'reflection') {
    const inside = reader.kind !== 'person' || session.people[reader.person] !== undefined;
    return session.reflections[person]?.shared === true && inside && reader.kind !== 'team';
  }
  const written = session.plan.findIndex(
    ({ task }) => task === (kind === 'values' ? 'writeValues' : 'writeActions'),
  );
  const past = session.visits.some(({ undone, index }) => !undone && index > written);
  return past && isInGroupOf(person, session, reader);
}

function isInGroupOf(person: string, session: Session, reader: Reader): boolean {
  const group = session.people[person]?.group;
  if (group === undefined) return false;
  if (reader.kind === 'group') return reader.group === group;
  if (reader.kind !== 'person') return false;
  const known = session.people[reader.person];
  return (
    isFacilitator(session, reader.person) || (known?.taking === 'part' && known.group === group)
  );
}
