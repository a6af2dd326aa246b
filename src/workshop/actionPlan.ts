import { plannedActions } from './checklist';
import { isFacilitator, participants } from './queries';
import type { Action, Person, PersonId, Session, Vote } from './session';

/** Questions about the actions of all groups together. */

/** The action that stands for this one: itself, unless two groups found the same. */
export function standIn(session: Session, action: string): Action | undefined {
  const found = session.actions.find(({ id }) => id === action);
  return found?.sameAs === undefined ? found : standIn(session, found.sameAs);
}

/** An action and those that went into it, in the order of their numbers. */
export function standingFor(session: Session, action: string): readonly Action[] {
  return session.actions.filter(({ id }) => standIn(session, id)?.id === action);
}

/** The actions the group can take up itself now. */
export function openActions(session: Session): readonly Action[] {
  return plannedActions(session).filter(({ deferred }) => deferred === undefined);
}

/** The actions that wait for a decision elsewhere. */
export function deferredActions(session: Session): readonly Action[] {
  return plannedActions(session).filter(({ deferred }) => deferred !== undefined);
}

/** The open actions as the plan has them: in the order that was agreed, newer ones after that. */
export function actionsInOrder(session: Session): readonly Action[] {
  const open = openActions(session);
  const agreed = (session.order ?? []).flatMap((id) => open.filter((action) => action.id === id));
  return [...agreed, ...open.filter((action) => !agreed.includes(action))];
}

/** Whether an action came into the plan only after the vote, so that nobody could mark it. */
export function isAfterVote({ ballot }: Session, action: string): boolean {
  return ballot !== undefined && !ballot.includes(action);
}

/** Everybody's marks; one on an action that went into another counts for that. */
export function votesOnPlan(session: Session): Readonly<Record<PersonId, Vote>> {
  const standing = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => standIn(session, id)?.id ?? id)),
  ];
  return Object.fromEntries(
    Object.entries(session.votes).map(([person, { necessity, importance }]) => [
      person,
      { necessity: standing(necessity), importance: standing(importance) },
    ]),
  );
}

/** Those who can take something upon them: who takes part, and who facilitates. */
export function present(session: Session): readonly Person[] {
  const taking = participants(session);
  const others = Object.values(session.people).filter(
    (person) => isFacilitator(session, person.id) && !taking.includes(person),
  );
  return [...taking, ...others];
}

export function isPresent(session: Session, person: PersonId): boolean {
  return present(session).some(({ id }) => id === person);
}

/** Everybody with something to do before the follow-up: owns, watches, asks a decision, keeps the code. */
export function dutiful(session: Session): readonly PersonId[] {
  const planned = plannedActions(session);
  return Object.keys(session.people).filter(
    (id) =>
      session.upkeep.keeper === id ||
      planned.some(
        ({ owner, deferred, checklist }) =>
          owner === id || deferred?.asker === id || Object.values(checklist).includes(id),
      ),
  );
}
