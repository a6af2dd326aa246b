import { openForm } from '../parts/actions';
import { sampleName, sampleText } from '../parts/samples';
import { said, shorten } from '../parts/text';
import type { CardModule } from '../kit';
import { notice } from './notice';
import type { RunningView } from './views';

/** Says that a session runs here already, and which. */
export const runningCard: CardModule<RunningView> = {
  render: ({ facilitator, case: title, phase, open }, kit) => {
    const sentence = kit.t('refusal.sessionRunning');
    return kit.card(
      sentence,
      [
        notice(sentence),
        ...(title === undefined ? [] : [said(`${kit.t('common.case')}: `, shorten(title, 200))]),
        said(`${kit.t('common.facilitator')}: `, facilitator),
        ...(phase === undefined
          ? []
          : [said(kit.t('edge.running.phase', { phase: kit.pick(phase) }))]),
      ],
      open ? [openForm(kit, 'join', kit.t('lobby.join'))] : [],
    );
  },
  samples: [
    {
      name: 'in a step',
      view: {
        kind: 'running',
        facilitator: sampleName(0),
        case: sampleText(200),
        phase: { nl: 'Waarden kiezen', en: 'Choosing values' },
        open: true,
      },
    },
    { name: 'being prepared', view: { kind: 'running', facilitator: sampleName(1), open: false } },
  ],
};
