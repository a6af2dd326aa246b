import {
  type Clock,
  MINUTE,
  extendClock,
  pauseClock,
  remaining,
  resumeClock,
  startClock,
} from '../clock';
import type { Evolvers } from '../evolver';
import type { Instant, PhaseRun, Session, TimePrompt, Visit } from '../session';

export const driving: Evolvers<
  | 'phaseEntered'
  | 'phaseUndone'
  | 'clockPaused'
  | 'clockResumed'
  | 'clockExtended'
  | 'timePrompted'
  | 'facilitationHandedOver'
> = {
  phaseEntered: (session, { index, how, reason }, at) => {
    const generation = session.generation + 1;
    const number = session.visits.length + 1;
    const { run } = session;
    const left =
      how === 'skip' && reason !== undefined
        ? ofRun(session.visits, run?.number, (visit) => ({ ...visit, skipped: reason }))
        : session.visits;
    return {
      ...session,
      status: 'running',
      generation,
      visits: [...left, { run: number, index, undone: false }],
      run: {
        number,
        index,
        clock: startClock(at, session.plan[index]?.minutes ?? 0, generation),
        prompts: [],
        enteredAt: at,
        ...(run === undefined ? {} : { previous: withoutPrevious(run) }),
      },
    };
  },
  phaseUndone: (session) => {
    const undone = session.run;
    if (undone?.previous === undefined) return session;
    const generation = session.generation + 1;
    const { previous } = undone;
    const visits = ofRun(session.visits, undone.number, (visit) => ({ ...visit, undone: true }));
    return {
      ...session,
      generation,
      visits: ofRun(visits, previous.number, ({ run, index, undone }) => ({ run, index, undone })),
      run: { ...previous, clock: { ...previous.clock, generation } },
    };
  },
  clockPaused: (session, _, at) => withClock(session, (clock, next) => pauseClock(clock, at, next)),
  clockResumed: (session, _, at) =>
    withClock(session, (clock, next) => resumeClock(clock, at, next)),
  clockExtended: (session, { minutes }, at) => {
    const extended = withClock(session, (clock, next) => extendClock(clock, minutes, at, next));
    return withRun(extended, (run) => ({
      ...run,
      prompts: run.prompts.filter((prompt) => stillHolds(prompt, run.clock, at)),
    }));
  },
  timePrompted: (session, { prompt }) =>
    withRun(session, (run) => ({ ...run, prompts: [...run.prompts, prompt] })),
  facilitationHandedOver: (session, { to }, at) => ({
    ...session,
    facilitator: to,
    coFacilitators: session.coFacilitators.filter((person) => person !== to),
    handovers: [...session.handovers, { from: session.facilitator, to, at }],
  }),
};

/** A prompt that no longer holds after more time was given is taken back, so that it can come again. */
function stillHolds(prompt: TimePrompt, clock: Clock, now: Instant): boolean {
  return remaining(clock, now) <= (prompt === 'timeUp' ? 0 : MINUTE);
}

function withRun(session: Session, change: (run: PhaseRun) => PhaseRun): Session {
  return session.run === undefined ? session : { ...session, run: change(session.run) };
}

function withClock(session: Session, change: (clock: Clock, generation: number) => Clock): Session {
  const generation = session.generation + 1;
  return {
    ...withRun(session, (run) => ({ ...run, clock: change(run.clock, generation) })),
    generation,
  };
}

function ofRun(
  visits: readonly Visit[],
  run: number | undefined,
  change: (visit: Visit) => Visit,
): readonly Visit[] {
  return visits.map((visit) => (visit.run === run ? change(visit) : visit));
}

function withoutPrevious(run: PhaseRun): PhaseRun {
  const { previous: _, ...alone } = run;
  return alone;
}
