import { MINUTE, remaining } from '../../clock';
import type { Circumstances } from '../../decider';
import type { WorkshopDefinition } from '../../definition';
import { firstAhead } from '../../rules/preparation/minutes';
import type { Instant, PlannedPhase, Session } from '../../session';

/** Whether what is still to come fits in the meeting. */
export interface PlanCheck {
  /** Whole minutes still to come. */
  readonly minutes: number;
  /** When the workshop ends if it starts (or goes on) now. */
  readonly endsAt: Instant;
  readonly meetingEndsAt?: Instant;
  /** Whole minutes that the meeting is too short; 0 when it fits. */
  readonly short: number;
  /** When to start at the latest to fit; only before the start. */
  readonly startBy?: Instant;
  readonly breaks: readonly Break[];
}

/** A moment planned for a break. */
export interface Break {
  /** The id of the phase it comes after. */
  readonly after: string;
  /** 0 when it is not used. */
  readonly minutes: number;
}

export function checkPlan(session: Session, { now, definition }: Circumstances): PlanCheck {
  const ahead = session.plan.slice(firstAhead(session));
  const planned = ahead.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE;
  const current = session.run === undefined ? 0 : Math.max(0, remaining(session.run.clock, now));
  const endsAt = now + current + planned;
  const { meetingEndsAt } = session;
  return {
    minutes: Math.ceil((current + planned) / MINUTE),
    endsAt,
    short:
      meetingEndsAt === undefined ? 0 : Math.max(0, Math.ceil((endsAt - meetingEndsAt) / MINUTE)),
    ...(meetingEndsAt === undefined ? {} : { meetingEndsAt }),
    ...(meetingEndsAt === undefined || session.run !== undefined
      ? {}
      : { startBy: meetingEndsAt - planned }),
    breaks: breaksIn(session.plan, firstAhead(session), definition),
  };
}

function breaksIn(
  plan: readonly PlannedPhase[],
  from: number,
  { phases }: WorkshopDefinition,
): readonly Break[] {
  const optional = new Set(phases.filter((phase) => phase.optional).map(({ id }) => id));
  return plan.flatMap(({ id, task, minutes }, at) => {
    const after = plan[at - 1]?.id;
    const isBreak = at >= from && task === 'break' && optional.has(id);
    return isBreak && after !== undefined ? [{ after, minutes }] : [];
  });
}
