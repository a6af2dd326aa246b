import type { Circumstances } from '../decider';
import type { Action, GroupId, Session } from '../session';
import { mayRead, type Reader } from '../visibility';
import { entriesFor, type ShownEntryAction } from './actionsShared';
import { showMechanism, type MechanismChoice } from './actionsSheet';
import type { Frame } from './frame';
import { showValue, type ShownValue } from './shownValue';
import { spokespersonAt } from './talkSheets';

/** An action that the group stands behind. */
export interface ShownJointAction {
  readonly id: string;
  readonly what: string;
  readonly actor: string;
  readonly mechanism: MechanismChoice;
  readonly values: readonly ShownValue[];
  readonly considerations: string;
}

/** The group's joint actions so far, and what of its members' actions is not used yet. */
export interface JointActionsView {
  readonly kind: 'jointActions';
  readonly frame: Frame;
  readonly group: GroupId;
  readonly actions: readonly ShownJointAction[];
  readonly unused: readonly ShownEntryAction[];
  /** Absent when no presentation follows. */
  readonly spokesperson?: { readonly name?: string };
}

export function jointActions(
  frame: Frame,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): JointActionsView {
  return {
    kind: 'jointActions',
    frame,
    group,
    actions: actionsFor(reader, group, session, circumstances),
    unused: unusedBy(reader, group, session, circumstances),
    ...spokespersonAt(frame, group, session),
  };
}

/** The group's joint actions, to whom may see them. */
export function actionsFor(
  reader: Reader,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
): readonly ShownJointAction[] {
  if (!mayRead(session, reader, { kind: 'actions', group })) return [];
  return session.actions
    .filter((action) => action.group === group)
    .map((action) => showJoint(action, circumstances));
}

function showJoint(action: Action, circumstances: Circumstances): ShownJointAction {
  const { id, what, actor, mechanism, values, considerations } = action;
  return {
    id,
    what,
    actor,
    mechanism: showMechanism(mechanism, circumstances),
    values: values.map((value) => showValue(value, circumstances.definition)),
    considerations,
  };
}

/** The entries that no joint action was made from. */
export function unusedBy(
  reader: Reader,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
): readonly ShownEntryAction[] {
  const used = new Set(
    session.actions.filter((action) => action.group === group).flatMap(({ from }) => from),
  );
  return entriesFor(reader, group, session, circumstances).filter(({ id }) => !used.has(id));
}
