import { translator } from './content/translate';
import type { Guide } from './rehearsal/room/protocol';
import type { Language, WorkshopDefinition } from './workshop/definition';
import { currentPhase, phaseAfter } from './workshop/queries';
import type { Session } from './workshop/session';

/**
 * What stands beside the chats for somebody who facilitates for the first time: what happens now, what to
 * say, what comes next. From the workshop's own definition; undefined session: nothing was started yet.
 */
export function guideOf(
  session: Session | undefined,
  definition: WorkshopDefinition,
  language: Language,
): Guide {
  const t = translator(definition, language);
  const title = definition.title[language];
  if (session === undefined) return { title, now: [t('edge.guide.start')], say: [], next: [] };
  const phase = currentPhase(session);
  if (session.status !== 'running' || phase === undefined) {
    const now =
      session.status === 'closed' || session.status === 'cancelled'
        ? t(`driving.status.${session.status}`)
        : t(
            `driving.before.${session.status === 'running' ? 'grouping' : session.status}.${session.case === undefined ? 'noCase' : 'ready'}`,
          );
    return { title, now: [now], say: [], next: nextOf(session, definition, language) };
  }
  const defined = definition.phases.find(({ id }) => id === phase.id);
  return {
    title: named(phase.id, defined?.title[language] ?? ''),
    now: defined === undefined ? [] : [defined.instruction[language]],
    say: defined === undefined ? [] : [defined.guidance[language]],
    next: nextOf(session, definition, language),
  };
}

/** The phase that comes next, with its minutes; nothing after the last, or once it is over. */
function nextOf(
  session: Session,
  definition: WorkshopDefinition,
  language: Language,
): readonly string[] {
  if (session.status === 'closed' || session.status === 'cancelled') return [];
  const index = phaseAfter(session, session.run?.index ?? -1);
  const planned = index === undefined ? undefined : session.plan[index];
  const defined = definition.phases.find(({ id }) => id === planned?.id);
  if (planned === undefined || defined === undefined) return [];
  const minutes = translator(definition, language)('common.clock.minutes', { n: planned.minutes });
  const title = named(planned.id, defined.title[language]);
  return [`${title} (${minutes})`, defined.instruction[language]];
}

/** "2c3 · Waarden kiezen"; the title alone for what has no number on the plan, as on its card. */
function named(phase: string, title: string): string {
  return /^\d/.test(phase) ? `${phase} · ${title}` : title;
}
