import type { ResearchHandoutView } from '../../src/workshop/views/valuesShared';
import type { ShownValue } from '../../src/workshop/views/shownValue';
import type { CardModule, Kit } from '../kit';
import { openForm } from '../parts/actions';
import { fitting } from '../parts/fit';
import { phaseCard } from '../parts/phase';
import { several } from '../parts/samples';
import { shorten, subheading, subtle, text } from '../parts/text';
import { valueName } from '../parts/values';
import { CHOICES, FUNDAMENT, PRIVACY, SOLIDARITEIT, sampleFrame } from './samples';
import { fundamentLines } from './valuesSheet';

const EXPLANATION = {
  nl: 'Zonder data kies je zelf een wijk of tijdstip. Wie daar niet is, mis je, en dat zijn vaak dezelfde mensen.',
  en: 'Without data you choose an area or time yourself. Those who are not there are missed, often the same people.',
};
const TYPICAL: ResearchHandoutView = {
  kind: 'researchHandout',
  frame: sampleFrame('2c2', 'Hand-out 6 lezen'),
  group: 'democratie',
  fundament: FUNDAMENT,
  values: [
    { value: PRIVACY, explanations: [EXPLANATION], count: 2 },
    { value: SOLIDARITEIT, explanations: [EXPLANATION, EXPLANATION], count: 0 },
  ],
};

/** Hand-out 6: values found at services like this one, not to be seen before this phase. */
export const researchHandout: CardModule<ResearchHandoutView> = {
  render: ({ frame, group, fundament, values }, kit) =>
    fitting(({ longest, most }) =>
      phaseCard(
        frame,
        kit,
        [
          ...fundamentLines(fundament, kit),
          subheading(kit.t('values.handout.title')),
          ...(values.length === 0 ? [text(kit.t('values.handout.none'))] : []),
          ...values.slice(0, most).flatMap(({ value, explanations, count }) => [
            text(titleOf(value, count, kit), {
              spacing: 'medium',
            }),
            ...explanations.map((one) =>
              text(shorten(kit.pick(one), longest), { spacing: 'small' }),
            ),
          ]),
          subtle(kit.t('common.handout.own')),
        ],
        [openForm(kit, 'readValues', kit.t('values.shared.read'), { group })],
      ),
    ),
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        values: CHOICES.slice(0, 18).map((value) => ({
          value,
          explanations: several(3, () => EXPLANATION),
          count: 14,
        })),
      },
    },
    {
      name: 'over',
      view: { ...TYPICAL, frame: sampleFrame('2c2', 'Hand-out 6 lezen', 'over') },
    },
    {
      name: 'undone',
      view: { ...TYPICAL, values: [], frame: sampleFrame('2c2', 'Hand-out 6 lezen', 'undone') },
    },
  ],
};

/** "**privacy** · 3 keer genoemd". */
function titleOf(value: ShownValue, count: number | undefined, kit: Kit): string {
  const name = `**${valueName(value, kit)}**`;
  return count === undefined ? name : `${name} · ${kit.t('values.mentioned', { n: count })}`;
}
