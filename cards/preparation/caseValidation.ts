import type { CaseValidationView } from '../../src/workshop/views/preparation';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm } from '../parts/actions';
import { phaseCard } from '../parts/phase';
import { SAMPLE_TIME, sampleText, several, typed } from '../parts/samples';
import { container, said, shorten, subheading, subtle, text } from '../parts/text';
import { LONGEST_CASE, SAMPLE_CASE, caseText } from './caseText';

/** The newest additions are shown; what came before is counted. */
const MOST_ADDITIONS = 10;

/** Step 1 in the meeting chat: the case, the two questions and what was added. */
function render(view: CaseValidationView, kit: Kit): Card {
  return phaseCard(view.frame, kit, [
    ...(view.case === undefined
      ? []
      : [container(caseText(view.case, kit, 'whole'), { style: 'emphasis' })]),
    ...additions(view, kit),
    ...(view.frame.standing === 'current' ? questions(kit) : []),
  ]);
}

function additions({ additions: all }: CaseValidationView, kit: Kit): readonly Element[] {
  if (all.length === 0) return [];
  const shown = all.slice(-MOST_ADDITIONS);
  const earlier = all.length - shown.length;
  return [
    subheading(kit.t('preparation.additions', { n: all.length })),
    ...(earlier > 0 ? [subtle(kit.t('preparation.additions.earlier', { n: earlier }))] : []),
    ...shown.map(({ kind, text: content }) =>
      said(
        { text: `${kit.t(`preparation.addition.${kind}`)}: `, weight: 'bolder' },
        shorten(content, 400),
      ),
    ),
  ];
}

function questions(kit: Kit): readonly Element[] {
  return (['description', 'data'] as const).flatMap((kind) => [
    text(kit.t(`preparation.question.${kind}`), { weight: 'bolder', spacing: 'medium' }),
    buttons(openForm(kit, 'addToCase', kit.t(`preparation.add.${kind}`), { kind })),
  ]);
}

const CURRENT: CaseValidationView = {
  kind: 'caseValidation',
  frame: {
    phase: '1',
    run: 2,
    title: { nl: 'Klopt de casus?', en: 'Is the case right?' },
    instruction: { nl: 'Lees de casus en vul aan.', en: 'Read the case and add to it.' },
    standing: 'current',
    clock: { kind: 'running', until: SAMPLE_TIME },
  },
  case: SAMPLE_CASE,
  additions: [
    { kind: 'data', text: typed('Ook de inkomens van de Belastingdienst worden gebruikt.') },
    { kind: 'description', text: typed('De brief gaat ook naar de bewindvoerder.') },
  ],
};

export const caseValidation: CardModule<CaseValidationView> = {
  render,
  samples: [
    { name: 'typical', view: CURRENT },
    {
      name: 'longest',
      view: {
        ...CURRENT,
        case: LONGEST_CASE,
        additions: several(40, () => ({ kind: 'description', text: sampleText(2_000) })),
      },
    },
    {
      name: 'over',
      view: { ...CURRENT, frame: { ...CURRENT.frame, standing: 'over' } },
    },
  ],
};
