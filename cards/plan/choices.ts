import type { ActionChoice } from '../../src/workshop/views/plan/action';
import type { PersonChoice } from '../../src/workshop/views/plan/forms';
import type { ShownValue } from '../../src/workshop/views/shownValue';
import type { Kit } from '../kit';
import type { Room } from '../parts/fit';
import type { Choice } from '../parts/inputs';
import { choiceTitle } from '../parts/text';
import { valueName } from '../parts/values';

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

export function personChoices(people: readonly PersonChoice[]): readonly Choice[] {
  return people.map(({ id, name }) => ({ title: choiceTitle(name), value: id }));
}

export function valueChoices(values: readonly ShownValue[], kit: Kit): readonly Choice[] {
  return values.map((value) => ({ title: choiceTitle(valueName(value, kit)), value: value.code }));
}
