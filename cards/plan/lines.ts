import type { PlanAction } from '../../src/workshop/views/plan/action';
import type { Counted } from '../../src/workshop/views/plan/phases';
import type { RelationLine } from '../../src/workshop/views/plan/relations';
import type { Element } from '../parts/elements';
import type { Kit } from '../kit';
import type { Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { container, said, shorten } from '../parts/text';
import { valueName } from '../parts/values';

/** "A3 (ook A7)": the number an action goes by, and those that went into it. */
export function numbers({ number, also }: PlanAction, kit: Kit): string {
  return also.length === 0
    ? number
    : `${number} (${kit.t('plan.also', { numbers: also.join(', ') })})`;
}

/** "A3 what is to be done". */
export function actionLine(action: PlanAction, room: Room, kit: Kit): Element {
  return said(
    { text: `${numbers(action, kit)}  `, weight: 'bolder' },
    shorten(action.what, room.longest),
  );
}

/** Who answers for an action and by when, or that this is still open. */
export function assignment({ owner, term }: PlanAction, kit: Kit): string {
  if (owner === undefined || owner === '') {
    return term === undefined ? kit.t('plan.unassigned') : kit.pick(term);
  }
  return term === undefined ? owner : `${owner}, ${kit.pick(term)}`;
}

/** "noodzaak 3, belang 2", or that nobody could mark it. */
export function marks(tally: Counted, kit: Kit): string {
  return tally === 'afterVote' ? kit.t('plan.tally.after') : kit.t('plan.tally', { ...tally });
}

export function relationLine(relation: RelationLine, room: Room, kit: Kit): Element {
  const [first, second] = relation.actions;
  if (relation.kind === 'supports') {
    return said(
      { text: `${first} + ${second}  `, weight: 'bolder' },
      kit.t('plan.relation.supports'),
    );
  }
  const value = shorten(valueName(relation.value, kit), room.longest);
  return said(
    { text: `${first} ↔ ${second}  `, weight: 'bolder' },
    `${kit.t('plan.relation.tension')} ${value}. `,
    { text: `${kit.t('plan.givesWay')} `, isSubtle: true },
    shorten(relation.givesWay, room.longest),
  );
}

/** What must be decided elsewhere first, and who asks for it. */
export function deferralLine({ deferred }: PlanAction, room: Room, kit: Kit): Element {
  const { decision = '', asker = '' } = deferred ?? {};
  return said(
    { text: `${kit.t('plan.deferred.decision')} `, isSubtle: true },
    shorten(decision, room.longest),
    ...(asker === ''
      ? []
      : [{ text: ` ${kit.t('plan.deferred.asker')} `, isSubtle: true } as const, asker]),
  );
}

/** Actions that wait, each with what for. */
export function deferredLines(
  actions: readonly PlanAction[],
  room: Room,
  kit: Kit,
): readonly Element[] {
  return atMost(actions, room.most, kit, (action) =>
    container([actionLine(action, room, kit), deferralLine(action, room, kit)]),
  );
}
