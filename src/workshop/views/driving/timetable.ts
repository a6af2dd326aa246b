import { MINUTE, endsAt } from '../../clock';
import type { Circumstances } from '../../decider';
import type { Localized } from '../../definition';
import { isOver } from '../../queries';
import type { Instant, PlannedPhase, Session } from '../../session';
import { titleOf } from '../named';

/** A phase on the plan, with when it is expected to begin. */
export interface PlanLine {
  readonly id: string;
  readonly title: Localized;
  readonly minutes: number;
  /** missed: the workshop ended before it. */
  readonly standing: 'done' | 'now' | 'ahead' | 'leftOut' | 'missed';
  /** Only of phases ahead, in a running workshop. */
  readonly from?: Instant;
}

export interface Timetable {
  readonly lines: readonly PlanLine[];
  /** When the workshop ends if nothing changes; undefined before it begins and once it is over. */
  readonly ends?: Instant;
  /** Minutes of all phases that take place. */
  readonly minutes: number;
}

/** The plan as it now stands: what is done, what goes on, and when the rest begins. */
export function timetable(session: Session, { definition, now }: Circumstances): Timetable {
  const { run } = session;
  let from =
    run === undefined || isOver(session) ? undefined : Math.max(now, endsAt(run.clock, now));
  const lines = session.plan.flatMap((phase, index): readonly PlanLine[] => {
    if (phase.minutes === 0 && phase.leftOut === undefined) return [];
    const line = {
      id: phase.id,
      title: titleOf(phase, definition),
      minutes: phase.minutes,
      standing: standingOf(phase, index, session),
    };
    if (line.standing !== 'ahead' || from === undefined) return [line];
    const begins = from;
    from += phase.minutes * MINUTE;
    return [{ ...line, from: begins }];
  });
  const minutes = session.plan.reduce((sum, phase) => sum + phase.minutes, 0);
  return { lines, minutes, ...(from === undefined ? {} : { ends: from }) };
}

function standingOf(
  { minutes }: PlannedPhase,
  index: number,
  session: Session,
): PlanLine['standing'] {
  if (minutes === 0) return 'leftOut';
  if (isOver(session)) {
    const entered = session.visits.some((visit) => visit.index === index && !visit.undone);
    return entered ? 'done' : 'missed';
  }
  const present = session.run?.index;
  if (present === undefined || index > present) return 'ahead';
  return index === present ? 'now' : 'done';
}
