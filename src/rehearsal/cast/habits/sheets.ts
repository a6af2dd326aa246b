import { heldBy, offeredBy, slotOf, withForm, withVerb, type Button, type Face } from '../face';
import { once, type Habit } from '../habit';
import type { Entered } from '../hand';
import type { Self } from '../self';
import type { Sight } from '../sight';
import { SAYINGS, textsOf, valueTextsOf } from '../texts';

/** Texts on a sheet may not be longer; who writes much stops there. */
const LONGEST = 480;
/** How many values or actions somebody writes down. */
const MOST = 2;

const HAND_INS = ['handInValues', 'handInActions', 'giveReflection'];

/** Fills in the silent sheet: in private, or by the button in the meeting for who has no private chat. */
export const fillSheet: Habit = (sight, self) => {
  if (self.member.quirks.neverAnswers === true) return undefined;
  return onPrivateSheet(sight, self) ?? inDialog(sight, self);
};

function handIn(face: Face): Button | undefined {
  return HAND_INS.map((verb) => withVerb(face, verb)).find((button) => button !== undefined);
}

function onPrivateSheet({ chat }: Sight, self: Self) {
  const face = chat.find((each) => handIn(each) !== undefined);
  const button = face === undefined ? undefined : handIn(face);
  if (face === undefined || button === undefined || isGiven(face)) return undefined;
  return once(self, {
    key: `sheet ${slotOf(face)}`,
    seconds: self.seconds(60, 190, button.verb ?? ''),
    act: () => self.press(face, button, filledIn(face, button, self)),
  });
}

/** Who was here before, or another at the same person's screen, may have answered. */
function isGiven(face: Face): boolean {
  return [...face.inputs.keys()].some((id) => id.startsWith('answer.') && heldBy(face, id) !== '');
}

function inDialog({ meeting, chat }: Sight, self: Self) {
  if (chat.length > 0 || !self.remembers('joined')) return undefined;
  const face = meeting.find((each) => withForm(each, 'mySheet') !== undefined);
  if (face === undefined) return undefined;
  return once(self, {
    key: `sheet ${slotOf(face)}`,
    seconds: self.seconds(80, 210, 'dialog'),
    act: async () => {
      const form = await self.press(face, withForm(face, 'mySheet'));
      if (form === undefined) return;
      const on = withForm(form, 'mySheet');
      const last = on === undefined ? form : await self.press(form, on, chosenIn(form, self));
      const button = last === undefined ? undefined : handIn(last);
      if (last === undefined || button === undefined || isGiven(last)) return;
      await self.press(last, button, filledIn(last, button, self));
    },
  });
}

/** First step in a dialog: which values. */
function chosenIn(form: Face, self: Self): Entered {
  const wanted = myValues(self, [...offeredBy(form, 'mine'), ...offeredBy(form, 'others')]);
  const among = (input: string): string =>
    offeredBy(form, input)
      .filter(({ value }) => wanted.some(([mine]) => mine === value))
      .map(({ value }) => value)
      .join(',');
  return { mine: among('mine'), others: among('others') };
}

function filledIn(face: Face, button: Button, self: Self): Entered {
  switch (button.verb) {
    case 'handInValues':
      return face.inputs.has('value1') ? valuesIn(face, self) : whysIn(face, button, self);
    case 'handInActions':
      return actionsIn(face, self);
    default:
      return reflectionIn(face, self);
  }
}

type ValueAndWhy = readonly [value: string, why: string];

/** What this person finds important, as far as the sheet offers it; else what appeals most. */
function myValues(self: Self, offered: readonly { readonly value: string }[]): ValueAndWhy[] {
  const mine = textsOf(self.scenario).sheets[self.member.name] ?? [];
  const known = mine.filter(([id]) => offered.some(({ value }) => value === id));
  if (known.length > 0) return known.slice(0, MOST).map(([id, why]) => [id, long(why, self)]);
  return self
    .inOwnOrder(offered, ({ value }) => value, 'value')
    .slice(0, MOST)
    .map(({ value }) => [value, valueTextsOf(value).yes]);
}

function valuesIn(face: Face, self: Self): Entered {
  const rows = myValues(self, offeredBy(face, 'value1'));
  return Object.fromEntries(
    rows.flatMap(([value, why], at) => [
      [`value${at + 1}`, value],
      [`why${at + 1}`, why],
    ]),
  );
}

/** Second step in a dialog: why each, as the button names them. */
function whysIn(face: Face, { data }: Button, self: Self): Entered {
  const mine = textsOf(self.scenario).sheets[self.member.name] ?? [];
  const whys = [...face.inputs.keys()].flatMap((id): [string, string][] => {
    const value = data[id.replace('why', 'value')];
    if (typeof value !== 'string') return [];
    const why = mine.find(([each]) => each === value)?.[1] ?? valueTextsOf(value).yes;
    return [[id, long(why, self)]];
  });
  return Object.fromEntries(whys);
}

/** Actions that protect the group's values, in words of one's own where there are. */
function actionsIn(face: Face, self: Self): Entered {
  const values = offeredBy(face, 'value1').map(({ value }) => value);
  const fitting = textsOf(self.scenario).actions.flatMap(
    ([what, also, actor, mechanism, protects]) => {
      const value = protects.find((each) => values.includes(each));
      const words = also !== '' && self.chance('words', what) < 0.5 ? also : what;
      return value === undefined ? [] : [{ what: words, actor, mechanism, value }];
    },
  );
  const general = values.map((value) => ({ ...valueTextsOf(value).action, value }));
  const rows = [
    ...self.inOwnOrder(fitting, ({ what }) => what, 'action').slice(0, MOST - 1),
    ...self.inOwnOrder(general, ({ value }) => value, 'action').slice(0, 1),
  ];
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([name, text]) => [`${name}${at + 1}`, text]),
    ),
  );
}

function reflectionIn(face: Face, self: Self): Entered {
  const lists = [SAYINGS.learned, SAYINGS.takeAlong];
  const answers = [...face.inputs.keys()]
    .filter((id) => id.startsWith('answer.'))
    .map((id, at): [string, string] => [id, self.oneOf(lists[at] ?? SAYINGS.learned, id) ?? '']);
  const shared = self.chance('share') < 0.3;
  return Object.fromEntries([...answers, ['shared', String(shared)]]);
}

function long(text: string, self: Self): string {
  return self.member.quirks.longTexts === true ? `${text} ${SAYINGS.long}`.slice(0, LONGEST) : text;
}
