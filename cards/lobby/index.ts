import type { LobbyView } from '../../src/workshop/views/lobby';
import type { Cards } from '../kit';

export const lobbyCards: Cards<LobbyView> = {
  groupWelcome: { render: (_view, kit) => kit.card('', []), samples: [] },
  welcome: { render: (_view, kit) => kit.card('', []), samples: [] },
  tellFunctionForm: { render: (_view, kit) => kit.card('', []), samples: [] },
};
