import type { Task } from './definition';
import { groupWith } from './queries';
import type { GroupId, PersonId, PlannedPhase, Session, Talk } from './session';

/** The presentation that a phase leads up to. */
const PRESENTED_IN: Partial<Readonly<Record<Task, Task>>> = {
  shareValues: 'presentValues',
  readHandout: 'presentValues',
  decideValues: 'presentValues',
  presentValues: 'presentValues',
  shareActions: 'presentActions',
  composeActions: 'presentActions',
  presentActions: 'presentActions',
};

/** The presentation that comes next, or is going on, at this place in the plan; none if it was left out. */
export function presentationAhead(session: Session, index: number): PlannedPhase | undefined {
  const now = session.plan[index]?.task;
  const task = now === undefined ? undefined : PRESENTED_IN[now];
  return session.plan.find((phase, at) => at >= index && phase.task === task && phase.minutes > 0);
}

/** Who speaks for a group at the presentation with this id. */
export function spokespersonOf(
  session: Session,
  group: GroupId,
  presentation: string,
): PersonId | undefined {
  return groupWith(session, group)?.spokespersons[presentation];
}

/** The talk that is going on in the current presentation. */
export function runningTalk(session: Session): Talk | undefined {
  const { talk, run } = session;
  return talk !== undefined && !talk.ended && talk.run === run?.number ? talk : undefined;
}

/** The groups that had their minute in one stay in a presentation, in order. */
export function spokenIn(session: Session, run: number): readonly GroupId[] {
  const { talk } = session;
  if (talk?.run !== run) return [];
  return talk.ended ? [...talk.before, talk.group] : talk.before;
}
