import type { HandoverView } from '../src/workshop/views/handover';
import type { Cards } from './kit';
import { heading, said } from './parts/text';

/** Posted once in the meeting chat at each hand-over. */
export const handoverCards: Cards<HandoverView> = {
  handover: {
    render: ({ from, to }, kit) =>
      kit.card(kit.t('common.handover'), [
        heading(kit.t('common.handover')),
        said({ text: to, weight: 'bolder' }, ` ${kit.t('common.handover.takesOver')} `, from),
      ]),
    samples: [
      {
        name: 'handover',
        view: { kind: 'handover', from: 'Noor de Wit', to: 'Sam Bakker' },
      },
    ],
  },
};
