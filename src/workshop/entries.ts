import { valueKey } from './queries';
import type { ActionEntry, GroupId, Merge, PersonId, Session, ValueRef } from './session';

/** What a group's members wrote on their silent sheets, put together. Who may read it: visibility.ts. */

/** Everybody who ever wrote for the group: what somebody who left wrote stays. */
function writersOf(session: Session, group: GroupId): readonly PersonId[] {
  return Object.values(session.people)
    .filter((person) => person.group === group)
    .map(({ id }) => id);
}

/** One value that members named, with why each of them did. */
export interface Mentions {
  readonly value: ValueRef;
  /** Sorted by text, so that the order does not tell who wrote what. */
  readonly whys: readonly { readonly why: string; readonly by: PersonId }[];
}

/** The values that the group's members named, most often named first. */
export function mentionsIn(session: Session, group: GroupId): readonly Mentions[] {
  const byValue = new Map<string, Mentions>();
  for (const by of writersOf(session, group)) {
    for (const { value, why } of session.valueSheets[by] ?? []) {
      const known = byValue.get(valueKey(value)) ?? { value, whys: [] };
      byValue.set(valueKey(value), { ...known, whys: [...known.whys, { why, by }] });
    }
  }
  return [...byValue.values()]
    .map(({ value, whys }) => ({
      value,
      whys: [...whys].sort((a, b) => a.why.localeCompare(b.why, 'nl')),
    }))
    .sort(
      (a, b) =>
        b.whys.length - a.whys.length || valueKey(a.value).localeCompare(valueKey(b.value), 'nl'),
    );
}

/** An action on a silent sheet, with who wrote it. */
export interface WrittenAction extends ActionEntry {
  readonly by: PersonId;
}

/** The actions that the group's members wrote, sorted by text. */
export function writtenActions(session: Session, group: GroupId): readonly WrittenAction[] {
  return writersOf(session, group)
    .flatMap((by) => (session.actionSheets[by] ?? []).map((entry) => ({ ...entry, by })))
    .sort((a, b) => a.what.localeCompare(b.what, 'nl') || a.id.localeCompare(b.id));
}

/** One action, and those that the group finds the same. */
export interface StandingAction {
  readonly kept: WrittenAction;
  readonly merged: readonly WrittenAction[];
}

/** The written actions after the group's merging; a merge of actions that are gone stands for nothing. */
export function standingActions(session: Session, group: GroupId): readonly StandingAction[] {
  const written = writtenActions(session, group);
  const merges = (session.merges[group] ?? []).map((merge) => present(merge, written));
  return written.flatMap((entry): readonly StandingAction[] => {
    const merge = merges.find((ids) => ids.includes(entry.id));
    if (merge === undefined) return [{ kept: entry, merged: [] }];
    if (merge[0] !== entry.id) return [];
    return [
      { kept: entry, merged: written.filter(({ id }) => id !== entry.id && merge.includes(id)) },
    ];
  });
}

function present({ kept, merged }: Merge, written: readonly ActionEntry[]): readonly string[] {
  return [kept, ...merged].filter((id) => written.some((entry) => entry.id === id));
}
