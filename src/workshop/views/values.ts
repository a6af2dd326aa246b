import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type ValuesView = GroupValuesView | ValuesSheetView | DecideValueFormView;

export interface GroupValuesView {
  readonly kind: 'groupValues';
  readonly frame: Frame;
}

export const valuesPhases: PhaseViewers<
  'writeValues' | 'shareValues' | 'readHandout' | 'decideValues' | 'presentValues',
  ValuesView
> = {
  writeValues: (frame) => ({ kind: 'groupValues', frame }),
  shareValues: (frame) => ({ kind: 'groupValues', frame }),
  readHandout: (frame) => ({ kind: 'groupValues', frame }),
  decideValues: (frame) => ({ kind: 'groupValues', frame }),
  presentValues: (frame) => ({ kind: 'groupValues', frame }),
};

export interface ValuesSheetView {
  readonly kind: 'valuesSheet';
}

export const valuesSheetView: SlotViewer<ValuesSheetView> = () => ({ kind: 'valuesSheet' });

export interface DecideValueFormView {
  readonly kind: 'decideValueForm';
}

export type ValuesRequest = { readonly form: 'decideValue' };

export const valuesForms: Forms<ValuesRequest, ValuesView> = {
  decideValue: () => ({ kind: 'decideValueForm' }),
};
