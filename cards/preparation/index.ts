import type { PreparationView } from '../../src/workshop/views/preparation';
import type { Cards } from '../kit';
import { addToCaseForm } from './addToCaseForm';
import { caseValidation } from './caseValidation';
import { channelsForm } from './channelsForm';
import { coFacilitatorForm } from './coFacilitatorForm';
import { describeCaseForm } from './describeCaseForm';
import { gathering } from './gathering';
import { grouping } from './grouping';
import { planForm } from './planForm';
import { preparing } from './preparing';
import { settingsForm } from './settingsForm';
import { summary } from './summary';

export const preparationCards: Cards<PreparationView> = {
  preparing,
  gathering,
  grouping,
  summary,
  caseValidation,
  describeCaseForm,
  planForm,
  settingsForm,
  channelsForm,
  coFacilitatorForm,
  addToCaseForm,
};
