import type { RelateFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { namedChoice } from '../parts/choices';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { subtle } from '../parts/text';
import { actionChoice } from './choices';
import { relateSamples } from './samples/forms';

/** Says how two actions go together. */
export const relateForm: CardModule<RelateFormView> = {
  render: ({ actions, values }, kit) =>
    fitting((room) =>
      formCard(
        kit.t('plan.relate.title'),
        kit,
        [
          actionChoice(actions, room, kit, { id: 'first', label: kit.t('plan.relate.first') }),
          choice({
            id: 'relation',
            label: kit.t('plan.relate.relation'),
            required: kit.t('plan.choose.relation'),
            style: 'expanded',
            choices: ['same', 'supports', 'tension'].map((relation) => ({
              title: kit.t(`plan.relate.${relation}`),
              value: relation,
            })),
          }),
          actionChoice(actions, room, kit, { id: 'second', label: kit.t('plan.relate.second') }),
          subtle(kit.t('plan.relate.tensionOnly')),
          choice({
            id: 'value',
            label: kit.t('plan.relate.value'),
            placeholder: kit.t('common.choose'),
            choices: values.map((value) => namedChoice(value, kit, 90)),
          }),
          paragraph({ id: 'givesWay', label: kit.t('plan.relate.givesWay') }),
          whoSees('poster', kit),
        ],
        [submit(kit, 'relateActions', kit.t('common.save'))],
      ),
    ),
  samples: relateSamples,
};
