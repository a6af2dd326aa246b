import type { Task } from './definition';
import { type Refusal, refuse } from './refusal';
import type { Group, GroupId, Person, PersonId, PlannedPhase, Session, ValueRef } from './session';

/** Questions the rules, the views and the announcements all ask of a session. */

export function isOver(session: Session): boolean {
  return session.status === 'closed' || session.status === 'cancelled';
}

/** Why nothing more can be asked of a session that has ended. */
export function sessionOver({ status }: Session): Refusal {
  return refuse(status === 'cancelled' ? 'sessionStopped' : 'sessionOver');
}

export function currentPhase(session: Session): PlannedPhase | undefined {
  return session.run === undefined ? undefined : session.plan[session.run.index];
}

/** The phase that the stay with this number was in. */
export function phaseOfRun(session: Session, run: number | undefined): PlannedPhase | undefined {
  const visit = session.visits.find((candidate) => candidate.run === run);
  return visit === undefined ? undefined : session.plan[visit.index];
}

/** The index of the next phase that takes place after `index` (-1 to start); undefined at the end. */
export function phaseAfter(session: Session, index: number): number | undefined {
  const found = session.plan.findIndex((phase, at) => at > index && phase.minutes > 0);
  return found === -1 ? undefined : found;
}

export function phaseBefore(session: Session, index: number): number | undefined {
  const found = session.plan.findLastIndex((phase, at) => at < index && phase.minutes > 0);
  return found === -1 ? undefined : found;
}

export function isFacilitator(session: Session, person: PersonId): boolean {
  return session.facilitator === person || session.coFacilitators.includes(person);
}

/** Those who take part now, in the order they joined. */
export function participants(session: Session): readonly Person[] {
  return Object.values(session.people).filter((person) => person.taking === 'part');
}

export function membersOf(session: Session, group: GroupId): readonly Person[] {
  return participants(session).filter((person) => person.group === group);
}

export function groupWith(session: Session, id: GroupId | undefined): Group | undefined {
  return session.groups.find((group) => group.id === id);
}

export function groupOf(session: Session, person: PersonId): Group | undefined {
  return groupWith(session, session.people[person]?.group);
}

/** Whether somebody takes part in this group. */
export function isMember(session: Session, group: GroupId, person: PersonId): boolean {
  const member = session.people[person];
  return member?.taking === 'part' && member.group === group;
}

export function nameOf(session: Session, person: PersonId): string {
  return session.people[person]?.name ?? '';
}

/** The names of those who lead, the facilitator first; without one of them where one is named. */
export function facilitatorNames(session: Session, without?: PersonId): readonly string[] {
  return [session.facilitator, ...session.coFacilitators]
    .filter((id) => id !== without)
    .map((id) => nameOf(session, id))
    .filter((name) => name !== '');
}

/** Whether two references mean the same value; own words are compared without case and outer space. */
export function sameValue(a: ValueRef, b: ValueRef): boolean {
  return valueKey(a) === valueKey(b);
}

/** A key under which mentions of the same value come together. */
export function valueKey(value: ValueRef): string {
  return value.kind === 'catalogue'
    ? value.id
    : `own:${value.name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')}`;
}

/** The values once each, in the order they are first named. */
export function eachOnce(values: readonly ValueRef[]): readonly ValueRef[] {
  return values.filter((value, at) => values.findIndex((other) => sameValue(other, value)) === at);
}

/** Guards: each yields a refusal, or undefined when the way is free. */

export function facilitatorOnly(session: Session, person: PersonId): Refusal | undefined {
  return isFacilitator(session, person)
    ? undefined
    : refuse('facilitatorOnly', { facilitator: nameOf(session, session.facilitator) });
}

export function participantsOnly(session: Session, person: PersonId): Refusal | undefined {
  return session.people[person]?.taking === 'part' ? undefined : notTakingPart(session);
}

/** What somebody who does not take part (yet) can do about it. */
export function notTakingPart({ status }: Session): Refusal {
  return refuse(status === 'preparing' ? 'lobbyClosed' : 'participantsOnly');
}

/** The facilitators, and whoever takes part. */
export function insidersOnly(session: Session, person: PersonId): Refusal | undefined {
  return isFacilitator(session, person) ? undefined : participantsOnly(session, person);
}

/** A group's members; the facilitators may help out. */
export function groupMembersOnly(
  session: Session,
  person: PersonId,
  group: GroupId,
): Refusal | undefined {
  if (groupWith(session, group) === undefined) return refuse('unknownChoice');
  return isFacilitator(session, person) || isMember(session, group, person)
    ? undefined
    : refuse('groupMembersOnly', { group });
}

/** Refuses unless the session is in a phase with one of these tasks. */
export function during(session: Session, ...tasks: readonly Task[]): Refusal | undefined {
  if (isOver(session)) return sessionOver(session);
  const phase = currentPhase(session);
  if (session.status !== 'running' || phase === undefined) return refuse('notYet');
  if (tasks.includes(phase.task)) return undefined;
  const at = session.run?.index ?? 0;
  const comes = session.plan.some(({ task }, index) => index > at && tasks.includes(task));
  return refuse(comes ? 'notYet' : 'phaseOver');
}
