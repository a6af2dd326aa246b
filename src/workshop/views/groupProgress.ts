import type { Localized, WorkshopDefinition } from '../definition';
import { candidatesIn } from '../candidates';
import { membersOf, phaseOfRun } from '../queries';
import type { Group, GroupId, Session } from '../session';
import type { Circumstances } from '../decider';
import type { Frame } from './frame';
import { groupName } from './named';
import { spokespersonAt } from './talkSheets';
import type { Reader } from '../visibility';
import type { PhaseViewer } from './viewers';

/** The meeting's card while the groups work in their channels: how far each is, no texts of people. */
export interface GroupProgressView {
  readonly kind: 'groupProgress';
  readonly frame: Frame;
  readonly groups: readonly GroupProgress[];
}

export interface GroupProgress {
  readonly name: Localized;
  readonly people: number;
  readonly done?:
    | { readonly what: 'valuesDecided'; readonly n: number; readonly of: number }
    | { readonly what: 'actionsComposed'; readonly n: number };
  /** Only in the phases that ask for one. */
  readonly spokesperson?: { readonly name?: string };
}

/** In a group's own place its work, in the meeting how far all groups are. */
export function inGroups<V>(
  work: (
    frame: Frame,
    group: GroupId,
    session: Session,
    circumstances: Circumstances,
    reader: Reader,
  ) => V,
): PhaseViewer<V | GroupProgressView> {
  return (frame, session, circumstances, reader, place) =>
    place.kind === 'group'
      ? work(frame, place.group, session, circumstances, reader)
      : groupProgress(frame, session, circumstances);
}

function groupProgress(
  frame: Frame,
  session: Session,
  circumstances: Circumstances,
): GroupProgressView {
  const groups = session.groups.map((group) =>
    progressOf(group, frame, session, circumstances.definition),
  );
  return { kind: 'groupProgress', frame, groups };
}

function progressOf(
  group: Group,
  frame: Frame,
  session: Session,
  definition: WorkshopDefinition,
): GroupProgress {
  const start = {
    name: groupName(group.id, definition),
    people: membersOf(session, group.id).length,
  };
  const task = phaseOfRun(session, frame.run)?.task;
  if (task !== 'decideValues' && task !== 'composeActions') return start;
  return {
    ...start,
    done: task === 'decideValues' ? decided(group, session, definition) : composed(group, session),
    ...spokespersonAt(frame, group.id, session),
  };
}

function decided(group: Group, session: Session, definition: WorkshopDefinition) {
  const n = session.decisions[group.id]?.length ?? 0;
  const of = candidatesIn(session, definition, group.id).length;
  return { what: 'valuesDecided', n, of } as const;
}

function composed(group: Group, session: Session) {
  const n = session.actions.filter((action) => action.group === group.id).length;
  return { what: 'actionsComposed', n } as const;
}
