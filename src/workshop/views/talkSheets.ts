import { TALK } from '../announce/timers';
import type { Localized, WorkshopDefinition } from '../definition';
import { membersOf, nameOf } from '../queries';
import type { Group, GroupId, Instant, PersonId, Session } from '../session';
import { runningTalk, spokenIn, spokespersonOf } from '../talks';
import type { Frame } from './frame';
import { groupName } from './shownValue';

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

/** Every group's sheet: who speaks on top, then who is still to come, then who had their minute. */
export function talkSheets<P>(
  frame: Frame,
  session: Session,
  definition: WorkshopDefinition,
  pointsOf: (group: GroupId) => P,
): readonly TalkSheet<P>[] {
  const spoken = spokenIn(session, frame.run);
  const sheets = session.groups.map((group): TalkSheet<P> => {
    const speaker = speakerOf(group, frame.phase, session);
    return {
      group: group.id,
      name: groupName(definition, group.id),
      ...(speaker === undefined ? {} : { spokesperson: speaker }),
      turn: turnOf(group.id, frame, session, spoken),
      points: pointsOf(group.id),
    };
  });
  const inTurn = (kind: TalkSheet<P>['turn']['kind']) =>
    sheets.filter(({ turn }) => turn.kind === kind);
  return [...inTurn('speaking'), ...inTurn('waiting'), ...inTurn('spoken')];
}

function speakerOf(group: Group, phase: string, session: Session): string | undefined {
  const id = group.spokespersons[phase];
  return id === undefined ? undefined : nameOf(session, id);
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
  readonly members: readonly { readonly id: PersonId; readonly name: string }[];
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
    name: groupName(definition, group),
    members: membersOf(session, group).map(({ id, name }) => ({ id, name })),
    ...(chosen === undefined ? {} : { chosen }),
  };
}
