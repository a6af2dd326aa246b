import type { Task } from './definition';
import { isFacilitator, isMember, isOver } from './queries';
import type { GroupId, PersonId, Session } from './session';

/** Who looks: a person, or everybody who can open a place. */
export type Reader =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'team' };

/** What there is to see that not everybody may see always. */
export type Matter =
  /** One person's own sheet of a silent task. */
  | { readonly kind: 'sheet'; readonly person: PersonId }
  /** The entries of a group's members on a silent task, put together. */
  | { readonly kind: 'entries'; readonly task: SilentTask; readonly group: GroupId }
  /** Whose an entry is. */
  | { readonly kind: 'authors'; readonly task: SilentTask; readonly group: GroupId }
  /** The group's value decisions. */
  | { readonly kind: 'decisions'; readonly group: GroupId }
  /** The group's joint actions. */
  | { readonly kind: 'actions'; readonly group: GroupId }
  /** Hand-out 6. */
  | { readonly kind: 'handout' }
  | { readonly kind: 'vote'; readonly person: PersonId }
  | { readonly kind: 'voteResult' }
  | { readonly kind: 'reflection'; readonly person: PersonId }
  /** The case, the plan, the flip-over, the poster so far. */
  | { readonly kind: 'commonGround' }
  /** The finished action plan. */
  | { readonly kind: 'poster' }
  /** Who has handed in, who was not reached. */
  | { readonly kind: 'progress' };

export type SilentTask = 'writeValues' | 'writeActions';

/** The one place that says who may see what; whatever it does not allow is hidden. */
export function mayRead(session: Session, reader: Reader, matter: Matter): boolean {
  switch (matter.kind) {
    case 'sheet':
    case 'vote':
      return isPerson(reader, matter.person);
    case 'entries':
      return isRevealed(session, matter.task) && isWithGroup(session, reader, matter.group);
    case 'authors':
      return (
        session.settings.names === 'shown' &&
        mayRead(session, reader, { ...matter, kind: 'entries' })
      );
    case 'decisions':
      return (
        isWithGroup(session, reader, matter.group) ||
        (hasReached(session, 'presentValues') && isInside(session, reader))
      );
    case 'actions':
      return (
        isWithGroup(session, reader, matter.group) ||
        (hasReached(session, 'presentActions') && isInside(session, reader))
      );
    case 'handout':
      return hasReached(session, 'readHandout') && isInside(session, reader);
    case 'voteResult':
      return session.order !== undefined && isInside(session, reader);
    case 'reflection':
      return (
        isPerson(reader, matter.person) ||
        (session.reflections[matter.person]?.shared === true && isInside(session, reader))
      );
    case 'commonGround':
      return isInside(session, reader);
    case 'poster':
      return isInside(session, reader) || (reader.kind === 'team' && isOver(session));
    case 'progress':
      return reader.kind === 'person' && isFacilitator(session, reader.person);
  }
}

/** Whether a phase with this task, or a later one, was entered (and that was not undone). */
export function hasReached(session: Session, task: Task): boolean {
  const index = session.plan.findIndex((phase) => phase.task === task);
  return index !== -1 && session.visits.some((visit) => !visit.undone && visit.index >= index);
}

/**
 * Sheets are revealed as soon as the workshop has moved past the phase they are written in. Back in that
 * phase they are not: what somebody writes anew is promised to stay with them until the step ends again.
 */
function isRevealed(session: Session, task: SilentTask): boolean {
  const index = session.plan.findIndex((phase) => phase.task === task);
  const writing = !isOver(session) && session.run?.index === index;
  if (index === -1 || writing) return false;
  return session.visits.some((visit) => !visit.undone && visit.index > index);
}

function isPerson(reader: Reader, person: PersonId): boolean {
  return reader.kind === 'person' && reader.person === person;
}

function isWithGroup(session: Session, reader: Reader, group: GroupId): boolean {
  if (reader.kind === 'group') return reader.group === group;
  if (reader.kind !== 'person') return false;
  return isFacilitator(session, reader.person) || isMember(session, group, reader.person);
}

function isInside(session: Session, reader: Reader): boolean {
  switch (reader.kind) {
    case 'meeting':
    case 'group':
      return true;
    case 'person':
      return session.people[reader.person] !== undefined;
    case 'team':
      return false;
  }
}
