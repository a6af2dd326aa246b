import type { DrivingView } from '../../src/workshop/views/driving';
import type { Cards } from '../kit';

export const drivingCards: Cards<DrivingView> = {
  plenary: { render: (_view, kit) => kit.card('', []), samples: [] },
  cockpit: { render: (_view, kit) => kit.card('', []), samples: [] },
  reminder: { render: (_view, kit) => kit.card('', []), samples: [] },
  overviewForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
