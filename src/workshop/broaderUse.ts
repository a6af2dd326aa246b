import { plannedActions } from './checklist';
import { eachOnce, sameValue } from './queries';
import type { BroaderUse, Session, ValueRef } from './session';

type Subject = BroaderUse['subject'];

/** The values that a group chose or an action protects, once each. */
export function valuesInPlan(session: Session): readonly ValueRef[] {
  const chosen = session.groups.flatMap(({ id }) =>
    (session.decisions[id] ?? []).filter((decision) => decision.chosen).map(({ value }) => value),
  );
  return eachOnce([...chosen, ...session.actions.flatMap(({ values }) => values)]);
}

/** All that could serve other projects too. */
export function broaderSubjects(session: Session): readonly Subject[] {
  return [
    ...valuesInPlan(session).map((value) => ({ kind: 'value', value }) as const),
    ...plannedActions(session).map(({ id }) => ({ kind: 'action', action: id }) as const),
  ];
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.kind === 'action') return b.kind === 'action' && a.action === b.action;
  return b.kind === 'value' && sameValue(a.value, b.value);
}
