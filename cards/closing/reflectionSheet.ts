import type { ReflectionSheetView } from '../../src/workshop/views/closing/reflection';
import { frameSample, over } from '../driving/samples';
import type { Card, CardModule, Element, Kit } from '../kit';
import { submit } from '../parts/actions';
import { head, whoSees } from '../parts/frame';
import { paragraph, toggle } from '../parts/inputs';
import { sampleText } from '../parts/samples';
import { subtle, text } from '../parts/text';

/** The closing questions, for oneself; sharing is a choice. */
function render(view: ReflectionSheetView, kit: Kit): Card {
  const { frame } = view;
  const current = frame.standing === 'current';
  return kit.card(
    kit.pick(frame.title),
    [
      ...(view.dialog ? [] : head(frame, kit)),
      ...(current ? inputs(view, kit) : [text(kit.t(`closing.reflection.${past(view)}`))]),
    ],
    current
      ? [
          submit(kit, 'giveReflection', kit.t(view.given ? 'common.change' : 'common.save'), {
            questions: view.questions.map(({ id }) => id).join(','),
          }),
        ]
      : [],
  );
}

function past({ given }: ReflectionSheetView): string {
  return given ? 'kept' : 'gone';
}

function inputs(view: ReflectionSheetView, kit: Kit): readonly Element[] {
  return [
    ...(view.given ? [text(kit.t('closing.reflection.received'), { weight: 'bolder' })] : []),
    ...view.questions.map(({ id, text: question, given }) =>
      paragraph({
        id: `answer.${id}`,
        label: kit.pick(question),
        value: given,
      }),
    ),
    whoSees('private', kit),
    toggle({
      id: 'shared',
      label: kit.t('closing.reflection.share'),
      title: kit.t(
        view.named ? 'closing.reflection.share.named' : 'closing.reflection.share.unnamed',
      ),
      value: String(view.shared),
    }),
    subtle(kit.t('closing.reflection.goes')),
  ];
}

const TYPICAL: ReflectionSheetView = {
  kind: 'reflectionSheet',
  frame: frameSample('7', 'Afronden en terugkijken', 'Closing and looking back'),
  questions: [
    {
      id: 'geleerd',
      text: {
        nl: 'Wat weet je nu dat je eerst niet wist?',
        en: 'What do you know now that you did not know before?',
      },
    },
    {
      id: 'meenemen',
      text: {
        nl: 'Wat ga je hierna zelf anders doen?',
        en: 'What will you do differently yourself from now on?',
      },
    },
  ],
  shared: false,
  named: false,
  given: false,
  dialog: false,
};

export const reflectionSheet: CardModule<ReflectionSheetView> = {
  render,
  samples: [
    { name: 'empty', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        questions: TYPICAL.questions.map((question) => ({ ...question, given: sampleText(2_000) })),
        shared: true,
        named: true,
        given: true,
      },
    },
    { name: 'dialog', view: { ...TYPICAL, dialog: true } },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame) } },
  ],
};
