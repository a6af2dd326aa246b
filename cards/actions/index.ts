import type { ActionsView } from '../../src/workshop/views/actions';
import type { Cards } from '../kit';

export const actionsCards: Cards<ActionsView> = {
  groupActions: { render: (_view, kit) => kit.card('', []), samples: [] },
  actionsSheet: { render: (_view, kit) => kit.card('', []), samples: [] },
  composeActionForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
