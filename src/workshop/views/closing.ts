import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type ClosingView =
  ChecklistView | KeepsakeView | FollowUpView | ReflectionSheetView | ParkFormView;

export interface ChecklistView {
  readonly kind: 'checklist';
  readonly frame: Frame;
}

export const closingPhases: PhaseViewers<'checklist' | 'reflect', ClosingView> = {
  checklist: (frame) => ({ kind: 'checklist', frame }),
  reflect: (frame) => ({ kind: 'checklist', frame }),
};

export interface KeepsakeView {
  readonly kind: 'keepsake';
}

export const keepsakeView: SlotViewer<KeepsakeView> = () => ({ kind: 'keepsake' });

export interface FollowUpView {
  readonly kind: 'followUp';
}

export const followUpView: SlotViewer<FollowUpView> = () => ({ kind: 'followUp' });

export interface ReflectionSheetView {
  readonly kind: 'reflectionSheet';
}

export const reflectionSheetView: SlotViewer<ReflectionSheetView> = () => ({
  kind: 'reflectionSheet',
});

export interface ParkFormView {
  readonly kind: 'parkForm';
}

export type ClosingRequest = { readonly form: 'park' };

export const closingForms: Forms<ClosingRequest, ClosingView> = {
  park: () => ({ kind: 'parkForm' }),
};
