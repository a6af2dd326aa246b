import type { Forms, SlotViewer } from './viewers';

export type LobbyView = GroupWelcomeView | WelcomeView | TellFunctionFormView;

export interface GroupWelcomeView {
  readonly kind: 'groupWelcome';
}

export const groupWelcomeView: SlotViewer<GroupWelcomeView> = () => ({ kind: 'groupWelcome' });

export interface WelcomeView {
  readonly kind: 'welcome';
}

export const welcomeView: SlotViewer<WelcomeView> = () => ({ kind: 'welcome' });

export interface TellFunctionFormView {
  readonly kind: 'tellFunctionForm';
}

export type LobbyRequest = { readonly form: 'tellFunction' };

export const lobbyForms: Forms<LobbyRequest, LobbyView> = {
  tellFunction: () => ({ kind: 'tellFunctionForm' }),
};
