import type { ValuesView } from '../../src/workshop/views/values';
import type { Cards } from '../kit';

export const valuesCards: Cards<ValuesView> = {
  groupValues: { render: (_view, kit) => kit.card('', []), samples: [] },
  valuesSheet: { render: (_view, kit) => kit.card('', []), samples: [] },
  decideValueForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
