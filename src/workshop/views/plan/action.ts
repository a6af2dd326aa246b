import { standingFor } from '../../actionPlan';
import type { Localized, WorkshopDefinition } from '../../definition';
import { numberOf } from '../../numbering';
import { eachOnce, nameOf } from '../../queries';
import type { Action, Session } from '../../session';
import { groupName, nameIn } from '../named';
import { type ShownValue, showValue } from '../shownValue';

/** An action as the plan shows it: with what it took over from those that went into it. */
export interface PlanAction {
  readonly id: string;
  readonly number: string;
  readonly what: string;
  readonly actor: string;
  readonly considerations: string;
  /** The groups it comes from. */
  readonly groups: readonly Localized[];
  readonly mechanism: Localized;
  readonly values: readonly ShownValue[];
  /** The numbers of those that went into it. */
  readonly also: readonly string[];
  readonly term?: Localized;
  /** A name. */
  readonly owner?: string;
  /** What must be decided elsewhere first, and the name of who asks for it. */
  readonly deferred?: { readonly decision: string; readonly asker: string };
}

export function planAction(
  session: Session,
  definition: WorkshopDefinition,
  action: Action,
): PlanAction {
  const all = standingFor(session, action.id);
  const { id, what, actor, considerations, owner, deferred } = action;
  const term = definition.terms.find((option) => option.id === action.term)?.name;
  return {
    id,
    number: numberOf(session, id),
    what,
    actor,
    considerations,
    groups: [...new Set(all.map(({ group }) => group))].map((group) =>
      groupName(group, definition),
    ),
    mechanism: nameIn(definition.mechanisms, action.mechanism),
    values: eachOnce(all.flatMap((one) => one.values)).map((value) => showValue(value, definition)),
    also: all.filter((one) => one.id !== id).map((one) => numberOf(session, one.id)),
    ...(term === undefined ? {} : { term }),
    ...(owner === undefined ? {} : { owner: nameOf(session, owner) }),
    ...(deferred === undefined
      ? {}
      : { deferred: { decision: deferred.decision, asker: nameOf(session, deferred.asker) } }),
  };
}

/** What an action is called where one is chosen. */
export interface ActionChoice {
  readonly id: string;
  readonly number: string;
  readonly what: string;
}

export function actionChoice(session: Session, { id, what }: Action): ActionChoice {
  return { id, number: numberOf(session, id), what };
}
