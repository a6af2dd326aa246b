import type { ChecklistQuestion, WorkshopDefinition } from './definition';
import type { Action, Session } from './session';

/** The most characters of one answer: an action's answers are read together, on one card. */
export const MAX_ANSWER = 600;

/** The actions that the plan holds: those that did not go into another. */
export function plannedActions(session: Session): readonly Action[] {
  return session.actions.filter(({ sameAs }) => sameAs === undefined);
}

/** The checklist's questions of each action, or of the whole plan. */
export function questionsOf(
  { checklist }: WorkshopDefinition,
  scope: ChecklistQuestion['scope'],
): readonly ChecklistQuestion[] {
  return checklist.filter((question) => question.scope === scope);
}

/** How many of the questions have an answer. */
export function answered(
  questions: readonly ChecklistQuestion[],
  answers: Readonly<Record<string, string>>,
): number {
  return questions.filter(({ id }) => answers[id] !== undefined).length;
}
