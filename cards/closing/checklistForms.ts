import { MAX_ANSWER } from '../../src/workshop/checklist';
import type {
  ChecklistFormView,
  ChecklistQuestionsFormView,
  FollowUpDateFormView,
} from '../../src/workshop/views/closing/checklist';
import type { Card, CardModule, Element, Kit } from '../kit';
import { continueTo, primary, submit, withoutInputs } from '../parts/actions';
import { personChoices } from '../parts/choices';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, dateInput, paragraph } from '../parts/inputs';
import { sampleName, sampleText, several } from '../parts/samples';
import { choiceTitle, said, shorten, subtle, text } from '../parts/text';

/** First step: which action, or the whole plan. */
export const checklistForm: CardModule<ChecklistFormView> = {
  render: ({ actions, asked }, kit) =>
    fitting((room) =>
      formCard(
        kit.t('closing.checklist.fill'),
        kit,
        actions.length === 0
          ? [text(kit.t('closing.checklist.noActions'))]
          : [
              choice({
                id: 'action',
                label: kit.t('closing.checklist.which'),
                required: kit.t('closing.checklist.which.required'),
                value: actions[0]?.id,
                choices: actions.map(({ id, number, what, answered }) => ({
                  title: `${number} (${answered}/${asked}) ${choiceTitle(what, Math.min(room.longest, 80))}`,
                  value: id,
                })),
              }),
            ],
        [
          ...(actions.length === 0
            ? []
            : [primary(continueTo(kit, 'checklistQuestions', kit.t('common.next')))]),
          withoutInputs(continueTo(kit, 'checklistQuestions', kit.t('closing.checklist.plan'))),
          withoutInputs(continueTo(kit, 'followUpDate', kit.t('closing.followUp.agree'))),
        ],
      ),
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'checklistForm',
        asked: 5,
        actions: several(5, (n) => ({
          id: `a${n}`,
          number: `A${n + 1}`,
          what: sampleText(90),
          answered: n,
        })),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'checklistForm',
        asked: 5,
        actions: several(60, (n) => ({
          id: `a${n}`,
          number: `A${n + 1}`,
          what: sampleText(2_000),
          answered: 5,
        })),
      },
    },
    { name: 'no actions', view: { kind: 'checklistForm', asked: 5, actions: [] } },
  ],
};

/** Second step: the questions, with what was answered so far. */
function questions(view: ChecklistQuestionsFormView, kit: Kit): Card {
  const title = kit.t(
    view.action === undefined ? 'closing.checklist.plan' : 'closing.checklist.action',
  );
  return fitting((room) =>
    formCard(
      title,
      kit,
      [
        ...(view.action === undefined
          ? []
          : [
              said(
                `${view.action.number} ${shorten(view.action.what, Math.min(room.longest, 300))}`,
              ),
            ]),
        ...view.questions.map((question) => input(question, view.people, kit)),
        whoSees('poster', kit),
      ],
      [
        submit(kit, 'fillChecklist', kit.t('common.save'), {
          questions: view.questions.map(({ id }) => id).join(','),
          ...(view.action === undefined ? {} : { action: view.action.id }),
        }),
      ],
    ),
  );
}

/** Answers come back whole, so they are prefilled whole. */
function input(
  { id, text: question, answer, given }: ChecklistQuestionsFormView['questions'][number],
  people: ChecklistQuestionsFormView['people'],
  kit: Kit,
): Element {
  const common = { id: `answer.${id}`, label: kit.pick(question), value: given };
  if (answer === 'text') return paragraph({ ...common, maxLength: MAX_ANSWER });
  return choice({
    ...common,
    placeholder: kit.t('common.choose'),
    choices: personChoices(people),
  });
}

export const checklistQuestionsForm: CardModule<ChecklistQuestionsFormView> = {
  render: questions,
  samples: [
    { name: 'an action', view: sampleQuestions(5, 200, 14) },
    { name: 'longest', view: sampleQuestions(5, MAX_ANSWER, 40) },
    {
      name: 'the whole plan',
      view: {
        kind: 'checklistQuestionsForm',
        questions: sampleQuestions(2, 200, 0).questions.map((question) => ({
          ...question,
          scope: 'plan' as const,
          answer: 'text' as const,
        })),
        people: [],
      },
    },
  ],
};

function sampleQuestions(
  count: number,
  length: number,
  people: number,
): ChecklistQuestionsFormView {
  return {
    kind: 'checklistQuestionsForm',
    action: { id: 'a1', number: 'A1', what: sampleText(length) },
    questions: several(count, (n) => ({
      id: `q${n}`,
      text: {
        nl: `Hoe gaan we met deze actie verder, en wanneer is stap ${n} gezet?`,
        en: `How do we go on with this action, and when is step ${n} taken?`,
      },
      scope: 'action' as const,
      answer: n === 4 ? ('person' as const) : ('text' as const),
      given: n === 4 ? 'p1' : sampleText(length),
    })),
    people: several(people, (n) => ({ id: `p${n}`, name: sampleName(n) })),
  };
}

export const followUpDateForm: CardModule<FollowUpDateFormView> = {
  render: ({ earliest, date, retentionDays }, kit) =>
    formCard(
      kit.t('closing.followUp.agree'),
      kit,
      [
        text(kit.t('closing.followUp.what')),
        dateInput({
          id: 'date',
          label: kit.t('closing.followUp.date'),
          required: kit.t('closing.followUp.required'),
          min: earliest,
          value: date,
        }),
        whoSees('poster', kit),
        subtle(kit.t('closing.followUp.calendar')),
        subtle(kit.t('closing.followUp.reminder', { n: retentionDays })),
      ],
      [submit(kit, 'agreeFollowUp', kit.t('common.save'))],
    ),
  samples: [
    {
      name: 'empty',
      view: { kind: 'followUpDateForm', earliest: '2026-12-11', retentionDays: 90 },
    },
    {
      name: 'agreed',
      view: {
        kind: 'followUpDateForm',
        earliest: '2026-12-11',
        retentionDays: 7,
        date: '2027-02-11',
      },
    },
  ],
};
