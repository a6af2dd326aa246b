import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type ActionsView = GroupActionsView | ActionsSheetView | ComposeActionFormView;

export interface GroupActionsView {
  readonly kind: 'groupActions';
  readonly frame: Frame;
}

export const actionsPhases: PhaseViewers<
  'writeActions' | 'shareActions' | 'composeActions' | 'presentActions',
  ActionsView
> = {
  writeActions: (frame) => ({ kind: 'groupActions', frame }),
  shareActions: (frame) => ({ kind: 'groupActions', frame }),
  composeActions: (frame) => ({ kind: 'groupActions', frame }),
  presentActions: (frame) => ({ kind: 'groupActions', frame }),
};

export interface ActionsSheetView {
  readonly kind: 'actionsSheet';
}

export const actionsSheetView: SlotViewer<ActionsSheetView> = () => ({ kind: 'actionsSheet' });

export interface ComposeActionFormView {
  readonly kind: 'composeActionForm';
}

export type ActionsRequest = { readonly form: 'composeAction' };

export const actionsForms: Forms<ActionsRequest, ActionsView> = {
  composeAction: () => ({ kind: 'composeActionForm' }),
};
