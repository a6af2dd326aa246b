import type { PreparationView } from '../../src/workshop/views/preparation';
import type { Cards } from '../kit';

export const preparationCards: Cards<PreparationView> = {
  caseValidation: { render: (_view, kit) => kit.card('', []), samples: [] },
  opening: { render: (_view, kit) => kit.card('', []), samples: [] },
  describeCaseForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
