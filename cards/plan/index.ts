import type { PlanView } from '../../src/workshop/views/plan';
import type { Cards } from '../kit';

export const planCards: Cards<PlanView> = {
  planning: { render: (_view, kit) => kit.card('', []), samples: [] },
  poster: { render: (_view, kit) => kit.card('', []), samples: [] },
  voteForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
