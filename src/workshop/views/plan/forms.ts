import { actionsInOrder, deferredActions, openActions, present } from '../../actionPlan';
import { broaderSubjects, valuesInPlan } from '../../broaderUse';
import { plannedActions } from '../../checklist';
import type { Localized, Option } from '../../definition';
import { numberOf } from '../../numbering';
import { facilitatorOnly } from '../../queries';
import { refuse } from '../../refusal';
import { mayBroaden } from '../../rules/plan/broaden';
import { mayComplete } from '../../rules/plan/defer';
import { mayRelate } from '../../rules/plan/relate';
import type { PersonId, Session } from '../../session';
import { type Named, named } from '../named';
import type { Forms } from '../viewers';
import { type ShownValue, showValue } from '../shownValue';
import { type ActionChoice, actionChoice } from './action';
import { type Poster, posterOf } from './poster';
import { type RelationLine, relationLines } from './relations';
import { type SubjectLine, type UseLine, subjectLine, useLines } from './uses';

export interface RelateFormView {
  readonly kind: 'relateForm';
  readonly actions: readonly ActionChoice[];
  readonly values: readonly ShownValue[];
}

export interface TakeBackFormView {
  readonly kind: 'takeBackForm';
  readonly relations: readonly RelationLine[];
  /** What went into another: the number it had and the number of the one that stands for it. */
  readonly same: readonly { readonly id: string; readonly number: string; readonly into: string }[];
  readonly deferred: readonly ActionChoice[];
}

export interface DeferFormView {
  readonly kind: 'deferForm';
  readonly actions: readonly ActionChoice[];
  readonly people: readonly Named[];
}

export interface AssignFormView {
  readonly kind: 'assignForm';
  /** Those that lack a term or an owner first. */
  readonly actions: readonly (ActionChoice & { readonly assigned: boolean })[];
}

export interface AssignToFormView {
  readonly kind: 'assignToForm';
  readonly action: ActionChoice & { readonly actor: string };
  readonly terms: readonly Option[];
  readonly people: readonly Named[];
  readonly term?: string;
  readonly owner?: PersonId;
}

/** Which action the facilitator puts right. */
export interface ReviseFormView {
  readonly kind: 'reviseForm';
  readonly actions: readonly ActionChoice[];
}

export interface UpkeepFormView {
  readonly kind: 'upkeepForm';
  readonly people: readonly Named[];
  readonly upkeep: Session['upkeep'];
}

export interface BroadenFormView {
  readonly kind: 'broadenForm';
  readonly subjects: readonly SubjectLine[];
}

export interface NarrowFormView {
  readonly kind: 'narrowForm';
  readonly uses: readonly UseLine[];
}

export interface PosterPageFormView {
  readonly kind: 'posterPageForm';
  readonly title: Localized;
  readonly poster: Poster;
  /** 0 first. */
  readonly page: number;
}

export type CompletingView =
  | RelateFormView
  | TakeBackFormView
  | DeferFormView
  | AssignFormView
  | AssignToFormView
  | ReviseFormView
  | UpkeepFormView
  | BroadenFormView
  | NarrowFormView
  | PosterPageFormView;

export type CompletingRequest =
  | {
      readonly form:
        'relate' | 'takeBack' | 'defer' | 'assign' | 'revise' | 'upkeep' | 'broaden' | 'narrow';
    }
  | { readonly form: 'assignTo'; readonly action: string }
  | { readonly form: 'posterPage'; readonly page: number };

/** The forms that complete the plan, for all who are in the session. */
export const completingForms: Forms<CompletingRequest, CompletingView> = {
  relate: (_request, session, { definition }, person) =>
    mayRelate(session, person) ?? {
      kind: 'relateForm',
      actions: choices(session),
      values: valuesInPlan(session).map((value) => showValue(value, definition)),
    },
  takeBack: (_request, session, { definition }, person) =>
    mayComplete(session, person) ?? {
      kind: 'takeBackForm',
      relations: mayRelate(session, person) === undefined ? relationLines(session, definition) : [],
      same: session.actions.flatMap(({ id, sameAs }) =>
        sameAs === undefined
          ? []
          : [{ id, number: numberOf(session, id), into: numberOf(session, sameAs) }],
      ),
      deferred: deferredActions(session).map((action) => actionChoice(session, action)),
    },
  defer: (_request, session, _circumstances, person) =>
    mayComplete(session, person) ?? {
      kind: 'deferForm',
      actions: openActions(session).map((action) => actionChoice(session, action)),
      people: people(session),
    },
  assign: (_request, session, _circumstances, person) => {
    const actions = actionsInOrder(session).map((action) => ({
      ...actionChoice(session, action),
      assigned: action.term !== undefined && action.owner !== undefined,
    }));
    return (
      mayComplete(session, person) ?? {
        kind: 'assignForm',
        actions: actions.toSorted((a, b) => Number(a.assigned) - Number(b.assigned)),
      }
    );
  },
  assignTo: (request, session, { definition }, person) => {
    const refusal = mayComplete(session, person);
    if (refusal !== undefined) return refusal;
    const action = openActions(session).find(({ id }) => id === request.action);
    if (action === undefined) return refuse('unknownChoice');
    const { actor, term, owner } = action;
    return {
      kind: 'assignToForm',
      action: { ...actionChoice(session, action), actor },
      terms: definition.terms,
      people: people(session),
      ...(term === undefined ? {} : { term }),
      ...(owner === undefined ? {} : { owner }),
    };
  },
  revise: (_request, session, _circumstances, person) =>
    facilitatorOnly(session, person) ??
    mayComplete(session, person) ?? {
      kind: 'reviseForm',
      actions: [...actionsInOrder(session), ...deferredActions(session)].map((action) =>
        actionChoice(session, action),
      ),
    },
  upkeep: (_request, session, _circumstances, person) =>
    mayComplete(session, person) ?? {
      kind: 'upkeepForm',
      people: people(session),
      upkeep: session.upkeep,
    },
  broaden: (_request, session, { definition }, person) =>
    mayBroaden(session, person) ?? {
      kind: 'broadenForm',
      subjects: broaderSubjects(session).flatMap(
        (subject) => subjectLine(session, definition, subject) ?? [],
      ),
    },
  narrow: (_request, session, { definition }, person) =>
    mayBroaden(session, person) ?? {
      kind: 'narrowForm',
      uses: useLines(session, definition),
    },
  posterPage: ({ page }, session, circumstances, person) => {
    const poster = posterOf(session, circumstances, { kind: 'person', person });
    if (poster === undefined) return refuse('participantsOnly');
    return { kind: 'posterPageForm', title: circumstances.definition.title, poster, page };
  },
};

function choices(session: Session): readonly ActionChoice[] {
  return plannedActions(session).map((action) => actionChoice(session, action));
}

function people(session: Session): readonly Named[] {
  return present(session).map(named);
}
