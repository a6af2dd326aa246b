import {
  preparationPhases,
  openingView,
  preparationForms,
  type PreparationRequest,
  type PreparationView,
} from './preparation';
import {
  groupWelcomeView,
  welcomeView,
  lobbyForms,
  type LobbyRequest,
  type LobbyView,
} from './lobby';
import {
  drivingPhases,
  cockpitView,
  reminderView,
  drivingForms,
  type DrivingRequest,
  type DrivingView,
} from './driving';
import { valuesPhases, valuesForms, type ValuesRequest, type ValuesView } from './values';
import { actionsPhases, actionsForms, type ActionsRequest, type ActionsView } from './actions';
import { planPhases, posterView, planForms, type PlanRequest, type PlanView } from './plan';
import {
  closingPhases,
  keepsakeView,
  followUpView,
  closingForms,
  type ClosingRequest,
  type ClosingView,
} from './closing';
import { handoverView, type HandoverView } from './handover';
import type { Circumstances } from '../decider';
import type { Task } from '../definition';
import type { Place, Slot } from '../places';
import { type Refusal, refuse } from '../refusal';
import { groupWith, isOver, nameOf, notTakingPart, phaseOfRun, sessionOver } from '../queries';
import { lastInSeries } from '../series';
import type { PersonId, Session } from '../session';
import type { Reader } from '../visibility';
import { frameOf } from './frame';
import { ownSheetForms, ownSheetView, type OwnSheetRequest } from './ownSheet';
import type { Forms, PhaseViewers, SlotViewer } from './viewers';

/** Everything a card can show. */
export type View =
  | PreparationView
  | LobbyView
  | DrivingView
  | HandoverView
  | ValuesView
  | ActionsView
  | PlanView
  | ClosingView;

/** Every form somebody can open. */
export type FormRequest =
  | PreparationRequest
  | LobbyRequest
  | DrivingRequest
  | OwnSheetRequest
  | ValuesRequest
  | ActionsRequest
  | PlanRequest
  | ClosingRequest;

const phases: PhaseViewers<Task, View> = {
  ...preparationPhases,
  ...drivingPhases,
  ...valuesPhases,
  ...actionsPhases,
  ...planPhases,
  ...closingPhases,
};

/** The card of a phase in a place; silent phases and reflection have a sheet of their own in private. */
const phase: SlotViewer<View> = (slot, session, circumstances, reader) => {
  const run = isInMeeting(session, slot) ? lastInSeries(session, slot.run ?? 0) : (slot.run ?? 0);
  const frame = frameOf(session, circumstances, run, slot.place);
  const task = phaseOfRun(session, run)?.task ?? 'welcome';
  return phases[task](frame, session, circumstances, reader, slot.place);
};

/** Whether a group has its cards in the meeting chat. */
function isInMeeting(session: Session, { place }: Slot): boolean {
  return place.kind === 'group' && groupWith(session, place.group)?.channel === undefined;
}

const slots: { readonly [K in Slot['card']]: SlotViewer<View> } = {
  opening: openingView,
  phase,
  poster: posterView,
  groupWelcome: groupWelcomeView,
  welcome: welcomeView,
  cockpit: cockpitView,
  sheet: ownSheetView,
  reminder: reminderView,
  keepsake: keepsakeView,
  followUp: followUpView,
  handover: handoverView,
};

/** What a slot's card shows now to this reader. */
export function viewOf(
  slot: Slot,
  session: Session,
  circumstances: Circumstances,
  reader: Reader = readerAt(slot.place),
): View {
  return isOfNobody(slot, session)
    ? { kind: 'erased' }
    : slots[slot.card](slot, session, circumstances, reader);
}

/** Whether a private card was somebody's whose data were erased. */
function isOfNobody({ place }: Slot, { people }: Session): boolean {
  return place.kind === 'private' && people[place.person] === undefined;
}

/** Everybody who can open a place: what is posted there is for all of them. */
export function readerAt(place: Place): Reader {
  return place.kind === 'private' ? { kind: 'person', person: place.person } : place;
}

const forms: Forms<FormRequest, View> = {
  ...preparationForms,
  ...lobbyForms,
  ...drivingForms,
  ...ownSheetForms,
  ...valuesForms,
  ...actionsForms,
  ...planForms,
  ...closingForms,
};

/** The form that somebody asks for, or why not. */
export function formOf(
  request: FormRequest,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): View | Refusal {
  const known = session.people[person] !== undefined;
  if (isOver(session) && !(known && AFTER_THE_END.has(request.form))) return sessionOver(session);
  if (!known && request.form !== 'join') {
    return session.status === 'preparing' && !FOR_ALL.has(request.form)
      ? refuse('facilitatorOnly', { facilitator: nameOf(session, session.facilitator) })
      : notTakingPart(session);
  }
  return dispatch(request.form, request, session, circumstances, person);
}

/** What is not the facilitator's while nobody has joined. */
const FOR_ALL: ReadonlySet<FormRequest['form']> = new Set<FormRequest['form']>([
  'overview',
  'help',
  'myData',
  'park',
]);

/** What there is still to read of a session that has ended. */
const AFTER_THE_END: ReadonlySet<FormRequest['form']> = new Set<FormRequest['form']>([
  'overview',
  'help',
  'myData',
  'posterPage',
]);

function dispatch<F extends FormRequest['form']>(
  form: F,
  request: Extract<FormRequest, { form: F }>,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): View | Refusal {
  return forms[form](request, session, circumstances, person);
}
