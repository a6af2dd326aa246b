import type { ErasedView } from '../../src/workshop/views/erased';
import type { CardModule } from '../kit';
import { text } from '../parts/text';

/** In the place of a private card of somebody whose data were erased: no text, no name, no button. */
export const erased: CardModule<ErasedView> = {
  render: (_view, kit) => kit.card(kit.t('closing.erased'), [text(kit.t('closing.erased'))]),
  samples: [{ name: 'erased', view: { kind: 'erased' } }],
};
