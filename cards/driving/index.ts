import type { DrivingView } from '../../src/workshop/views/driving';
import type { Cards } from '../kit';
import { breakCard } from './break';
import { cockpit } from './cockpit';
import { explainCode } from './explainCode';
import { explainMechanisms } from './explainMechanisms';
import { helpForm } from './helpForm';
import { backForm, handOverForm, skipForm } from './moves';
import { overviewForm } from './overviewForm';
import { plenaryWelcome } from './plenaryWelcome';
import { reminder } from './reminder';

export const drivingCards: Cards<DrivingView> = {
  plenaryWelcome,
  explainCode,
  explainMechanisms,
  break: breakCard,
  cockpit,
  reminder,
  overviewForm,
  helpForm,
  skipForm,
  backForm,
  handOverForm,
};
