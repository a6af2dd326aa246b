import type { DeferFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { personChoices } from '../parts/choices';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { text } from '../parts/text';
import { actionChoice } from './choices';
import { deferSamples } from './samples/forms';

/** Sets an action apart until a decision was taken elsewhere. */
export const deferForm: CardModule<DeferFormView> = {
  render: ({ actions, people }, kit) =>
    fitting((room) =>
      formCard(
        kit.t('plan.deferred'),
        kit,
        [
          text(kit.t('plan.defer.gist')),
          actionChoice(actions, room, kit),
          paragraph({
            id: 'decision',
            label: kit.t('plan.defer.decision'),
            required: kit.t('plan.required.text'),
          }),
          choice({
            id: 'asker',
            label: kit.t('plan.defer.asker'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.person'),
            choices: personChoices(people),
          }),
          whoSees('poster', kit),
        ],
        [submit(kit, 'deferAction', kit.t('common.save'))],
      ),
    ),
  samples: deferSamples,
};
