import type { ActionChoice } from '../../src/workshop/views/plan/action';
import type { Room } from '../parts/fit';
import type { Choice } from '../parts/inputs';
import { choiceTitle } from '../parts/text';

/** The most characters of an action's text where it is chosen: about three lines on a phone. */
export const TITLE = 100;

/** Actions to choose from: "A3 · what is to be done". */
export function actionChoices(actions: readonly ActionChoice[], room: Room): readonly Choice[] {
  const longest = Math.min(room.longest, TITLE);
  return actions.map(({ id, number, what }) => ({
    title: `${number} · ${choiceTitle(what, longest)}`,
    value: id,
  }));
}
