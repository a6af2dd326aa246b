import { participants } from '../queries';
import type { PersonId, Session } from '../session';

/** Who takes part or leads. */
export function present(session: Session): readonly PersonId[] {
  const leading = [session.facilitator, ...session.coFacilitators];
  return [...new Set([...participants(session).map(({ id }) => id), ...leading])];
}

/** Everybody with something to do before the follow-up: owns, watches, asks a decision, keeps the code. */
export function dutiful(session: Session): readonly PersonId[] {
  const standing = session.actions.filter(({ sameAs }) => sameAs === undefined);
  return Object.keys(session.people).filter(
    (id) =>
      session.upkeep.keeper === id ||
      standing.some(
        ({ owner, deferred, checklist }) =>
          owner === id || deferred?.asker === id || Object.values(checklist).includes(id),
      ),
  );
}
