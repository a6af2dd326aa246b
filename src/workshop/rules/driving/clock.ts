import { MINUTE, extendClock, remaining } from '../../clock';
import type { CommandOf } from '../../commands';
import type { Decider, Deciders, Decision } from '../../decider';
import { facilitatorOnly, phaseAfter } from '../../queries';
import { refuse } from '../../refusal';
import type { Instant, PhaseRun, Session } from '../../session';

/** The most minutes of one phase, with all that was added. */
const MAX_PHASE_MINUTES = 120;

type ByFacilitator = CommandOf<'pause' | 'resume' | 'extend'>;

/** Decides on the clock that runs now, for a facilitator. */
function onClock<C extends ByFacilitator>(
  decide: (command: C, run: PhaseRun, now: Instant) => Decision,
) {
  return (command: C, session: Session, { now }: { readonly now: Instant }): Decision => {
    const refusal = facilitatorOnly(session, command.by);
    if (refusal !== undefined) return refusal;
    return session.run === undefined ? refuse('notYet') : decide(command, session.run, now);
  };
}

const pause: Decider<'pause'> = onClock((_, { clock }) =>
  clock.pausedAt === undefined ? [{ type: 'clockPaused' }] : [],
);

const resume: Decider<'resume'> = onClock((_, { clock }) =>
  clock.pausedAt === undefined ? [] : [{ type: 'clockResumed' }],
);

/** More or less time. What is taken never leaves less than none; nothing left to take is quiet. */
const extend: Decider<'extend'> = onClock(({ minutes }, { clock }, now) => {
  if (!Number.isInteger(minutes)) return refuse('malformed');
  if (minutes === 0 || (minutes < 0 && remaining(clock, now) <= 0)) return [];
  const most = MAX_PHASE_MINUTES * MINUTE;
  if (minutes > 0 && extendClock(clock, minutes, now, 0).length > most) {
    const spent = extendClock(clock, 0, now, 0).length;
    const max = Math.max(0, Math.floor((most - spent) / MINUTE));
    return refuse('minutesOutOfRange', { min: 0, max });
  }
  return [{ type: 'clockExtended', minutes }];
});

/** A timer's prompt, unless it is for another state of the clock or was given before. */
const ringTime: Decider<'ringTime'> = ({ generation, prompt }, session) => {
  const { run } = session;
  if (run === undefined || run.clock.generation !== generation) return [];
  if (run.prompts.includes(prompt) || run.prompts.includes('timeUp')) return [];
  const prompted = { type: 'timePrompted', prompt } as const;
  const index = phaseAfter(session, run.index);
  if (prompt !== 'timeUp' || !session.settings.autoAdvance || index === undefined) {
    return [prompted];
  }
  return [prompted, { type: 'phaseEntered', index, how: 'auto' }];
};

export const clockRules: Deciders<'pause' | 'resume' | 'extend' | 'ringTime'> = {
  pause,
  resume,
  extend,
  ringTime,
};
