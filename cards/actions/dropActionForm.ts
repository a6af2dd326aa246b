import type { DropActionFormView } from '../../src/workshop/views/dropActionForm';
import type { CardModule } from '../kit';
import { press } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { box, text } from '../parts/text';
import { jointLines } from './lines';
import { jointAction } from './samples';

export const dropActionForm: CardModule<DropActionFormView> = {
  render: ({ action }, kit) =>
    fitting(({ longest }) =>
      formCard(
        kit.t('actions.compose.drop'),
        kit,
        [box(jointLines(action, longest, kit)), text(kit.t('actions.drop.what'))],
        [
          press(
            kit,
            'dropAction',
            kit.t('actions.compose.drop'),
            { action: action.id },
            'destructive',
          ),
        ],
      ),
    ),
  samples: [
    { name: 'typical', view: { kind: 'dropActionForm', action: jointAction(1, 120) } },
    { name: 'longest', view: { kind: 'dropActionForm', action: jointAction(1, 2_000) } },
  ],
};
