import { groupWith } from '../queries';
import type { GroupId, Session } from '../session';

/**
 * Who will see what is entered, said at the field itself. The card's line is `common.who.<audience>`;
 * visibility.ts keeps what it promises.
 */
export type Audience =
  /** Nobody but the writer. */
  | 'private'
  /** The writer, and those who facilitate. */
  | 'facilitator'
  /** The writer's group (and the facilitators) once the step is over; in the meeting without a channel. */
  | 'groupAfterReveal'
  | 'groupAfterRevealNamed'
  | 'meetingAfterReveal'
  | 'meetingAfterRevealNamed'
  /** The group now, everybody at the presentation. */
  | 'group'
  /** Everybody in the meeting, at once. */
  | 'everyone'
  /** Everybody in the meeting at once, and afterwards the team, on the poster. */
  | 'poster';

/** Who sees a silent sheet of a member of this group. */
export function audienceOfSheet(session: Session, group: GroupId | undefined): Audience {
  const channel = groupWith(session, group)?.channel;
  const named = session.settings.names === 'shown';
  if (channel === undefined) return named ? 'meetingAfterRevealNamed' : 'meetingAfterReveal';
  return named ? 'groupAfterRevealNamed' : 'groupAfterReveal';
}

/** Who sees what a group settles together. */
export function audienceOfGroup(session: Session, group: GroupId): Audience {
  const channel = groupWith(session, group)?.channel;
  return channel === undefined ? 'everyone' : 'group';
}
