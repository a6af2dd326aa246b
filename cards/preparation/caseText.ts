import type { ServiceCell } from '../../src/workshop/definition';
import type { CaseSummary } from '../../src/workshop/views/preparation/summary';
import type { Element, Kit } from '../kit';
import { sampleText, typed } from '../parts/samples';
import { said, shorten, subtle } from '../parts/text';

/** The whole case, or (brief) its title and cells with the beginning of the description. */
export function caseText(
  described: CaseSummary,
  kit: Kit,
  length: 'whole' | 'brief',
): readonly Element[] {
  const { title, description, cells, lifeEvent, goal, legalGround, example } = described;
  const labelled = (label: string, content: string | undefined) =>
    content === undefined
      ? []
      : [said({ text: `${kit.t(label)}: `, weight: 'bolder' }, shorten(content, 500))];
  return [
    said({ text: shorten(title, 200), weight: 'bolder' }),
    ...(example ? [subtle(kit.t('preparation.case.example'))] : []),
    said(shorten(description, length === 'whole' ? 2_000 : 400)),
    ...cells.map((cell) => subtle(cellText(cell, kit))),
    ...(length === 'brief'
      ? []
      : [
          ...labelled('preparation.case.lifeEvent', lifeEvent && kit.pick(lifeEvent)),
          ...labelled('preparation.case.goal', goal),
          ...labelled('preparation.case.legalGround', legalGround),
        ]),
  ];
}

function cellText({ proactivity, origin }: ServiceCell, kit: Kit): string {
  return kit.t('preparation.case.cell', {
    proactivity: kit.t(`common.proactivity.${proactivity}`),
    origin: kit.t(`common.origin.${origin}`),
  });
}

/** Sample cases for the cards that show one. */
export const SAMPLE_CASE: CaseSummary = {
  title: typed('Toeslag zonder aanvraag'),
  description: typed(
    'Wie vorig jaar de toeslag kreeg en er nog recht op heeft, krijgt hem dit jaar vanzelf.',
  ),
  cells: [
    { proactivity: 'moderate', origin: 'own' },
    { proactivity: 'high', origin: 'own' },
  ],
  goal: typed('Meer mensen krijgen waar zij recht op hebben.'),
  example: false,
};

export const LONGEST_CASE: CaseSummary = {
  title: sampleText(200),
  description: sampleText(2_000),
  cells: (['low', 'moderate', 'high'] as const).flatMap((proactivity) =>
    (['none', 'own', 'other'] as const).map((origin) => ({ proactivity, origin })),
  ),
  lifeEvent: { nl: 'langdurig ziek worden', en: 'falling ill for a long time' },
  goal: sampleText(500),
  legalGround: sampleText(500),
  example: false,
};
