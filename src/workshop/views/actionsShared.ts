import type { Circumstances } from '../decider';
import type { Localized } from '../definition';
import { standingActions, type StandingAction, type WrittenAction } from '../entries';
import { groupMembersOnly, nameOf } from '../queries';
import { refuse, type Refusal } from '../refusal';
import { mayMerge } from '../rules/merging';
import type { GroupId, PersonId, Session } from '../session';
import { likelySame } from '../similarity';
import { mayRead, type Reader } from '../visibility';
import { showAction, type ShownAction } from './actionsSheet';
import type { Frame } from './frame';
import { pageOf } from './pages';
import { groupName } from './named';
import { sheetsAreGone } from './silent';

/** An action that a member wrote; with a name only where the session shows names. */
export interface ShownEntryAction extends ShownAction {
  readonly id: string;
  readonly author?: string;
  /** What the group finds the same and merged into it. */
  readonly merged: readonly (ShownAction & { readonly author?: string })[];
}

/** All members' actions (hand-out 4): those that look the same together, the rest after them. */
export interface SharedActionsView {
  readonly kind: 'sharedActions';
  readonly frame: Frame;
  readonly group: GroupId;
  /** Each of two or more that are likely the same. */
  readonly alike: readonly (readonly ShownEntryAction[])[];
  readonly others: readonly ShownEntryAction[];
  /** The session is closed and the sheets deleted. */
  readonly deleted: boolean;
}

export function sharedActions(
  frame: Frame,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): SharedActionsView {
  const entries = entriesFor(reader, group, session, circumstances);
  const comparable = entriesVisible(reader, group, session)
    ? standingActions(session, group).map(({ kept }) => kept)
    : [];
  const clusters = likelySame(comparable).map((cluster) =>
    entries.filter(({ id }) => cluster.some((entry) => entry.id === id)),
  );
  return {
    kind: 'sharedActions',
    frame,
    group,
    alike: clusters,
    others: entries.filter((entry) => !clusters.some((cluster) => cluster.includes(entry))),
    deleted: sheetsAreGone(session),
  };
}

function entriesVisible(reader: Reader, group: GroupId, session: Session): boolean {
  return mayRead(session, reader, { kind: 'entries', task: 'writeActions', group });
}

/** What this reader may see of the group's written actions; nothing before the reveal. */
export function entriesFor(
  reader: Reader,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
): readonly ShownEntryAction[] {
  if (!entriesVisible(reader, group, session)) return [];
  const named = mayRead(session, reader, { kind: 'authors', task: 'writeActions', group });
  const show = (entry: WrittenAction) => ({
    ...showAction(entry, circumstances),
    ...(named ? { author: nameOf(session, entry.by) } : {}),
  });
  return standingActions(session, group).map(
    ({ kept, merged }: StandingAction): ShownEntryAction => ({
      id: kept.id,
      ...show(kept),
      merged: merged.map(show),
    }),
  );
}

/** Everything the members wrote, in full, page by page. */
export interface ReadActionsFormView {
  readonly kind: 'readActionsForm';
  readonly group: GroupId;
  readonly name: Localized;
  readonly actions: readonly ShownEntryAction[];
  readonly page: number;
  readonly pages: number;
}

export function readActionsForm(
  group: GroupId,
  asked: number,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): ReadActionsFormView | Refusal {
  const reader: Reader = { kind: 'person', person };
  const refusal = groupMembersOnly(session, person, group);
  if (refusal !== undefined) return refusal;
  if (!entriesVisible(reader, group, session)) return refuse('notYet');
  const entries = entriesFor(reader, group, session, circumstances);
  const { items, number, of } = pageOf(entries, sizeOf, asked);
  const name = groupName(group, circumstances.definition);
  return { kind: 'readActionsForm', group, name, actions: items, page: number, pages: of };
}

/** What an action takes on a card, in characters. */
function sizeOf({ what, actor, merged }: ShownEntryAction): number {
  const rest = merged.map((other) => other.what.length + other.actor.length + 300);
  return what.length + actor.length + 400 + rest.reduce((sum, size) => sum + size, 0);
}

/** First step of merging: which actions are the same. */
export interface ChooseEntriesFormView {
  readonly kind: 'chooseEntriesForm';
  readonly group: GroupId;
  readonly entries: readonly ShownEntryAction[];
}

/** Second step: which of them stays. */
export interface MergeEntriesFormView {
  readonly kind: 'mergeEntriesForm';
  readonly group: GroupId;
  readonly entries: readonly ShownEntryAction[];
}

/** `ids` are the actions to merge; fewer than two asks which. */
export function mergeEntriesForm(
  group: GroupId,
  ids: readonly string[],
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): ChooseEntriesFormView | MergeEntriesFormView | Refusal {
  const refusal = mayMerge(session, person, group);
  if (refusal !== undefined) return refusal;
  const entries = entriesFor({ kind: 'person', person }, group, session, circumstances);
  const chosen = entries.filter(({ id }) => ids.includes(id));
  if (ids.length === 1) return refuse('sameActionTwice');
  return chosen.length < 2
    ? { kind: 'chooseEntriesForm', group, entries }
    : { kind: 'mergeEntriesForm', group, entries: chosen };
}
