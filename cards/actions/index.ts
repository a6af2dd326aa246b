import type { ActionsView } from '../../src/workshop/views/actions';
import type { Cards } from '../kit';
import { actionsPresentation } from './actionsPresentation';
import { actionsSheet } from './actionsSheet';
import { chooseActionForm, chooseSourcesForm } from './chooseForCompose';
import { composeActionForm } from './composeActionForm';
import { dropActionForm } from './dropActionForm';
import { handout3Form } from './handout3Form';
import { jointActions } from './jointActions';
import { chooseEntriesForm, mergeEntriesForm } from './mergeEntriesForms';
import { readActionsForm } from './readActionsForm';
import { sharedActions } from './sharedActions';

export const actionsCards: Cards<ActionsView> = {
  actionsSheet,
  handout3Form,
  sharedActions,
  readActionsForm,
  chooseEntriesForm,
  mergeEntriesForm,
  jointActions,
  chooseSourcesForm,
  chooseActionForm,
  composeActionForm,
  dropActionForm,
  actionsPresentation,
};
