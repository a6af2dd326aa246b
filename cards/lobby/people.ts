import type { Option } from '../../src/workshop/definition';
import type { Doing, GroupLine, PersonLine } from '../../src/workshop/views/lobby/people';
import type { Element, Kit } from '../kit';
import { optionChoices } from '../parts/choices';
import { choice } from '../parts/inputs';
import { container, said, shorten, subheading, subtle } from '../parts/text';

const MAX_NAME = 60;

/** A name with the function behind it: people's words, so only for `said`. */
export function personText({ name, doing }: PersonLine, kit: Kit): string {
  const who = shorten(name, MAX_NAME);
  return doing === undefined ? who : `${who} (${doingText(doing, kit)})`;
}

function doingText(doing: Doing, kit: Kit): string {
  return typeof doing === 'string' ? shorten(doing, MAX_NAME) : kit.pick(doing);
}

/** Only the name, where functions would make the list too long to find oneself in. */
function nameText({ name }: PersonLine): string {
  return shorten(name, MAX_NAME);
}

/** People one after another; beyond `max` only how many more there are. */
export function peopleText(
  people: readonly PersonLine[],
  kit: Kit,
  max = 40,
  what: 'names' | 'functions' = 'functions',
): Element {
  if (people.length === 0) return subtle(kit.t('lobby.nobody'));
  const names = people
    .slice(0, max)
    .map((person) => (what === 'names' ? nameText(person) : personText(person, kit)));
  const rest = people.length - names.length;
  return said(names.join(', '), ...(rest > 0 ? [` ${kit.t('common.more', { n: rest })}`] : []));
}

/** Each group with its members. */
export function groupsList(
  groups: readonly GroupLine[],
  kit: Kit,
  what: 'names' | 'functions' = 'functions',
): readonly Element[] {
  if (groups.length === 0) return [];
  return [
    container(
      groups.flatMap(({ name, members }) => [
        subheading(kit.t('lobby.groups.group', { name: kit.pick(name), n: members.length })),
        peopleText(members, kit, 20, what),
      ]),
      { style: 'emphasis' },
    ),
  ];
}

/** The functions to choose from, in one line. */
export function functionChoice(functions: readonly Option[], kit: Kit, value?: string): Element {
  return choice({
    id: 'function',
    label: kit.t('lobby.function'),
    placeholder: kit.t('lobby.function.choose'),
    choices: optionChoices(functions, kit),
    value,
  });
}
