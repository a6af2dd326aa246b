import type { ReadActionsFormView } from '../../src/workshop/views/actionsShared';
import type { CardModule } from '../kit';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { pageLine, pager } from '../parts/pager';
import { several } from '../parts/samples';
import { DEMOCRATIE } from '../values/samples';
import { entryLines } from './lines';
import { entryAction, writtenAction } from './samples';

const VIEW: ReadActionsFormView = {
  kind: 'readActionsForm',
  group: 'democratie',
  name: DEMOCRATIE,
  actions: [entryAction(1, 200), { ...entryAction(2, 90), merged: [writtenAction(120)] }],
  page: 1,
  pages: 1,
};

/** Everything the members wrote, in full, page by page. */
export const readActionsForm: CardModule<ReadActionsFormView> = {
  render: ({ group, name, actions, page, pages }, kit) =>
    fitting(({ longest }) =>
      formCard(
        kit.t('actions.read.title', { name: kit.pick(name) }),
        kit,
        [
          ...pageLine({ page, pages }, kit),
          ...actions.flatMap((entry) => entryLines(entry, longest, kit)),
        ],
        pager({ page, pages }, 'readActions', { group }, kit),
      ),
    ),
  samples: [
    { name: 'typical', view: VIEW },
    {
      name: 'longest',
      view: { ...VIEW, actions: several(6, (n) => entryAction(n, 600)), page: 2, pages: 9 },
    },
    {
      name: 'muchMerged',
      view: {
        ...VIEW,
        actions: [{ ...entryAction(1, 600), merged: several(40, () => writtenAction(600)) }],
      },
    },
  ],
};
