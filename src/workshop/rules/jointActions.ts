import type { CommandOf } from '../commands';
import type { Circumstances, Decision } from '../decider';
import { writtenActions } from '../entries';
import { during, eachOnce, groupMembersOnly, isFacilitator, sameValue } from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { Action, GroupId, PersonId, Session } from '../session';
import { MAX_LINE, checkLength, checkText } from '../texts';
import { COMPLETING } from './plan/defer';
import { checkValue, settleValue } from './valueRefs';

/** The most values that one action protects. */
const MAX_PROTECTED = 8;

type Content = Pick<Action, 'what' | 'actor' | 'mechanism' | 'values' | 'considerations' | 'from'>;

/** A new joint action, or an existing one revised. */
export function composeAction(
  command: CommandOf<'composeAction'>,
  session: Session,
  { definition }: Circumstances,
): Decision {
  const { by, group, action: id } = command;
  const refusal =
    mayCompose(session, by, group, id !== undefined) ?? checkContent(command, definition);
  if (refusal !== undefined) return refusal;
  const content = contentOf(command, session, definition);
  if (id === undefined) {
    const stands = session.actions.some(
      (action) => action.group === group && isSameContent(action, content),
    );
    if (stands) return [];
    const action = { id: `a${session.ids + 1}`, group, ...content, checklist: {} };
    return [{ type: 'actionComposed', action }];
  }
  const known = session.actions.find((action) => action.id === id && action.group === group);
  if (known === undefined) return refuse('unknownChoice');
  if (isSameContent(known, content)) return [];
  return [{ type: 'actionRevised', action: { ...known, ...content } }];
}

export function dropAction(
  { by, action: id }: CommandOf<'dropAction'>,
  session: Session,
): Decision {
  const known = session.actions.find((action) => action.id === id);
  if (known === undefined) return [];
  return mayCompose(session, by, known.group, true) ?? [{ type: 'actionDropped', action: id }];
}

/** The group composes in its own phase; the facilitator may still put an action right while the plan is completed. */
export function mayCompose(
  session: Session,
  by: PersonId,
  group: GroupId,
  existing: boolean,
): Refusal | undefined {
  const later = existing && isFacilitator(session, by) ? COMPLETING : [];
  return groupMembersOnly(session, by, group) ?? during(session, 'composeActions', ...later);
}

function checkContent(
  { what, actor, mechanism, values, considerations }: Omit<Content, 'from'>,
  definition: Circumstances['definition'],
): Refusal | undefined {
  const text = checkText(what) ?? checkText(actor, MAX_LINE) ?? checkLength(considerations);
  if (text !== undefined) return text;
  if (considerations.trim() === '') return refuse('reasonMissing');
  if (!definition.mechanisms.some(({ id }) => id === mechanism)) return refuse('unknownChoice');
  if (values.length === 0) return refuse('textMissing');
  if (values.length > MAX_PROTECTED) return refuse('tooManyEntries', { max: MAX_PROTECTED });
  return values.map((value) => checkValue(value, definition)).find((wrong) => wrong !== undefined);
}

function contentOf(
  { group, what, actor, mechanism, values, considerations, from }: CommandOf<'composeAction'>,
  session: Session,
  definition: Circumstances['definition'],
): Content {
  const written = writtenActions(session, group);
  return {
    what: what.trim(),
    actor: actor.trim(),
    mechanism,
    values: eachOnce(values.map((value) => settleValue(value, definition))),
    considerations: considerations.trim(),
    from: written.map(({ id }) => id).filter((id) => from.includes(id)),
  };
}

function isSameContent(a: Content, b: Content): boolean {
  return (
    a.what === b.what &&
    a.actor === b.actor &&
    a.mechanism === b.mechanism &&
    a.considerations === b.considerations &&
    a.values.length === b.values.length &&
    a.values.every((value) => b.values.some((other) => sameValue(value, other))) &&
    [...a.from].sort().join() === [...b.from].sort().join()
  );
}
