import type { LobbyView } from '../../src/workshop/views/lobby';
import type { Cards } from '../kit';
import { groupWelcome } from './groupWelcome';
import { joinForm } from './joinForm';
import { moveMemberForm } from './moveMemberForm';
import { tellFunctionForm } from './tellFunctionForm';
import { welcome } from './welcome';

export const lobbyCards: Cards<LobbyView> = {
  groupWelcome,
  welcome,
  joinForm,
  tellFunctionForm,
  moveMemberForm,
};
