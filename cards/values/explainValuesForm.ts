import { MAX_SHEET } from '../../src/workshop/rules/handIn';
import { MAX_VALUES } from '../../src/workshop/rules/values';
import type { ExplainValuesFormView } from '../../src/workshop/views/valuesSheet';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { paragraph } from '../parts/inputs';
import { sampleText, several } from '../parts/samples';
import { said } from '../parts/text';
import { valueName } from '../parts/values';
import { CHOICES, PRIVACY, SOLIDARITEIT, ownValue } from './samples';

const LONG_WHY = sampleText(Math.floor(MAX_SHEET / MAX_VALUES));

/** The silent sheet in a dialog, second step: why each value. */
export const explainValuesForm: CardModule<ExplainValuesFormView> = {
  render: ({ entries, audience }, kit) =>
    formCard(
      kit.t('values.explain.title'),
      kit,
      [
        ...entries.flatMap(({ value, why }, at) => [
          said({
            text: `${kit.t('values.sheet.value', { n: at + 1 })}: ${valueName(value, kit)}`,
            weight: 'bolder',
          }),
          paragraph({
            id: `why${at + 1}`,
            label: kit.t('values.sheet.why', { n: at + 1 }),
            required: kit.t('values.explain.required'),
            value: why,
          }),
        ]),
        whoSees(audience, kit),
      ],
      [
        submit(
          kit,
          'handInValues',
          kit.t('common.send'),
          Object.fromEntries(entries.map(({ value }, at) => [`value${at + 1}`, value.code])),
        ),
      ],
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'explainValuesForm',
        entries: [
          { value: PRIVACY, why: '' },
          { value: SOLIDARITEIT, why: sampleText(80) },
        ],
        audience: 'groupAfterReveal',
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'explainValuesForm',
        entries: [
          ...CHOICES.slice(0, MAX_VALUES - 2).map((value) => ({ value, why: LONG_WHY })),
          ...several(2, (n) => ({ value: ownValue(n, 200), why: LONG_WHY })),
        ],
        audience: 'meetingAfterRevealNamed',
      },
    },
  ],
};
