import type { Option } from '../../src/workshop/definition';
import type { ShownValue, ValueChoice } from '../../src/workshop/views/shownValue';
import type { Kit } from '../kit';
import type { Choice } from './inputs';
import { choiceTitle } from './text';
import { valueName } from './values';

/** What the workshop's content offers to choose from. */
export function optionChoices(options: readonly Option[], kit: Kit): readonly Choice[] {
  return options.map(({ id, name }) => ({ title: kit.pick(name), value: id }));
}

/** People to choose from, by their names. */
export function personChoices(
  people: readonly { readonly id: string; readonly name: string }[],
): readonly Choice[] {
  return people.map(({ id, name }) => ({ title: choiceTitle(name), value: id }));
}

/** A value to choose: "privacy · mensenrechten", with "(aanvulling)" where that is so. */
export function placedChoice(value: ValueChoice, kit: Kit): Choice {
  return { title: `${valueName(value, kit)} · ${kit.pick(value.belongs)}`, value: value.code };
}

/** A value to choose, by its name alone, shortened to `max` characters. */
export function namedChoice(value: ShownValue, kit: Kit, max = 60): Choice {
  return { title: choiceTitle(valueName(value, kit), max), value: value.code };
}
