import { standIn } from '../../actionPlan';
import type { WorkshopDefinition } from '../../definition';
import { numberOf } from '../../numbering';
import type { Session } from '../../session';
import { type ShownValue, showValue } from '../shownValue';

/** How two actions go together, by their numbers. */
export type RelationLine =
  | { readonly id: string; readonly kind: 'supports'; readonly actions: readonly [string, string] }
  | {
      readonly id: string;
      readonly kind: 'tension';
      readonly actions: readonly [string, string];
      readonly value: ShownValue;
      readonly givesWay: string;
    };

/** The relations between the actions that stand; one within a single action has lost its meaning. */
export function relationLines(
  session: Session,
  definition: WorkshopDefinition,
): readonly RelationLine[] {
  return session.relations.flatMap(
    ({ id, kind, actions, value, givesWay = '' }): RelationLine[] => {
      const [first, second] = [standIn(session, actions[0]), standIn(session, actions[1])];
      if (first === undefined || second === undefined || first.id === second.id) return [];
      const numbers = [numberOf(session, first.id), numberOf(session, second.id)] as const;
      return kind === 'tension' && value !== undefined
        ? [{ id, kind, actions: numbers, value: showValue(value, definition), givesWay }]
        : [{ id, kind: 'supports', actions: numbers }];
    },
  );
}
