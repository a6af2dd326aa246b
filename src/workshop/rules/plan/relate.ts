import { plannedActions } from '../../checklist';
import type { CommandOf } from '../../commands';
import type { Circumstances, Decider } from '../../decider';
import { during, insidersOnly, sameValue } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { PersonId, Relation, Session } from '../../session';
import { checkReason } from '../../texts';
import { checkValue } from '../valueRefs';

type Relate = CommandOf<'relateActions'>;

/**
 * How two actions go together. The same: the second goes into the first. In tension: with which value,
 * and what gives way, are both required.
 */
export const relateActions: Decider<'relateActions'> = (command, session, circumstances) => {
  const refusal = mayRelate(session, command.by);
  if (refusal !== undefined) return refusal;
  const [first, second] = command.actions;
  if (first === second) return refuse('sameActionTwice');
  if (command.kind === 'same' && isSame(session, second, first)) return [];
  const planned = plannedActions(session).map(({ id }) => id);
  if (!command.actions.every((id) => planned.includes(id))) return refuse('unknownChoice');
  if (command.kind === 'same') return [{ type: 'actionsFoundSame', kept: first, same: second }];
  const wrong = checkTension(command, circumstances);
  if (wrong !== undefined) return wrong;
  const relation = relationOf(command, `r${session.ids + 1}`);
  const known = session.relations.some((other) => isSameRelation(other, relation));
  return known ? [] : [{ type: 'actionsRelated', relation }];
};

export function mayRelate(session: Session, person: PersonId): Refusal | undefined {
  return insidersOnly(session, person) ?? during(session, 'relateActions');
}

function isSame(session: Session, action: string, kept: string): boolean {
  return session.actions.some(({ id, sameAs }) => id === action && sameAs === kept);
}

function checkTension(
  { kind, value, givesWay }: Relate,
  { definition }: Circumstances,
): Refusal | undefined {
  if (kind !== 'tension') return undefined;
  if (value === undefined) return refuse('textMissing');
  return checkValue(value, definition) ?? checkReason(givesWay ?? '');
}

function relationOf({ kind, actions, value, givesWay = '' }: Relate, id: string): Relation {
  return kind === 'tension' && value !== undefined
    ? { id, kind, actions, value, givesWay: givesWay.trim() }
    : { id, kind: 'supports', actions };
}

/** Both kinds of relation go both ways. */
function isSameRelation(a: Relation, b: Relation): boolean {
  const values =
    a.value === undefined || b.value === undefined
      ? a.value === b.value
      : sameValue(a.value, b.value);
  return (
    a.kind === b.kind &&
    values &&
    a.givesWay === b.givesWay &&
    a.actions.every((id) => b.actions.includes(id))
  );
}

/** Takes a relation back. */
export const dropRelation: Decider<'dropRelation'> = ({ by, relation }, session) => {
  const refusal = mayRelate(session, by);
  if (refusal !== undefined) return refusal;
  const known = session.relations.some(({ id }) => id === relation);
  return known ? [{ type: 'relationDropped', relation }] : [];
};
