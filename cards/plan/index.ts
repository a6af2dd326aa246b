import type { PlanView } from '../../src/workshop/views/plan';
import type { Cards } from '../kit';
import { assignForm, assignToForm } from './assignForm';
import { broadenForm, narrowForm } from './broadenForm';
import { broadening } from './broadening';
import { deferForm } from './deferForm';
import { poster } from './poster';
import { posterPageForm } from './posterPage';
import { prioritising } from './prioritising';
import { relateForm } from './relateForm';
import { relating } from './relating';
import { reviseForm } from './reviseForm';
import { takeBackForm } from './takeBackForm';
import { upkeepForm } from './upkeepForm';
import { orderForm, voteForm } from './voteForm';

export const planCards: Cards<PlanView> = {
  relating,
  relateForm,
  takeBackForm,
  deferForm,
  assignForm,
  assignToForm,
  reviseForm,
  upkeepForm,
  prioritising,
  voteForm,
  orderForm,
  broadening,
  broadenForm,
  narrowForm,
  poster,
  posterPageForm,
};
