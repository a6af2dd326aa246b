import type { GroupId } from '../session';
import {
  mergeEntriesForm,
  readActionsForm,
  sharedActions,
  type ChooseEntriesFormView,
  type MergeEntriesFormView,
  type ReadActionsFormView,
  type SharedActionsView,
} from './actionsShared';
import type { ActionsSheetView } from './actionsSheet';
import { dropActionForm, type DropActionFormView, type DropActionRequest } from './dropActionForm';
import type { Frame } from './frame';
import { inGroups, type GroupProgressView } from './groupProgress';
import { handout3Form, type Handout3FormView } from './handout3';
import {
  composeActionForm,
  type ChooseActionFormView,
  type ChooseSourcesFormView,
  type ComposeActionFormView,
  type ComposeRequest,
} from './composeForm';
import {
  actionsFor,
  jointActions,
  type JointActionsView,
  type ShownJointAction,
} from './jointActions';
import { silentProgress, type SilentProgressView } from './silent';
import { talkSheets, type TalkSheet } from './talkSheets';
import type { Forms, PhaseViewers } from './viewers';

export type ActionsView =
  | ActionsSheetView
  | Handout3FormView
  | SharedActionsView
  | ReadActionsFormView
  | ChooseEntriesFormView
  | MergeEntriesFormView
  | JointActionsView
  | ChooseSourcesFormView
  | ChooseActionFormView
  | ComposeActionFormView
  | DropActionFormView
  | ActionsPresentationView;

export const actionsPhases: PhaseViewers<
  'writeActions' | 'shareActions' | 'composeActions' | 'presentActions',
  ActionsView | SilentProgressView | GroupProgressView
> = {
  writeActions: (frame, session) => silentProgress(frame, session, 'writeActions'),
  shareActions: inGroups(sharedActions),
  composeActions: inGroups(jointActions),
  presentActions: (frame, session, circumstances, reader) => ({
    kind: 'actionsPresentation',
    frame,
    talks: talkSheets(frame, session, circumstances.definition, (group) =>
      actionsFor(reader, group, session, circumstances),
    ),
  }),
};

/** The joint actions of each group, as its spokesperson tells them. */
export interface ActionsPresentationView {
  readonly kind: 'actionsPresentation';
  readonly frame: Frame;
  readonly talks: readonly TalkSheet<readonly ShownJointAction[]>[];
}

export type ActionsRequest =
  | { readonly form: 'handout3'; readonly page: number; readonly all: boolean }
  | { readonly form: 'readActions'; readonly group: GroupId; readonly page: number }
  | {
      readonly form: 'mergeEntries';
      readonly group: GroupId;
      readonly entries: readonly string[];
    }
  | ComposeRequest
  | DropActionRequest;

export const actionsForms: Forms<ActionsRequest, ActionsView> = {
  handout3: ({ page, all }, session, circumstances, person) =>
    handout3Form(page, all, session, circumstances, person),
  readActions: ({ group, page }, session, circumstances, person) =>
    readActionsForm(group, page, session, circumstances, person),
  mergeEntries: ({ group, entries }, session, circumstances, person) =>
    mergeEntriesForm(group, entries, session, circumstances, person),
  composeAction: composeActionForm,
  dropAction: dropActionForm,
};
