import type { ReviseFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { continueTo, primary } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { choice } from '../parts/inputs';
import { text } from '../parts/text';
import { actionChoices } from './choices';
import { reviseSamples } from './samples/forms';

/** Which action the facilitator puts right: its form comes next. */
export const reviseForm: CardModule<ReviseFormView> = {
  render: ({ actions }, kit) => {
    const title = kit.t('driving.revise');
    return fitting((room) =>
      formCard(
        title,
        kit,
        [
          text(kit.t('plan.revise.gist')),
          choice({
            id: 'action',
            label: kit.t('common.action'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.action'),
            choices: actionChoices(actions, room),
          }),
        ],
        [
          primary(
            continueTo(kit, 'composeAction', kit.t('common.next'), { group: '', step: 'write' }),
          ),
        ],
      ),
    );
  },
  samples: reviseSamples,
};
