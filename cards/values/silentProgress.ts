import type { SilentProgressView } from '../../src/workshop/views/silent';
import type { CardModule } from '../kit';
import { openForm } from '../parts/actions';
import { phaseCard } from '../parts/phase';
import { subtle, text } from '../parts/text';
import { sampleFrame } from './samples';

const VIEW: SilentProgressView = {
  kind: 'silentProgress',
  frame: sampleFrame('2b', 'Waarden opschrijven'),
  ready: 3,
  total: 14,
};

/** In the meeting during a silent phase: how many are ready, and the way in for who has no private sheet. */
export const silentProgress: CardModule<SilentProgressView> = {
  render: ({ frame, ready, total }, kit) =>
    phaseCard(
      frame,
      kit,
      [
        ...(ready === undefined
          ? []
          : [
              text(kit.t('common.ready', { n: ready, m: total }), {
                weight: 'bolder',
                size: 'large',
              }),
            ]),
        ...(frame.standing === 'current' ? [subtle(kit.t('values.silent.where'))] : []),
      ],
      [openForm(kit, 'mySheet', kit.t('values.silent.mine'))],
    ),
  samples: [
    { name: 'typical', view: VIEW },
    {
      name: 'over',
      view: { ...VIEW, ready: 14, frame: sampleFrame('2b', 'Waarden opschrijven', 'over') },
    },
    {
      name: 'undone',
      view: { ...VIEW, frame: sampleFrame('2b', 'Waarden opschrijven', 'undone') },
    },
  ],
};
