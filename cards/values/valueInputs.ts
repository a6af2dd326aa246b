import type { ShownValue, ValueChoice } from '../../src/workshop/views/shownValue';
import type { Kit } from '../kit';
import type { Choice } from '../parts/inputs';
import { choiceTitle } from '../parts/text';
import { valueName } from '../parts/values';

/** A value to choose: "privacy · mensenrechten", with "(aanvulling)" where that is so. */
export function placedChoice(value: ValueChoice, kit: Kit): Choice {
  return { title: `${valueName(value, kit)} · ${kit.pick(value.belongs)}`, value: value.code };
}

/** A value to choose, by its name alone, shortened to `max` characters. */
export function namedChoice(value: ShownValue, kit: Kit, max = 60): Choice {
  return { title: choiceTitle(valueName(value, kit), max), value: value.code };
}
