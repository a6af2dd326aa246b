import type { UpkeepFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { personChoices } from '../parts/choices';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { upkeepSamples } from './samples/forms';

/** Who keeps the code alive after today, and how. */
export const upkeepForm: CardModule<UpkeepFormView> = {
  render: ({ people, upkeep: { keeper, spread, update } }, kit) =>
    formCard(
      kit.t('plan.upkeep'),
      kit,
      [
        choice({
          id: 'keeper',
          label: kit.t('plan.upkeep.keeper'),
          placeholder: kit.t('common.choose'),
          required: kit.t('plan.choose.person'),
          value: keeper,
          choices: personChoices(people),
        }),
        paragraph({
          id: 'spread',
          label: kit.t('plan.upkeep.spread'),
          required: kit.t('plan.required.text'),
          value: spread,
        }),
        paragraph({
          id: 'update',
          label: kit.t('plan.upkeep.update'),
          required: kit.t('plan.required.text'),
          value: update,
        }),
        whoSees('poster', kit),
      ],
      [submit(kit, 'agreeUpkeep', kit.t('common.save'))],
    ),
  samples: upkeepSamples,
};
