import { actionsInOrder, deferredActions, present } from '../../actionPlan';
import { DAY } from '../../clock';
import { answered, plannedActions, questionsOf } from '../../checklist';
import type { Circumstances } from '../../decider';
import type { ChecklistQuestion } from '../../definition';
import { nameOf } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import { mayFillChecklist } from '../../rules/closing/checklist';
import type { Action, Session } from '../../session';
import { mayRead } from '../../visibility';
import type { Frame } from '../frame';
import { type Named, named } from '../named';
import { type ActionChoice, actionChoice } from '../plan/action';
import type { Forms, PhaseViewer } from '../viewers';
import { type Answer, type Asked, answersTo, askedIn } from './answers';

/** Step 6 in the meeting: how far the checklist is, with the answers in short. */
export interface ChecklistView {
  readonly kind: 'checklist';
  readonly frame: Frame;
  readonly actions: readonly ChecklistLine[];
  /** Questions asked of each action. */
  readonly asked: number;
  readonly plan: readonly Asked[];
  /** YYYY-MM-DD. */
  readonly followUp?: string;
}

export interface ChecklistLine extends ActionChoice {
  readonly answered: number;
  readonly owner?: string;
  readonly deferred: boolean;
  readonly answers: readonly Answer[];
}

export const checklistView: PhaseViewer<ChecklistView> = (
  frame,
  session,
  { definition },
  reader,
) => {
  const asked = questionsOf(definition, 'action');
  const readable = (action: Action) =>
    mayRead(session, reader, { kind: 'actions', group: action.group });
  return {
    kind: 'checklist',
    frame,
    actions: inPlan(session)
      .filter(readable)
      .map((action) => ({
        ...actionChoice(session, action),
        answered: answered(asked, action.checklist),
        deferred: action.deferred !== undefined,
        ...(action.owner === undefined ? {} : { owner: nameOf(session, action.owner) }),
        answers: answersTo(asked, action.checklist, session),
      })),
    asked: asked.length,
    plan: askedIn(questionsOf(definition, 'plan'), session.checklist, session),
    ...(session.followUp === undefined ? {} : { followUp: session.followUp }),
  };
};

/** The plan's actions, those that wait for a decision elsewhere last. */
function inPlan(session: Session): readonly Action[] {
  return [...actionsInOrder(session), ...deferredActions(session)];
}

/** Which action, or the whole plan. */
export interface ChecklistFormView {
  readonly kind: 'checklistForm';
  /** Those with open questions first. */
  readonly actions: readonly (ActionChoice & { readonly answered: number })[];
  readonly asked: number;
}

/** The questions of one action, or of the whole plan. */
export interface ChecklistQuestionsFormView {
  readonly kind: 'checklistQuestionsForm';
  readonly action?: ActionChoice;
  readonly questions: readonly (ChecklistQuestion & { readonly given?: string })[];
  /** Who can be chosen where a person is asked for. */
  readonly people: readonly Named[];
}

export interface FollowUpDateFormView {
  readonly kind: 'followUpDateForm';
  /** YYYY-MM-DD: the day after the present one. */
  readonly earliest: string;
  /** Days after closing that the data, and with them the reminder, are kept. */
  readonly retentionDays: number;
  readonly date?: string;
}

export type ChecklistFormsView =
  ChecklistFormView | ChecklistQuestionsFormView | FollowUpDateFormView;

export type ChecklistRequest =
  | { readonly form: 'checklist' }
  /** The questions of the whole plan where no action is named. */
  | { readonly form: 'checklistQuestions'; readonly action?: string | undefined }
  | { readonly form: 'followUpDate' };

export const checklistForms: Forms<ChecklistRequest, ChecklistFormsView> = {
  checklist: (_request, session, { definition }, person) => {
    const asked = questionsOf(definition, 'action');
    const actions = inPlan(session).map((action) => ({
      ...actionChoice(session, action),
      answered: answered(asked, action.checklist),
    }));
    return (
      mayFillChecklist(session, person) ?? {
        kind: 'checklistForm',
        actions: actions.toSorted(
          (a, b) => Number(a.answered === asked.length) - Number(b.answered === asked.length),
        ),
        asked: asked.length,
      }
    );
  },
  checklistQuestions: ({ action: id }, session, { definition }, person) =>
    mayFillChecklist(session, person) ?? questionsForm(id, session, definition),
  followUpDate: (_request, session, { now }, person) =>
    mayFillChecklist(session, person) ?? {
      kind: 'followUpDateForm',
      earliest: new Date(now + DAY).toISOString().slice(0, 10),
      retentionDays: session.settings.retentionDays,
      ...(session.followUp === undefined ? {} : { date: session.followUp }),
    },
};

function questionsForm(
  id: string | undefined,
  session: Session,
  definition: Circumstances['definition'],
): ChecklistQuestionsFormView | Refusal {
  const action = plannedActions(session).find((candidate) => candidate.id === id);
  if (id !== undefined && action === undefined) return refuse('unknownChoice');
  const given = action === undefined ? session.checklist : action.checklist;
  return {
    kind: 'checklistQuestionsForm',
    ...(action === undefined ? {} : { action: actionChoice(session, action) }),
    questions: questionsOf(definition, action === undefined ? 'plan' : 'action').map((question) => {
      const said = given[question.id];
      return said === undefined ? question : { ...question, given: said };
    }),
    people: present(session).map(named),
  };
}
