import { clockText, phaseTitle } from '../../../cards/parts/frame';
import type { Kit } from '../../../cards/kit';
import type { WorkshopDefinition } from '../../workshop/definition';
import { currentPhase } from '../../workshop/queries';
import type { Instant, Session } from '../../workshop/session';
import { readClock } from '../../workshop/views/frame';

/** Where a session stands, in one line. */
export function statusLine(
  session: Session,
  definition: WorkshopDefinition,
  now: Instant,
  kit: Kit,
): string {
  const planned = currentPhase(session);
  const phase = definition.phases.find(({ id }) => id === planned?.id);
  if (session.status !== 'running' || session.run === undefined || phase === undefined) {
    return kit.t(
      session.status === 'running' ? 'edge.status.grouping' : `edge.status.${session.status}`,
    );
  }
  const clock = clockText(readClock(session.run.clock, session.run.prompts, now), kit);
  const title = phaseTitle({ phase: phase.id, title: phase.title }, kit);
  return kit.t('edge.status.running', { phase: title, clock });
}
