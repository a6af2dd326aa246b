import type { DataOrigin, Localized, WorkshopDefinition } from './definition';
import { mentionsIn } from './entries';
import { sameValue, valueKey } from './queries';
import type { GroupId, Session, ValueDecision, ValueRef } from './session';

/** What hand-out 6 says of one value: for each data origin of the case that it was found at. */
export interface Researched {
  readonly value: ValueRef;
  readonly explanations: readonly Localized[];
}

/** Hand-out 6 for a group: over all data origins of the case, or all there are when it names none. */
export function handoutFor(
  session: Session,
  { handouts }: WorkshopDefinition,
  group: GroupId,
): readonly Researched[] {
  const origins = new Set<DataOrigin>(session.case?.cells.map(({ origin }) => origin));
  const byValue = new Map<string, Researched>();
  for (const { fundament, origin, values } of handouts) {
    if (fundament !== group || (origins.size > 0 && !origins.has(origin))) continue;
    for (const { value, explanation } of values) {
      const explanations = [...(byValue.get(value)?.explanations ?? []), explanation];
      byValue.set(value, { value: { kind: 'catalogue', id: value }, explanations });
    }
  }
  return [...byValue.values()];
}

/** A value that a group has to decide on, and why it is on the table. */
export interface Candidate {
  readonly value: ValueRef;
  /** How many members named it. */
  readonly mentions: number;
  readonly researched: boolean;
  readonly decision?: ValueDecision;
}

/** Its members' values (most named first), then hand-out 6, then what else the group decided on. */
export function candidatesIn(
  session: Session,
  definition: WorkshopDefinition,
  group: GroupId,
): readonly Candidate[] {
  const mentions = mentionsIn(session, group);
  const researched = handoutFor(session, definition, group);
  const decisions = session.decisions[group] ?? [];
  const seen = new Set<string>();
  const all = [...mentions, ...researched, ...decisions].filter(({ value }) => {
    const key = valueKey(value);
    return !seen.has(key) && seen.add(key);
  });
  return all.map(({ value }): Candidate => {
    const decision = decisions.find((other) => sameValue(other.value, value));
    return {
      value,
      mentions: mentions.find((other) => sameValue(other.value, value))?.whys.length ?? 0,
      researched: researched.some((other) => sameValue(other.value, value)),
      ...(decision === undefined ? {} : { decision }),
    };
  });
}
