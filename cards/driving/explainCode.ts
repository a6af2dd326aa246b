import type { ExplainCodeView } from '../../src/workshop/views/driving/plenary';
import type { Card, CardModule, Element, Kit } from '../kit';
import { alwaysThere } from '../parts/actions';
import { head } from '../parts/frame';
import { capitalised } from '../parts/lists';
import { several } from '../parts/samples';
import { container, subheading, subtle, text } from '../parts/text';
import { frameSample, over, undone } from './samples';

/** A catalogue of an organisation's own may be long; the silent sheet holds it whole. */
const MOST_VALUES = 12;

/** Step 2a: three fundamenten, six principes, and the values in small sets. */
function render(view: ExplainCodeView, kit: Kit): Card {
  const { frame } = view;
  return kit.card(
    kit.pick(frame.title),
    [...head(frame, kit), ...(frame.standing === 'undone' ? [] : content(view, kit))],
    frame.standing === 'current' ? alwaysThere(kit) : [],
  );
}

function content(view: ExplainCodeView, kit: Kit): readonly Element[] {
  const { confirmed, supplements } = view;
  return [
    text(kit.t('driving.code.selective')),
    ...view.fundamenten.map((fundament) => fundamentBox(fundament, kit)),
    subtle(kit.t('driving.code.known', { n: confirmed })),
    ...(supplements === 0
      ? []
      : [
          subtle(kit.t('driving.code.supplements', { n: supplements })),
          subtle(kit.t('common.supplement.why')),
        ]),
  ];
}

type Fundament = ExplainCodeView['fundamenten'][number];

function fundamentBox({ name, question, principes }: Fundament, kit: Kit): Element {
  return container(
    [
      subheading(capitalised(kit.pick(name))),
      subtle(kit.pick(question)),
      ...principes.flatMap((principe) => [
        text(`**${capitalised(kit.pick(principe.name))}** – ${kit.pick(principe.gist)}`),
        text(valuesText(principe.values, kit), { spacing: 'small' }),
      ]),
    ],
    { style: 'emphasis' },
  );
}

function valuesText(values: Fundament['principes'][number]['values'], kit: Kit): string {
  const shown = values
    .slice(0, MOST_VALUES)
    .map(({ name, status }) =>
      status === 'confirmed' ? kit.pick(name) : `${kit.pick(name)} (${kit.t('common.supplement')})`,
    );
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${kit.t('common.more', { n: rest })}` : shown.join(', ');
}

const TYPICAL: ExplainCodeView = {
  kind: 'explainCode',
  frame: frameSample('2a', 'Wat is CODIO?', 'What is CODIO?'),
  fundamenten: several(3, (f) => ({
    name: { nl: `fundament ${f + 1}`, en: `foundation ${f + 1}` },
    question: {
      nl: 'Is de democratische kant geregeld: kunnen mensen meedoen en heeft de samenleving er iets aan?',
      en: 'Is the democratic side taken care of: can people take part, and does society gain from it?',
    },
    principes: several(2, (p) => ({
      name: { nl: `principe ${p + 1}`, en: `principle ${p + 1}` },
      gist: {
        nl: 'Mensen kunnen meedoen en meebeslissen.',
        en: 'People can take part and have a say.',
      },
      values: several(6, (v) => ({
        name: { nl: `menselijke waarde ${v + 1}`, en: `human value ${v + 1}` },
        status: v < 3 ? ('confirmed' as const) : ('supplement' as const),
      })),
    })),
  })),
  confirmed: 16,
  supplements: 16,
};

export const explainCode: CardModule<ExplainCodeView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'a long catalogue of one’s own',
      view: {
        ...TYPICAL,
        fundamenten: TYPICAL.fundamenten.map((fundament) => ({
          ...fundament,
          principes: fundament.principes.map((principe) => ({
            ...principe,
            values: several(40, (v) => ({
              name: { nl: `een eigen waarde ${v + 1}`, en: `a value of our own ${v + 1}` },
              status: 'confirmed' as const,
            })),
          })),
        })),
        confirmed: 240,
        supplements: 0,
      },
    },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame) } },
    { name: 'undone', view: { ...TYPICAL, frame: undone(TYPICAL.frame) } },
  ],
};
