import type { Frame } from './frame';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

export type PreparationView = CaseValidationView | OpeningView | DescribeCaseFormView;

export interface CaseValidationView {
  readonly kind: 'caseValidation';
  readonly frame: Frame;
}

export const preparationPhases: PhaseViewers<'validateCase', PreparationView> = {
  validateCase: (frame) => ({ kind: 'caseValidation', frame }),
};

export interface OpeningView {
  readonly kind: 'opening';
}

export const openingView: SlotViewer<OpeningView> = () => ({ kind: 'opening' });

export interface DescribeCaseFormView {
  readonly kind: 'describeCaseForm';
}

export type PreparationRequest = { readonly form: 'describeCase' };

export const preparationForms: Forms<PreparationRequest, PreparationView> = {
  describeCase: () => ({ kind: 'describeCaseForm' }),
};
