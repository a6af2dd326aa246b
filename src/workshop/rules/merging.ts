import type { CommandOf } from '../commands';
import type { Decision } from '../decider';
import { writtenActions } from '../entries';
import { during, groupMembersOnly } from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { GroupId, PersonId, Session } from '../session';

/** One action stands for others that the group finds the same: always the group's own choice. */

export function mergeEntries(command: CommandOf<'mergeEntries'>, session: Session): Decision {
  const { by, group, kept } = command;
  const refusal = mayMerge(session, by, group);
  if (refusal !== undefined) return refusal;
  const written = new Set(writtenActions(session, group).map(({ id }) => id));
  const asked = [kept, ...command.merged];
  if (!asked.every((id) => written.has(id))) return refuse('unknownChoice');
  const touched = (session.merges[group] ?? []).filter((merge) =>
    [merge.kept, ...merge.merged].some((id) => asked.includes(id)),
  );
  const all = [...asked, ...touched.flatMap((merge) => [merge.kept, ...merge.merged])];
  const merged = [...new Set(all)].filter((id) => id !== kept && written.has(id)).sort();
  if (merged.length === 0) return refuse('sameActionTwice');
  const unchanged = touched.some(
    (merge) => merge.kept === kept && [...merge.merged].sort().join() === merged.join(),
  );
  return unchanged ? [] : [{ type: 'entriesMerged', group, merge: { kept, merged } }];
}

export function splitEntries(command: CommandOf<'splitEntries'>, session: Session): Decision {
  const { by, group, kept } = command;
  const refusal = mayMerge(session, by, group);
  if (refusal !== undefined) return refusal;
  const stands = session.merges[group]?.some((merge) => merge.kept === kept) ?? false;
  return stands ? [{ type: 'entriesSplit', group, kept }] : [];
}

/** From when the group reads what its members wrote until it is done with them. */
export function mayMerge(session: Session, by: PersonId, group: GroupId): Refusal | undefined {
  return groupMembersOnly(session, by, group) ?? during(session, 'shareActions', 'composeActions');
}
