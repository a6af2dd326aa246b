import { actionsInOrder, deferredActions } from '../../actionPlan';
import { questionsOf } from '../../checklist';
import type { WorkshopDefinition, Localized } from '../../definition';
import { ownerOf } from '../../places';
import { nameOf } from '../../queries';
import type { PersonId, Session } from '../../session';
import { mayRead } from '../../visibility';
import { type ActionChoice, actionChoice } from '../plan/action';
import type { SlotViewer } from '../viewers';

/** What somebody took upon them. */
export interface Duties {
  readonly own: readonly (ActionChoice & { readonly term?: Localized })[];
  /** Where the checklist names the person: the question, and the action. */
  readonly named: readonly (ActionChoice & { readonly question: Localized })[];
  readonly asking: readonly (ActionChoice & { readonly decision: string })[];
  /** Whether the person keeps the code alive. */
  readonly keeper: boolean;
}

export function dutiesOf(
  session: Session,
  definition: WorkshopDefinition,
  person: PersonId,
): Duties {
  const open = actionsInOrder(session);
  const deferred = deferredActions(session);
  const persons = questionsOf(definition, 'action').filter(({ answer }) => answer === 'person');
  return {
    own: open
      .filter(({ owner }) => owner === person)
      .map((action) => {
        const term = definition.terms.find(({ id }) => id === action.term)?.name;
        return { ...actionChoice(session, action), ...(term === undefined ? {} : { term }) };
      }),
    named: [...open, ...deferred].flatMap((action) =>
      persons
        .filter(({ id }) => action.checklist[id] === person)
        .map(({ text }) => ({ ...actionChoice(session, action), question: text })),
    ),
    asking: deferred.flatMap((action) =>
      action.deferred?.asker === person
        ? [{ ...actionChoice(session, action), decision: action.deferred.decision }]
        : [],
    ),
    keeper: session.upkeep.keeper === person,
  };
}

/** What somebody takes home when the session has closed. */
export interface KeepsakeView {
  readonly kind: 'keepsake';
  readonly mine: Duties;
  readonly about: string;
  /** Own answers; those that were not shared went when the session closed. */
  readonly reflection: readonly { readonly question: Localized; readonly answer: string }[];
  /** YYYY-MM-DD. */
  readonly followUp?: string;
  readonly retentionDays: number;
}

export const keepsakeView: SlotViewer<KeepsakeView> = (slot, session, { definition }, reader) => {
  const person = ownerOf(slot);
  const visible = mayRead(session, reader, { kind: 'reflection', person });
  const answers = visible ? (session.reflections[person]?.answers ?? {}) : {};
  return {
    kind: 'keepsake',
    mine: dutiesOf(session, definition, person),
    about: session.case?.title ?? '',
    reflection: definition.reflection.flatMap(({ id, text }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [{ question: text, answer }];
    }),
    ...(session.followUp === undefined ? {} : { followUp: session.followUp }),
    retentionDays: session.settings.retentionDays,
  };
};

/** The word before the follow-up, to who has something to do. */
export interface FollowUpView {
  readonly kind: 'followUp';
  readonly mine: Duties;
  readonly about: string;
  readonly followUp?: string;
  /** The name of whom to tell how it goes: who keeps the code, or else who facilitated. */
  readonly tell: string;
}

export const followUpView: SlotViewer<FollowUpView> = (slot, session, { definition }) => {
  const person = ownerOf(slot);
  return {
    kind: 'followUp',
    mine: dutiesOf(session, definition, person),
    about: session.case?.title ?? '',
    ...(session.followUp === undefined ? {} : { followUp: session.followUp }),
    tell: nameOf(session, session.upkeep.keeper ?? session.facilitator),
  };
};
