import type { AddToCaseFormView } from '../../src/workshop/views/preparation/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { paragraph } from '../parts/inputs';
import { text } from '../parts/text';

/** One addition to the case; discussion goes to the flip-over. */
export const addToCaseForm: CardModule<AddToCaseFormView> = {
  render: ({ addition }, kit) =>
    formCard(
      kit.t(`preparation.add.${addition}`),
      kit,
      [
        text(kit.t('preparation.add.hint')),
        text(kit.t('preparation.case.warning'), { weight: 'bolder' }),
        paragraph({
          id: 'text',
          label: kit.t(`preparation.add.${addition}.label`),
          required: kit.t('preparation.add.required'),
        }),
        whoSees('everyone', kit),
      ],
      [submit(kit, 'addToCase', kit.t('common.add'), { kind: addition })],
    ),
  samples: [
    { name: 'description', view: { kind: 'addToCaseForm', addition: 'description' } },
    { name: 'data', view: { kind: 'addToCaseForm', addition: 'data' } },
  ],
};
