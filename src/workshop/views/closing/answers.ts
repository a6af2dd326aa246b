import type { Answers } from '../../answers';
import type { ChecklistQuestion, Localized } from '../../definition';
import { nameOf } from '../../queries';
import type { Session } from '../../session';

/** A question of the checklist; a person is answered by name. */
export interface Asked {
  readonly question: Localized;
  readonly answer?: string;
}

/** A question that was answered. */
export type Answer = Required<Asked>;

/** Every question, with its answer where there is one. */
export function askedIn(
  questions: readonly ChecklistQuestion[],
  given: Answers,
  session: Session,
): readonly Asked[] {
  return questions.map(({ id, text, answer }) => {
    const said = given[id];
    if (said === undefined) return { question: text };
    return { question: text, answer: answer === 'person' ? nameOf(session, said) : said };
  });
}

/** The questions that were answered. */
export function answersTo(
  questions: readonly ChecklistQuestion[],
  given: Answers,
  session: Session,
): readonly Answer[] {
  return askedIn(questions, given, session).flatMap(({ question, answer }) =>
    answer === undefined ? [] : [{ question, answer }],
  );
}
