import type { ReadValuesFormView } from '../../src/workshop/views/valuesShared';
import type { CardModule } from '../kit';
import { formCard } from '../parts/form';
import { pageLine, pager } from '../parts/pager';
import { sampleName, sampleText, several } from '../parts/samples';
import { DEMOCRATIE, PRIVACY, ownValue } from './samples';
import { mentionLine, whyLine } from './sharedValues';

/** Everything the members wrote, in full, page by page. */
export const readValuesForm: CardModule<ReadValuesFormView> = {
  render: ({ group, name, values, page, pages }, kit) =>
    formCard(
      kit.t('values.read.title', { name: kit.pick(name) }),
      kit,
      [
        ...pageLine({ page, pages }, kit),
        ...values.flatMap(({ value, count, whys }) => [
          mentionLine(value, count, kit, Infinity),
          ...whys.map((why) => whyLine(why, Infinity)),
        ]),
      ],
      pager({ page, pages }, 'readValues', { group }, kit),
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'readValuesForm',
        group: 'democratie',
        name: DEMOCRATIE,
        values: [{ value: PRIVACY, count: 2, whys: several(2, () => ({ why: sampleText(300) })) }],
        page: 1,
        pages: 1,
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'readValuesForm',
        group: 'democratie',
        name: DEMOCRATIE,
        values: several(7, (n) => ({
          value: ownValue(n, 200),
          count: 14,
          whys: [{ why: sampleText(600), author: sampleName(n) }],
        })),
        page: 2,
        pages: 5,
      },
    },
  ],
};
