import type { FollowUpView, KeepsakeView } from './closing/afterwards';
import {
  type ChecklistFormsView,
  type ChecklistRequest,
  type ChecklistView,
  checklistForms,
  checklistView,
} from './closing/checklist';
import { type EndingFormsView, type EndingRequest, endingForms } from './closing/ending';
import { type FlipOverFormsView, type FlipOverRequest, flipOverForms } from './closing/flipOver';
import { type ReflectView, type ReflectionSheetView, reflectView } from './closing/reflection';
import type { ErasedView } from './erased';
import type { Forms, PhaseViewers } from './viewers';

export { followUpView, keepsakeView } from './closing/afterwards';

type ClosingFormView = ChecklistFormsView | FlipOverFormsView | EndingFormsView;

export type ClosingView =
  | ChecklistView
  | ReflectView
  | ReflectionSheetView
  | KeepsakeView
  | FollowUpView
  | ErasedView
  | ClosingFormView;

export const closingPhases: PhaseViewers<'checklist' | 'reflect', ClosingView> = {
  checklist: checklistView,
  reflect: reflectView,
};

export type ClosingRequest = ChecklistRequest | FlipOverRequest | EndingRequest;

export const closingForms: Forms<ClosingRequest, ClosingFormView> = {
  ...checklistForms,
  ...flipOverForms,
  ...endingForms,
};
