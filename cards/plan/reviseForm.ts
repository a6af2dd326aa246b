import type { ReviseFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { continueTo, primary } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { text } from '../parts/text';
import { actionChoice } from './choices';
import { reviseSamples } from './samples/forms';

/** Which action the facilitator puts right: its form comes next. */
export const reviseForm: CardModule<ReviseFormView> = {
  render: ({ actions }, kit) => {
    const title = kit.t('driving.revise');
    return fitting((room) =>
      formCard(
        title,
        kit,
        [text(kit.t('plan.revise.gist')), actionChoice(actions, room, kit)],
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
