import type { Circumstances } from '../decider';
import type { GroupId, Session, ValueRef } from '../session';
import { mayRead, type Reader } from '../visibility';

/** The values a group's actions serve: what it chose, or its whole fundament while it chose nothing. */
export function valuesToProtect(
  group: GroupId | undefined,
  session: Session,
  { definition }: Circumstances,
  reader: Reader,
): readonly ValueRef[] {
  const visible = group !== undefined && mayRead(session, reader, { kind: 'decisions', group });
  const decisions = visible ? (session.decisions[group] ?? []) : [];
  const chosen = decisions.filter((decision) => decision.chosen).map(({ value }) => value);
  if (chosen.length > 0) return chosen;
  return definition.values
    .filter(({ fundament }) => group === undefined || fundament === group)
    .map(({ id }) => ({ kind: 'catalogue', id }));
}
