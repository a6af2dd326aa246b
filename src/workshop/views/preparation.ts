import type { Frame } from './frame';
import type { OpeningView } from './preparation/opening';
import type { PreparationFormView } from './preparation/forms';
import { type CaseSummary, summarise } from './preparation/summary';
import type { CaseAddition } from '../session';
import type { PhaseViewers } from './viewers';

export { openingView } from './preparation/opening';
export { preparationForms, type PreparationRequest } from './preparation/forms';

export type PreparationView = CaseValidationView | OpeningView | PreparationFormView;

/** Step 1: the case with what was added to it. */
export interface CaseValidationView {
  readonly kind: 'caseValidation';
  readonly frame: Frame;
  readonly case?: CaseSummary;
  /** In the order they were made. Nobody's name is with them. */
  readonly additions: readonly Pick<CaseAddition, 'kind' | 'text'>[];
}

export const preparationPhases: PhaseViewers<'validateCase', PreparationView> = {
  validateCase: (frame, session, { definition }) => ({
    kind: 'caseValidation',
    frame,
    ...(session.case === undefined ? {} : { case: summarise(session.case, definition) }),
    additions: session.additions.map(({ kind, text }) => ({ kind, text })),
  }),
};
