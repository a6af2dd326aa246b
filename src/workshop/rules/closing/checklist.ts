import { type Answers, sameAnswers, trimmed, withAnswers } from '../../answers';
import { MAX_ANSWER, plannedActions, questionsOf } from '../../checklist';
import type { Decider } from '../../decider';
import type { ChecklistQuestion } from '../../definition';
import { during, insidersOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { Instant, PersonId, Session } from '../../session';
import { checkLength } from '../../texts';

/** Answers to the questions of one action, or of the whole plan; an emptied answer is taken away. */
export const fillChecklist: Decider<'fillChecklist'> = (command, session, { definition }) => {
  const refusal = mayFillChecklist(session, command.by);
  if (refusal !== undefined) return refusal;
  const action = plannedActions(session).find(({ id }) => id === command.action);
  if (command.action !== undefined && action === undefined) return refuse('unknownChoice');
  const given = trimmed(command.answers);
  const questions = questionsOf(definition, action === undefined ? 'plan' : 'action');
  const wrong = checkAnswers(given, questions, session);
  if (wrong !== undefined) return wrong;
  const present = action?.checklist ?? (action === undefined ? session.checklist : {});
  if (sameAnswers(present, withAnswers(present, given))) return [];
  const about = action === undefined ? {} : { action: action.id };
  return [{ type: 'checklistFilled', ...about, answers: given }];
};

export function mayFillChecklist(session: Session, person: PersonId): Refusal | undefined {
  return insidersOnly(session, person) ?? during(session, 'checklist', 'reflect');
}

function checkAnswers(
  answers: Answers,
  questions: readonly ChecklistQuestion[],
  session: Session,
): Refusal | undefined {
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) return refuse('unknownChoice');
    const wrong =
      question.answer === 'person' ? checkPerson(answer, session) : checkLength(answer, MAX_ANSWER);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkPerson(id: string, session: Session): Refusal | undefined {
  const person = session.people[id];
  return id === '' || (person !== undefined && person.taking !== 'left')
    ? undefined
    : refuse('unknownPerson');
}

/** The date on which everybody meets again; it must still come. */
export const agreeFollowUp: Decider<'agreeFollowUp'> = ({ by, date }, session, { now }) => {
  const refusal = mayFillChecklist(session, by);
  if (refusal !== undefined) return refusal;
  if (!isDateAfter(date, now)) return refuse('dateInvalid');
  return date === session.followUp ? [] : [{ type: 'followUpAgreed', date }];
};

/** Whether a text is a date of the calendar, YYYY-MM-DD, later than the (UTC) day of `now`. */
function isDateAfter(date: string, now: Instant): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(instant)) return false;
  const exists = new Date(instant).toISOString().slice(0, 10) === date;
  return exists && date > new Date(now).toISOString().slice(0, 10);
}
