import type { ExplainCodeView } from '../../src/workshop/views/driving/plenary';
import type { Card, CardModule, Element, Kit } from '../kit';
import { reveal } from '../parts/actions';
import { capitalised } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { several } from '../parts/samples';
import { container, subheading, subtle, text } from '../parts/text';
import { frameSample, over, undone } from './samples';

/** A catalogue of an organisation's own may be long; the silent sheet holds it whole. */
const MOST_VALUES = 12;

/** The part that says what is known of the values. */
const KNOWN = 'known';

/** Step 2a: three fundamenten, six principes, and the values in small sets. */
function render(view: ExplainCodeView, kit: Kit): Card {
  const hidden = [...view.fundamenten.map((_, at) => valuesOf(at)), KNOWN];
  return phaseCard(view.frame, kit, content(view, kit), [
    reveal(kit.t('driving.code.show'), ...hidden),
  ]);
}

function content(view: ExplainCodeView, kit: Kit): readonly Element[] {
  const { confirmed, supplements } = view;
  return [
    text(kit.t('driving.code.selective')),
    ...view.fundamenten.map((fundament, at) => fundamentBox(fundament, at, kit)),
    container(
      [
        subtle(kit.t('driving.code.known', { n: confirmed })),
        ...(supplements === 0
          ? []
          : [
              subtle(kit.t('driving.code.supplements', { n: supplements })),
              subtle(kit.t('common.supplement.why')),
            ]),
      ],
      { id: KNOWN, isVisible: false },
    ),
  ];
}

type Fundament = ExplainCodeView['fundamenten'][number];

/** The part with a fundament's values: 32 at once are too many to read while somebody explains. */
function valuesOf(at: number): string {
  return `values${at + 1}`;
}

function fundamentBox({ name, question, principes }: Fundament, at: number, kit: Kit): Element {
  return container(
    [
      subheading(capitalised(kit.pick(name))),
      text(kit.pick(question), { spacing: 'small' }),
      ...principes.map((principe) =>
        text(`**${capitalised(kit.pick(principe.name))}** – ${kit.pick(principe.gist)}`, {
          spacing: 'small',
        }),
      ),
      container(
        principes.flatMap((principe) => principeValues(principe, kit)),
        { id: valuesOf(at), isVisible: false, separator: true },
      ),
    ],
    { style: 'emphasis' },
  );
}

type Principe = Fundament['principes'][number];

/** Those that are confirmed as CODIO's, and apart from them what was added. */
function principeValues({ name, values }: Principe, kit: Kit): readonly Element[] {
  const named = (status: Principe['values'][number]['status']) =>
    values.filter((value) => value.status === status).map((value) => kit.pick(value.name));
  const supplements = named('supplement');
  return [
    text(`**${capitalised(kit.pick(name))}**: ${listed(named('confirmed'), kit)}`),
    ...(supplements.length === 0
      ? []
      : [subtle(kit.t('driving.code.alsoHere', { names: listed(supplements, kit) }))]),
  ];
}

function listed(names: readonly string[], kit: Kit): string {
  const rest = names.length - MOST_VALUES;
  const shown = names.slice(0, MOST_VALUES).join(', ');
  return rest > 0 ? `${shown} ${kit.t('common.more', { n: rest })}` : shown;
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
