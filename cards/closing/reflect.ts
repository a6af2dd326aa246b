import type { PointLine } from '../../src/workshop/views/closing/flipOver';
import type { ReflectView, SharedReflection } from '../../src/workshop/views/closing/reflection';
import { frameSample, over } from '../driving/samples';
import type { Card, CardModule, Element, Kit } from '../kit';
import { openForm } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { box, container, said, shorten, subheading, subtle, text } from '../parts/text';

/** Step 7 in the meeting: the flip-over, the questions, and what people share. */
function render(view: ReflectView, kit: Kit): Card {
  return fitting((room) =>
    phaseCard(view.frame, kit, content(view, kit, room), [
      openForm(kit, 'mySheet', kit.t('closing.reflection.open')),
    ]),
  );
}

function content(view: ReflectView, kit: Kit, room: Room): readonly Element[] {
  const current = view.frame.standing === 'current';
  return [
    subheading(kit.t('common.flipOver')),
    ...(view.points.length === 0 ? [text(kit.t('closing.flipOver.empty'))] : []),
    ...atMost(view.points, Math.min(room.most, 30), kit, (point) => pointText(point, kit, room)),
    ...(current
      ? [
          subheading(kit.t('closing.reflection.questions')),
          ...view.questions.map((question) =>
            text(`– ${kit.pick(question)}`, { spacing: 'small' }),
          ),
          subtle(kit.t('closing.reflection.where')),
        ]
      : []),
    ...(view.shared.length === 0 ? [] : [subheading(kit.t('closing.reflection.shared'))]),
    ...atMost(view.shared, Math.min(room.most, 30), kit, (shared) => sharedText(shared, room)),
  ];
}

/** A point, with its outcome or that it is still open. */
export function pointText(
  { text: point, phase, outcome }: PointLine,
  kit: Kit,
  room: Room,
): Element {
  return container(
    [
      said(
        { text: shorten(point, room.longest), weight: 'bolder' },
        ...(phase === undefined ? [] : [{ text: `  ${kit.pick(phase)}`, isSubtle: true }]),
      ),
      outcome === undefined
        ? subtle(kit.t('closing.flipOver.open'))
        : said(`→ ${shorten(outcome, room.longest)}`),
    ],
    { spacing: 'medium' },
  );
}

function sharedText({ name, answers }: SharedReflection, room: Room): Element {
  return box([
    ...answers.map((answer) => said(shorten(answer, room.longest))),
    ...(name === undefined ? [] : [said({ text: shorten(name, 60), isSubtle: true })]),
  ]);
}

const TYPICAL: ReflectView = {
  kind: 'reflect',
  frame: frameSample('7', 'Afronden en terugkijken', 'Closing and looking back'),
  points: [
    { id: 'p1', text: sampleText(80), phase: { nl: 'Klopt de casus?', en: 'Is the case right?' } },
    { id: 'p2', text: sampleText(60), outcome: sampleText(90) },
  ],
  questions: [
    {
      nl: 'Wat weet je nu dat je eerst niet wist?',
      en: 'What do you know now that you did not know before?',
    },
    {
      nl: 'Wat ga je hierna zelf anders doen?',
      en: 'What will you do differently yourself from now on?',
    },
  ],
  shared: [{ answers: [sampleText(120), sampleText(60)] }],
};

export const reflect: CardModule<ReflectView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        points: several(60, (n) => ({
          id: `p${n}`,
          text: sampleText(2_000),
          phase: { nl: 'Klopt de casus?', en: 'Is the case right?' },
          outcome: sampleText(2_000),
        })),
        shared: several(40, (n) => ({
          name: sampleName(n),
          answers: [sampleText(2_000), sampleText(2_000)],
        })),
      },
    },
    { name: 'an empty flip-over', view: { ...TYPICAL, points: [], shared: [] } },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame) } },
  ],
};
