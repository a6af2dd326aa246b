import type { ActionChoice } from '../../src/workshop/views/plan/action';
import type { Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { type Choice, choice } from '../parts/inputs';
import { choiceTitle } from '../parts/text';

/** The most characters of an action's text where it is chosen: about three lines on a phone. */
export const TITLE = 100;

/** One action to choose, under a label of its own or simply "Actie". */
export function actionChoice(
  actions: readonly ActionChoice[],
  room: Room,
  kit: Kit,
  { id, label }: { readonly id: string; readonly label: string } = {
    id: 'action',
    label: kit.t('common.action'),
  },
): Element {
  return choice({
    id,
    label,
    placeholder: kit.t('common.choose'),
    required: kit.t('plan.choose.action'),
    choices: actionChoices(actions, room),
  });
}

/** Actions to choose from: "A3 · what is to be done". */
export function actionChoices(actions: readonly ActionChoice[], room: Room): readonly Choice[] {
  const longest = Math.min(room.longest, TITLE);
  return actions.map(({ id, number, what }) => ({
    title: `${number} · ${choiceTitle(what, longest)}`,
    value: id,
  }));
}
