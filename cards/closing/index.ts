import type { ClosingView } from '../../src/workshop/views/closing';
import type { Cards } from '../kit';

export const closingCards: Cards<ClosingView> = {
  checklist: { render: (_view, kit) => kit.card('', []), samples: [] },
  keepsake: { render: (_view, kit) => kit.card('', []), samples: [] },
  followUp: { render: (_view, kit) => kit.card('', []), samples: [] },
  reflectionSheet: { render: (_view, kit) => kit.card('', []), samples: [] },
  parkForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
