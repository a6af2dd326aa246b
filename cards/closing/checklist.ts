import type { Asked } from '../../src/workshop/views/closing/answers';
import type { ChecklistLine, ChecklistView } from '../../src/workshop/views/closing/checklist';
import type { Card, CardModule, Element, Kit } from '../kit';
import { openForm, primary } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { container, said, shorten, sideBySide, subheading, subtle, text } from '../parts/text';
import { frameSample, over } from '../driving/samples';

/** A shared card gives an impression; the whole texts are in the forms and on the poster. */
const LONGEST = 160;

/** Step 6 in the meeting: how far each action is, and what is agreed on the whole. */
function render(view: ChecklistView, kit: Kit): Card {
  return fitting((room) =>
    phaseCard(view.frame, kit, content(view, kit, room), [
      primary(openForm(kit, 'checklist', kit.t('closing.checklist.fill'))),
      openForm(kit, 'followUpDate', kit.t('closing.followUp.agree')),
    ]),
  );
}

function content(view: ChecklistView, kit: Kit, room: Room): readonly Element[] {
  const longest = Math.min(room.longest, LONGEST);
  return [
    text(
      view.followUp === undefined
        ? kit.t('closing.followUp.none')
        : kit.t('closing.followUp.on', { date: kit.date(view.followUp) }),
      { weight: 'bolder' },
    ),
    ...(view.actions.length === 0
      ? [text(kit.t('closing.checklist.noActions'))]
      : [subheading(kit.t('closing.checklist.answered'))]),
    ...atMost(view.actions, Math.min(room.most, 25), kit, (line) =>
      actionLine(line, view.asked, kit, longest),
    ),
    ...(view.plan.length === 0 ? [] : [subheading(kit.t('closing.checklist.plan'))]),
    ...view.plan.map((answer) => planLine(answer, kit, longest)),
  ];
}

function actionLine(line: ChecklistLine, asked: number, kit: Kit, longest: number): Element {
  const { number, what, answered, owner, deferred, answers } = line;
  const who = [
    ...(owner === undefined ? [] : [shorten(owner, Math.min(longest, 60))]),
    ...(deferred ? [kit.t('closing.checklist.deferred')] : []),
  ];
  const given = answers.map(({ answer }) => shorten(answer.replace(/\.$/, ''), longest));
  return container(
    [
      sideBySide(
        [said({ text: `${number}  `, weight: 'bolder' }, shorten(what, longest))],
        [text(kit.t('closing.checklist.done', { n: answered, m: asked }), { weight: 'bolder' })],
      ),
      ...[who, given].flatMap((words) =>
        words.length === 0
          ? []
          : [said({ text: words.join(' · '), isSubtle: true, size: 'small' })],
      ),
    ],
    { spacing: 'medium' },
  );
}

function planLine({ question, answer }: Asked, kit: Kit, longest: number): Element {
  return answer === undefined
    ? subtle(`${kit.pick(question)} – ${kit.t('closing.checklist.open')}`)
    : said({ text: `${kit.pick(question)} `, isSubtle: true }, shorten(answer, longest));
}

const QUESTION = {
  nl: 'Hoe gaan we met deze actie verder, en wanneer is de eerste stap gezet?',
  en: 'How do we go on with this action, and when is the first step taken?',
};

const TYPICAL: ChecklistView = {
  kind: 'checklist',
  frame: frameSample('6', 'Checklist', 'Checklist'),
  asked: 5,
  actions: several(6, (n) => ({
    id: `a${n}`,
    number: `A${n + 1}`,
    what: sampleText(90),
    answered: n % 3,
    owner: sampleName(n),
    deferred: n === 5,
    answers: several(n % 3, (at) => ({ question: QUESTION, answer: sampleText(30 + at) })),
  })),
  plan: [{ question: QUESTION, answer: sampleText(60) }, { question: QUESTION }],
};

export const checklist: CardModule<ChecklistView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        followUp: '2027-02-11',
        actions: several(60, (n) => ({
          id: `a${n}`,
          number: `A${n + 1}`,
          what: sampleText(2_000),
          answered: 5,
          owner: sampleText(120),
          deferred: true,
          answers: several(5, () => ({ question: QUESTION, answer: sampleText(2_000) })),
        })),
        plan: several(2, () => ({ question: QUESTION, answer: sampleText(2_000) })),
      },
    },
    { name: 'nothing composed', view: { ...TYPICAL, actions: [] } },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame), followUp: '2027-02-11' } },
  ],
};
