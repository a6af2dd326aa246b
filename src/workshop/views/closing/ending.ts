import { dutiful } from '../../actionPlan';
import type { Circumstances } from '../../decider';
import { stillOpen } from '../../open';
import { reachedLastPhase } from '../../progress';
import { facilitatorOnly, isOver, nameOf } from '../../queries';
import { refuse } from '../../refusal';
import type { Localized } from '../../definition';
import type { PersonId, Reflection, Session } from '../../session';
import { mayRead } from '../../visibility';
import { type OpenLine, openLine } from '../driving/cockpit';
import { type Doing, doingOf } from '../lobby/people';
import { groupName } from '../named';
import { type ShownValue, showValue } from '../shownValue';
import type { Forms } from '../viewers';
import { type Duties, dutiesOf } from './afterwards';

export interface CloseSessionFormView {
  readonly kind: 'closeSessionForm';
  readonly open: readonly OpenLine[];
  /** Who has something to do afterwards, and cannot be told so in private. */
  readonly untold: readonly string[];
  /** Whether a reason is needed: the last phase was not reached. */
  readonly early: boolean;
  readonly retentionDays: number;
}

export interface CancelFormView {
  readonly kind: 'cancelForm';
  readonly retentionDays: number;
}

/** What is held on a person. */
export interface MyDataFormView {
  readonly kind: 'myDataForm';
  /** The case's title: somebody can be in several sessions. */
  readonly about: string;
  readonly name: string;
  readonly doing?: Doing;
  readonly group?: Localized;
  readonly values: readonly { readonly value: ShownValue; readonly why: string }[];
  readonly actions: readonly { readonly what: string; readonly actor: string }[];
  readonly voted: boolean;
  /** gone: what was not shared was deleted when the session ended. */
  readonly reflection: 'none' | 'own' | 'shared' | 'gone';
  /** To the closing questions. */
  readonly answers: readonly string[];
  readonly parked: readonly string[];
  readonly additions: readonly string[];
  readonly duties: Duties;
  readonly retentionDays: number;
  /** Who leads a live session hands that over first. */
  readonly mayErase: boolean;
  readonly over: boolean;
}

export type EndingFormsView = CloseSessionFormView | CancelFormView | MyDataFormView;

export type EndingRequest = { readonly form: 'closeSession' | 'cancel' | 'myData' };

export const endingForms: Forms<EndingRequest, EndingFormsView> = {
  closeSession: (_request, session, { definition }, person) => {
    const refusal = facilitatorOnly(session, person);
    if (refusal !== undefined) return refusal;
    if (session.status !== 'running') return refuse('notYet');
    return {
      kind: 'closeSessionForm',
      open: stillOpen(session, definition).map((open) => openLine(open, definition)),
      untold: untold(session),
      early: !reachedLastPhase(session),
      retentionDays: session.settings.retentionDays,
    };
  },
  cancel: (_request, session, _circumstances, person) =>
    facilitatorOnly(session, person) ?? {
      kind: 'cancelForm',
      retentionDays: session.settings.retentionDays,
    },
  myData: (_request, session, circumstances, person) => myData(session, circumstances, person),
};

function untold(session: Session): readonly string[] {
  return dutiful(session)
    .filter((id) => session.people[id]?.reach.kind === 'unreached')
    .map((id) => nameOf(session, id));
}

function myData(session: Session, { definition }: Circumstances, person: PersonId): MyDataFormView {
  const reader = { kind: 'person', person } as const;
  const own = <T>(kind: 'sheet' | 'vote' | 'reflection', held: T | undefined): T | undefined =>
    mayRead(session, reader, { kind, person }) ? held : undefined;
  const held = session.people[person];
  const doing = held === undefined ? undefined : doingOf(held, definition);
  const reflection = own('reflection', session.reflections[person]);
  return {
    kind: 'myDataForm',
    about: session.case?.title ?? '',
    name: held?.name ?? '',
    ...(doing === undefined ? {} : { doing }),
    ...(held?.group === undefined ? {} : { group: groupName(held.group, definition) }),
    values: (own('sheet', session.valueSheets[person]) ?? []).map(({ value, why }) => ({
      value: showValue(value, definition),
      why,
    })),
    actions: (own('sheet', session.actionSheets[person]) ?? []).map(({ what, actor }) => ({
      what,
      actor,
    })),
    voted: own('vote', session.votes[person]) !== undefined,
    reflection: reflectionHeld(reflection, session),
    answers: definition.reflection.flatMap(({ id }) => reflection?.answers[id] ?? []),
    parked: session.parked.filter(({ by }) => by === person).map(({ text }) => text),
    additions: session.additions.filter(({ by }) => by === person).map(({ text }) => text),
    duties: dutiesOf(session, definition, person),
    retentionDays: session.settings.retentionDays,
    mayErase: session.facilitator !== person || isOver(session),
    over: isOver(session),
  };
}

function reflectionHeld(
  held: Reflection | undefined,
  session: Session,
): MyDataFormView['reflection'] {
  if (held === undefined) return isOver(session) ? 'gone' : 'none';
  return held.shared ? 'shared' : 'own';
}
