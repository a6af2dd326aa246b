import type { ClosingView } from '../../src/workshop/views/closing';
import type { Cards } from '../kit';
import { followUp, keepsake } from './afterwards';
import { checklist } from './checklist';
import { checklistForm, checklistQuestionsForm, followUpDateForm } from './checklistForms';
import { cancelForm, closeSessionForm } from './endingForms';
import { erased } from './erased';
import { parkForm, settleForm } from './flipOverForms';
import { myDataForm } from './myDataForm';
import { reflect } from './reflect';
import { reflectionSheet } from './reflectionSheet';

export const closingCards: Cards<ClosingView> = {
  checklist,
  checklistForm,
  checklistQuestionsForm,
  followUpDateForm,
  reflect,
  reflectionSheet,
  keepsake,
  followUp,
  erased,
  parkForm,
  settleForm,
  closeSessionForm,
  cancelForm,
  myDataForm,
};
