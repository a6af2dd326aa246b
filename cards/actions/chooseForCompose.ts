import type {
  ChooseActionFormView,
  ChooseSourcesFormView,
} from '../../src/workshop/views/composeForm';
import type { CardModule } from '../kit';
import { continueTo, primary } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { choice } from '../parts/inputs';
import { several } from '../parts/samples';
import { choiceTitle, text } from '../parts/text';
import { entryChoice } from './mergeEntriesForms';
import { entryAction, jointAction } from './samples';

/** First step: which members' actions to build on, if any. */
export const chooseSourcesForm: CardModule<ChooseSourcesFormView> = {
  render: ({ group, entries }, kit) =>
    fitting(({ longest }) =>
      formCard(
        kit.t('actions.compose.sources'),
        kit,
        [
          text(kit.t('actions.compose.sources.intro')),
          choice({
            id: 'from',
            label: kit.t('actions.compose.sources.label'),
            several: true,
            style: 'expanded',
            choices: entries.map((entry) => entryChoice(entry, longest)),
          }),
        ],
        [primary(continueTo(kit, 'composeAction', kit.t('common.next'), { group, step: 'write' }))],
      ),
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'chooseSourcesForm',
        group: 'democratie',
        entries: several(5, (n) => entryAction(n, 90)),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'chooseSourcesForm',
        group: 'democratie',
        entries: several(84, (n) => entryAction(n, 600)),
      },
    },
  ],
};

/** First step when there are many: which action to revise. */
export const chooseActionForm: CardModule<ChooseActionFormView> = {
  render: ({ group, actions }, kit) => {
    const title = kit.t('actions.compose.which');
    if (actions.length === 0) {
      return formCard(title, kit, [text(kit.t('actions.joint.count', { n: 0 }))]);
    }
    return fitting(({ longest }) =>
      formCard(
        title,
        kit,
        [
          choice({
            id: 'action',
            label: kit.t('common.action'),
            required: kit.t('actions.compose.which.required'),
            placeholder: kit.t('common.choose'),
            choices: actions.map(({ id, what }, at) => ({
              title: `${at + 1}. ${choiceTitle(what, Math.min(longest, 90))}`,
              value: id,
            })),
          }),
        ],
        [primary(continueTo(kit, 'composeAction', kit.t('common.next'), { group, step: 'write' }))],
      ),
    );
  },
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'chooseActionForm',
        group: 'democratie',
        actions: several(7, (n) => jointAction(n, 80)),
      },
    },
    { name: 'none', view: { kind: 'chooseActionForm', group: 'democratie', actions: [] } },
  ],
};
