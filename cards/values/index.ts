import type { ValuesView } from '../../src/workshop/views/values';
import type { Cards } from '../kit';
import { chooseValueForm } from './chooseValueForm';
import { chooseValuesForm } from './chooseValuesForm';
import { decideValueForm } from './decideValueForm';
import { explainValuesForm } from './explainValuesForm';
import { groupProgress } from './groupProgress';
import { readValuesForm } from './readValuesForm';
import { researchHandout } from './researchHandout';
import { sharedValues } from './sharedValues';
import { silentProgress } from './silentProgress';
import { spokespersonForm } from './spokespersonForm';
import { valueDecisions } from './valueDecisions';
import { valuesPresentation } from './valuesPresentation';
import { valuesSheet } from './valuesSheet';

export const valuesCards: Cards<ValuesView> = {
  silentProgress,
  groupProgress,
  valuesSheet,
  chooseValuesForm,
  explainValuesForm,
  sharedValues,
  readValuesForm,
  researchHandout,
  valueDecisions,
  chooseValueForm,
  decideValueForm,
  valuesPresentation,
  spokespersonForm,
};
