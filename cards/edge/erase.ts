import { press } from '../parts/actions';
import { heading, text } from '../parts/text';
import type { CardModule } from '../kit';
import type { EraseView } from './views';

/** Asks for a second press before somebody's data go. */
export const eraseCard: CardModule<EraseView> = {
  render: (_view, kit) =>
    kit.card(
      kit.t('edge.erase.title'),
      [heading(kit.t('edge.erase.title')), text(kit.t('edge.erase.what'))],
      [press(kit, 'eraseMe', kit.t('edge.erase.confirm'), {}, 'destructive')],
    ),
  samples: [{ name: 'to confirm', view: { kind: 'erase' } }],
};
