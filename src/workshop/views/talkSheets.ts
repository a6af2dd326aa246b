import { TALK } from '../announce/timers';
import type { Localized, WorkshopDefinition } from '../definition';
import { membersOf, nameOf } from '../queries';
import type { GroupId, Instant, PersonId, Session } from '../session';
import { presentationAhead, runningTalk, spokenIn, spokespersonOf } from '../talks';
import type { Frame } from './frame';
import { type Named, groupName, named } from './named';

/** One group's minute at a presentation, with what it has to tell. */
export interface TalkSheet<P> {
  readonly group: GroupId;
  readonly name: Localized;
  readonly spokesperson?: string;
  readonly turn:
    | { readonly kind: 'speaking'; readonly until: Instant }
    | { readonly kind: 'waiting' }
    | { readonly kind: 'spoken' };
  readonly points: P;
}

/** Who speaks at the presentation that this phase leads up to, if one follows. */
export function spokespersonAt(
  frame: Frame,
  group: GroupId,
  session: Session,
): { readonly spokesperson?: { readonly name?: string } } {
  const index = session.plan.findIndex(({ id }) => id === frame.phase);
  const presentation = presentationAhead(session, index);
  if (presentation === undefined) return {};
  const id = spokespersonOf(session, group, presentation.id);
  return { spokesperson: id === undefined ? {} : { name: nameOf(session, id) } };
}

/** Every group's sheet: who speaks on top, then who is still to come, then who had their minute. */
export function talkSheets<P>(
  frame: Frame,
  session: Session,
  definition: WorkshopDefinition,
  pointsOf: (group: GroupId) => P,
): readonly TalkSheet<P>[] {
  const spoken = spokenIn(session, frame.run);
  const sheets = session.groups.map((group): TalkSheet<P> => {
    const speaker = group.spokespersons[frame.phase];
    return {
      group: group.id,
      name: groupName(group.id, definition),
      ...(speaker === undefined ? {} : { spokesperson: nameOf(session, speaker) }),
      turn: turnOf(group.id, frame, session, spoken),
      points: pointsOf(group.id),
    };
  });
  const inTurn = (kind: TalkSheet<P>['turn']['kind']) =>
    sheets.filter(({ turn }) => turn.kind === kind);
  return [...inTurn('speaking'), ...inTurn('waiting'), ...inTurn('spoken')];
}

function turnOf(
  group: GroupId,
  frame: Frame,
  session: Session,
  spoken: readonly GroupId[],
): TalkSheet<unknown>['turn'] {
  const running = frame.standing === 'current' ? runningTalk(session) : undefined;
  if (running?.group === group) return { kind: 'speaking', until: running.startedAt + TALK };
  return { kind: spoken.includes(group) ? 'spoken' : 'waiting' };
}

/** Who could speak for a group. */
export interface SpokespersonFormView {
  readonly kind: 'spokespersonForm';
  readonly group: GroupId;
  readonly name: Localized;
  readonly members: readonly Named[];
  readonly chosen?: PersonId;
}

export function spokespersonForm(
  session: Session,
  definition: WorkshopDefinition,
  group: GroupId,
  phase: string | undefined,
): SpokespersonFormView {
  const chosen = phase === undefined ? undefined : spokespersonOf(session, group, phase);
  return {
    kind: 'spokespersonForm',
    group,
    name: groupName(group, definition),
    members: membersOf(session, group).map(named),
    ...(chosen === undefined ? {} : { chosen }),
  };
}
