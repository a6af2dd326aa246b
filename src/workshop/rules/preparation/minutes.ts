import type { CommandOf } from '../../commands';
import type { Decider } from '../../decider';
import type { WorkshopDefinition } from '../../definition';
import { facilitatorOnly } from '../../queries';
import { type Refusal, isRefusal, refuse } from '../../refusal';
import type { PlannedPhase, Session } from '../../session';
import { checkLength } from '../../texts';

/** Minutes a phase can last; 0 leaves it out. */
export const PHASE_MINUTES = { min: 0, max: 60 } as const;

/** Other minutes for phases that are still ahead. */
export const changePlan: Decider<'changePlan'> = (command, session, { definition }) => {
  const refusal = facilitatorOnly(session, command.by) ?? checkMinutes(command, session);
  if (refusal !== undefined) return refusal;
  const plan: PlannedPhase[] = [];
  for (const phase of session.plan) {
    const planned = replan(phase, command, definition);
    if (isRefusal(planned)) return planned;
    plan.push(planned);
  }
  if (plan.every(({ minutes }) => minutes === 0)) return refuse('planEmpty');
  const changed = plan.some((phase, at) => phase !== session.plan[at]);
  return changed ? [{ type: 'planChanged', plan }] : [];
};

/** The index of the first phase whose minutes can still be changed: the one after the current. */
export function firstAhead({ run }: Session): number {
  return run === undefined ? 0 : run.index + 1;
}

function checkMinutes(
  { minutes, reasons }: CommandOf<'changePlan'>,
  session: Session,
): Refusal | undefined {
  for (const [id, wanted] of Object.entries(minutes)) {
    const at = session.plan.findIndex((phase) => phase.id === id);
    const phase = session.plan[at];
    if (phase === undefined) return refuse('unknownChoice');
    const { min, max } = PHASE_MINUTES;
    if (!Number.isInteger(wanted) || wanted < min || wanted > max) {
      return refuse('minutesOutOfRange', PHASE_MINUTES);
    }
    if (wanted !== phase.minutes && at < firstAhead(session)) return refuse('phaseOver');
  }
  return Object.values(reasons)
    .map((reason) => checkLength(reason))
    .find((refusal) => refusal !== undefined);
}

/** The phase as it will be; the same object when nothing about it changes. */
function replan(
  phase: PlannedPhase,
  { minutes, reasons }: CommandOf<'changePlan'>,
  { phases }: WorkshopDefinition,
): PlannedPhase | Refusal {
  const wanted = minutes[phase.id];
  if (wanted === undefined) return phase;
  const { leftOut, ...rest } = phase;
  const optional = phases.find(({ id }) => id === phase.id)?.optional === true;
  if (wanted > 0 || optional)
    return wanted === phase.minutes ? phase : { ...rest, minutes: wanted };
  const given = reasons[phase.id]?.trim() ?? '';
  const reason = given === '' ? leftOut : given;
  if (reason === undefined) return refuse('reasonMissing');
  return wanted === phase.minutes && reason === leftOut
    ? phase
    : { ...rest, minutes: wanted, leftOut: reason };
}
