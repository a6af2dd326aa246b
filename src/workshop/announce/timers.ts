import { DAY, HOUR, MINUTE, endsAt } from '../clock';
import type { Effect } from '../effects';
import type { Instant, Session } from '../session';

/** One minute to speak, as the manual gives each group (steps 2c4 and 3c3). */
export const TALK = MINUTE;

/** The prompts that the current clock still has to give; none while it is paused. */
export function clockTimers(session: Session, now: Instant): readonly Effect[] {
  const { run } = session;
  if (run === undefined || session.status !== 'running' || run.clock.pausedAt !== undefined) {
    return [];
  }
  const end = endsAt(run.clock, now);
  const { generation } = run.clock;
  // After an undo the time may be up already: that is told at once. One minute left would be untrue.
  const prompts = [
    ...(end - MINUTE >= now ? [{ prompt: 'oneMinuteLeft', due: end - MINUTE } as const] : []),
    { prompt: 'timeUp', due: Math.max(end, now) } as const,
  ];
  return prompts
    .filter(({ prompt }) => !run.prompts.includes(prompt))
    .map(({ prompt, due }) => ({ kind: 'arm', timer: { kind: 'time', due, generation, prompt } }));
}

export function talkTimer(session: Session): readonly Effect[] {
  const { talk } = session;
  if (talk === undefined || talk.ended) return [];
  const { group, startedAt } = talk;
  return [{ kind: 'arm', timer: { kind: 'talk', due: startedAt + TALK, group, startedAt } }];
}

/** Long enough to prepare a workshop well ahead; a session is over within a day of its first phase. */
const ABANDONED_AFTER = 180 * DAY;

/** A session that is still open so long after its start is cancelled, so that its data go too. */
export function abandonment(now: Instant): Effect {
  return { kind: 'arm', timer: { kind: 'abandoned', due: now + ABANDONED_AFTER } };
}

/** The reminder a week before the follow-up (a day before, when that is sooner), and the end of all data. */
export function afterwards(session: Session, now: Instant): readonly Effect[] {
  const retention: Effect = {
    kind: 'arm',
    timer: { kind: 'retention', due: now + session.settings.retentionDays * DAY },
  };
  if (session.followUp === undefined) return [retention];
  const morning = Date.parse(session.followUp) + 8 * HOUR;
  const due = [morning - 7 * DAY, morning - DAY].find((instant) => instant > now) ?? now;
  return [retention, { kind: 'arm', timer: { kind: 'followUp', due } }];
}
