import { currentPhase, participants, phaseAfter } from './queries';
import type { Person, PersonId, Session } from './session';

/** Who has done what the present phase asks of each person, and who is still busy. */
export interface Progress {
  readonly ready: readonly Person[];
  readonly busy: readonly Person[];
}

/** Undefined in a phase that asks nothing of each person. Who may read it: visibility.ts. */
export function progressOf(session: Session): Progress | undefined {
  const done = doneIn(session);
  if (done === undefined) return undefined;
  const people = participants(session);
  return {
    ready: people.filter(({ id }) => done[id] !== undefined),
    busy: people.filter(({ id }) => done[id] === undefined),
  };
}

function doneIn(session: Session): Readonly<Record<PersonId, unknown>> | undefined {
  switch (currentPhase(session)?.task) {
    case 'writeValues':
      return session.valueSheets;
    case 'writeActions':
      return session.actionSheets;
    case 'prioritise':
      return session.order === undefined ? session.votes : undefined;
    case 'reflect':
      return session.reflections;
    default:
      return undefined;
  }
}

/** Whether nothing comes after some phase that was entered. */
export function reachedLastPhase(session: Session): boolean {
  return session.visits.some(
    ({ index, undone }) => !undone && phaseAfter(session, index) === undefined,
  );
}
