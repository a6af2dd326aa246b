import type { Task } from '../definition';
import { privately } from '../places';
import { currentPhase, during, participantsOnly, phaseOfRun } from '../queries';
import { actionsSheetView, type ActionsSheetView } from './actionsSheet';
import { reflectionSheetView, type ReflectionSheetView } from './closing/reflection';
import {
  chooseValuesForm,
  explainValuesForm,
  valuesSheetView,
  type ChooseValuesFormView,
  type ChosenValues,
  type ExplainValuesFormView,
  type ValuesSheetView,
} from './valuesSheet';
import type { Forms, SlotViewer } from './viewers';

/** What each participant fills in alone: on a card in the private chat, or in a dialog. */

/** The tasks that have such a sheet. */
const ALONE: readonly Task[] = ['writeValues', 'writeActions', 'reflect'];

export type OwnSheetView =
  | ValuesSheetView
  | ChooseValuesFormView
  | ExplainValuesFormView
  | ActionsSheetView
  | ReflectionSheetView;

/** The card of one stay in a phase. */
export const ownSheetView: SlotViewer<OwnSheetView> = (slot, session, circumstances, reader) => {
  switch (phaseOfRun(session, slot.run)?.task) {
    case 'writeActions':
      return actionsSheetView(slot, session, circumstances, reader);
    case 'reflect':
      return reflectionSheetView(slot, session, circumstances, reader);
    default:
      return valuesSheetView(slot, session, circumstances, reader);
  }
};

/** The sheet of the present phase, in a dialog; for values first which, then why. */
export type OwnSheetRequest = {
  readonly form: 'mySheet';
  readonly step: 'choose' | 'explain';
} & ChosenValues;

export const ownSheetForms: Forms<OwnSheetRequest, OwnSheetView> = {
  mySheet: (request, session, circumstances, person) => {
    const refusal = participantsOnly(session, person) ?? during(session, ...ALONE);
    if (refusal !== undefined) return refusal;
    const slot = {
      place: privately(person),
      card: 'sheet',
      run: session.run?.number ?? 0,
    } as const;
    const reader = { kind: 'person', person } as const;
    switch (currentPhase(session)?.task) {
      case 'writeActions':
        return { ...actionsSheetView(slot, session, circumstances, reader), dialog: true };
      case 'reflect':
        return { ...reflectionSheetView(slot, session, circumstances, reader), dialog: true };
      default:
        return request.step === 'explain'
          ? explainValuesForm(request, session, circumstances, person)
          : chooseValuesForm(session, circumstances, person);
    }
  },
};
