import { type Clock, endsAt, remaining } from '../clock';
import type { Circumstances } from '../decider';
import type { Localized } from '../definition';
import type { Place } from '../places';
import { groupWith } from '../queries';
import type { Instant, Session, TimePrompt, Visit } from '../session';
import { NO_TEXT, titleOf } from './named';

/** What every phase card begins with: which phase, where we are in it, what to do. */
export interface Frame {
  /** The phase's id, as on the plan: "2c3". */
  readonly phase: string;
  readonly run: number;
  readonly title: Localized;
  readonly instruction: Localized;
  /** over: the workshop has moved on; undone: it was entered by mistake. */
  readonly standing: 'current' | 'over' | 'undone';
  /** Why the phase is over, where it was not simply done. */
  readonly ending?: Ending;
  /** Only while the phase is current. */
  readonly clock?: ClockReading;
  /** The group's name, on a group's card that stands in the meeting chat. */
  readonly group?: Localized;
}

/** left: the workshop went back to an earlier phase; closed, cancelled: the session ended in this one. */
export type Ending = 'skipped' | 'left' | 'closed' | 'cancelled';

/** What a clock shows: the instant it ends, or what is left while it stands still (ms). */
export type ClockReading =
  | { readonly kind: 'running'; readonly until: Instant; readonly prompt?: TimePrompt }
  | { readonly kind: 'paused'; readonly left: number };

export function readClock(
  clock: Clock,
  prompts: readonly TimePrompt[],
  now: Instant,
): ClockReading {
  if (clock.pausedAt !== undefined) {
    return { kind: 'paused', left: Math.max(0, remaining(clock, now)) };
  }
  const prompt = prompts.at(-1);
  const running = { kind: 'running', until: endsAt(clock, now) } as const;
  return prompt === undefined ? running : { ...running, prompt };
}

/** The frame of the card of one run in one place. */
export function frameOf(
  session: Session,
  { definition, now }: Circumstances,
  run: number,
  place: Place,
): Frame {
  const visit = session.visits.find((candidate) => candidate.run === run);
  const planned = visit === undefined ? undefined : session.plan[visit.index];
  const phase = definition.phases.find(({ id }) => id === planned?.id);
  const current = session.run?.number === run && session.status === 'running';
  const standing = visit?.undone === true ? 'undone' : current ? 'current' : 'over';
  const ending = visit === undefined || standing !== 'over' ? undefined : endingOf(visit, session);
  return {
    phase: planned?.id ?? '',
    run,
    title: planned === undefined ? NO_TEXT : titleOf(planned, definition),
    instruction: phase?.instruction ?? NO_TEXT,
    standing,
    ...(ending === undefined ? {} : { ending }),
    ...(current && session.run !== undefined
      ? { clock: readClock(session.run.clock, session.run.prompts, now) }
      : {}),
    ...groupLabel(session, definition, place),
  };
}

function endingOf(visit: Visit, session: Session): Ending | undefined {
  if (session.run?.number === visit.run) {
    if (session.status === 'cancelled') return 'cancelled';
    return session.closedEarly === undefined ? undefined : 'closed';
  }
  if (visit.skipped !== undefined) return 'skipped';
  const next = session.visits.find(({ run, undone }) => run > visit.run && !undone);
  return next !== undefined && next.index < visit.index ? 'left' : undefined;
}

function groupLabel(
  session: Session,
  definition: Circumstances['definition'],
  place: Place,
): { readonly group?: Localized } {
  if (place.kind !== 'group') return {};
  const group = groupWith(session, place.group);
  const fundament = definition.fundamenten.find(({ id }) => id === place.group);
  return group?.channel === undefined && fundament !== undefined ? { group: fundament.name } : {};
}
