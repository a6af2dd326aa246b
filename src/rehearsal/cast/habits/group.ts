import { textOf } from '../../json';
import {
  heldBy,
  offeredBy,
  slotOf,
  stateOf,
  withForm,
  withVerb,
  type Button,
  type Face,
  type Offered,
} from '../face';
import { once, type Habit } from '../habit';
import type { Entered } from '../hand';
import { isOpenChoice, says } from '../phrases';
import type { Self } from '../self';
import type { Sight } from '../sight';
import { SAYINGS, unsaid, valueTextsOf } from '../texts';

/** How many actions a group makes of what its members wrote. */
const ENOUGH_ACTIONS = 3;
const NEW = { step: 'sources' };

interface Task {
  readonly face: Face;
  readonly button: Button;
  readonly group: string;
}

/** Where the group works at something: a button of its card that is this person's to press. */
function taskOf(
  { group: faces }: Sight,
  self: Self,
  find: (face: Face) => Button | undefined,
): Task | undefined {
  if (self.part.leads || self.member.quirks.neverAnswers === true) return undefined;
  for (const face of faces) {
    const button = find(face);
    const group = button === undefined ? undefined : textOf(button.data, 'group');
    if (button === undefined || group === undefined) continue;
    if (!self.remembers(`not mine ${group}`)) return { face, button, group };
  }
  return undefined;
}

/** The form of a group; who is refused is not in it. */
async function formOf({ face, button, group }: Task, self: Self): Promise<Face | undefined> {
  const form = await self.press(face, button);
  if (form === undefined) self.remember(`not mine ${group}`);
  return form;
}

/** Decides on one value that is still open; who thinks shortest takes the next. */
export const decide: Habit = (sight, self) => {
  const task = taskOf(sight, self, (face) => face.buttons.find(isDecision));
  if (task === undefined) return undefined;
  const state = stateOf(task.face);
  return once(self, {
    key: `decide ${state}`,
    seconds: self.seconds(15, 120, 'decide', state),
    act: async () => {
      const list = await formOf(task, self);
      if (list === undefined) return;
      const open = offeredBy(list, 'value').filter(({ title }) => isOpenChoice(title));
      const [value] = self.inOwnOrder(open, (each) => each.value, 'decide');
      if (value === undefined) return;
      const form = await self.press(list, withForm(list, 'decideValue'), { value: value.value });
      if (form === undefined || heldBy(form, 'chosen') !== '') return;
      await self.press(
        form,
        withVerb(form, 'decideValue'),
        opinionOf(value.value, task.group, self),
      );
    },
  });
};

/** The button that lets one choose which value. */
function isDecision({ form, data }: Button): boolean {
  return form === 'decideValue' && data.value === undefined;
}

function opinionOf(value: string, group: string, self: Self): Entered {
  const { yes, no, fundament } = valueTextsOf(value);
  const elsewhere = fundament !== '' && fundament !== group;
  const chosen = self.chance('choose', value) < (elsewhere ? 0.15 : 0.7);
  if (chosen) return { chosen: 'yes', reason: yes };
  const reason = elsewhere
    ? (self.oneOf(SAYINGS.elsewhere, value) ?? no).replace('{group}', fundament)
    : no;
  return { chosen: 'no', reason };
}

/** Offers to speak when nobody does yet. */
export const speak: Habit = (sight, self) => {
  const task = taskOf(sight, self, (face) =>
    says(face, 'noSpokesperson') ? withVerb(face, 'nameSpokesperson') : undefined,
  );
  if (task === undefined) return undefined;
  return once(self, {
    key: `speak ${slotOf(task.face)} ${task.group}`,
    seconds: self.seconds(40, 300, 'speak', slotOf(task.face)),
    act: () => self.press(task.face, task.button),
  });
};

/** Puts together what the card shows side by side, now and then. */
export const merge: Habit = (sight, self) => {
  const task = taskOf(sight, self, (face) =>
    face.buttons.find(
      ({ form, data }) =>
        form === 'mergeEntries' &&
        data.entries !== undefined &&
        self.chance('merge', textOf(data, 'entries') ?? '') < 0.35,
    ),
  );
  if (task === undefined) return undefined;
  return once(self, {
    key: `merge ${textOf(task.button.data, 'entries') ?? ''}`,
    seconds: self.seconds(25, 130, 'merge'),
    act: async () => {
      const form = await formOf(task, self);
      if (form !== undefined) await self.press(form, withVerb(form, 'mergeEntries'));
    },
  });
};

/** Makes a joint action of what somebody wrote, until there are enough. */
export const compose: Habit = (sight, self) => {
  const task = taskOf(sight, self, (face) => {
    const made = face.buttons.filter(
      ({ form, data }) => form === 'composeAction' && data.action !== undefined,
    );
    return made.length < ENOUGH_ACTIONS ? withForm(face, 'composeAction', NEW) : undefined;
  });
  if (task === undefined) return undefined;
  const state = stateOf(task.face);
  return {
    key: `compose ${state}`,
    seconds: self.seconds(30, 150, 'compose', state),
    act: async () => {
      const sources = await formOf(task, self);
      if (sources === undefined) return;
      const on = withForm(sources, 'composeAction');
      const from = sourceOf(task.face, offeredBy(sources, 'from'), self);
      const form = on === undefined ? sources : await self.press(sources, on, { from });
      if (form === undefined) return;
      await self.press(form, withVerb(form, 'composeAction'), completed(form, task.face, self));
    },
  };
};

/** Characters by which a written action is recognised where it is shortened. */
const STEM = 60;

/** Something that is not used yet, rather of what no joint action says already. */
function sourceOf(face: Face, offered: readonly Offered[], self: Self): string {
  const lines = face.text.split('\n');
  const begins = (title: string, mark: string): boolean =>
    lines.some((line) => line.startsWith(mark + title.slice(0, STEM)));
  const unused = offered.filter(({ title }) => begins(title, '• '));
  const fresh = unused.filter(({ title }) => !begins(title, ''));
  const [liked] = self.inOwnOrder(
    fresh.length > 0 ? fresh : unused,
    ({ value }) => value,
    'source',
  );
  return liked?.value ?? '';
}

/** What the form does not hold already. */
function completed(form: Face, on: Face, self: Self): Entered {
  const [value] = self.inOwnOrder(offeredBy(form, 'values'), (each) => each.value, 'protect');
  const { what, actor, mechanism } = valueTextsOf(value?.value ?? '').action;
  const wanted = { what, actor, mechanism, values: value?.value ?? '' };
  const missing = Object.entries(wanted).filter(([id]) => heldBy(form, id) === '');
  const considerations = self.oneOf(unsaid(SAYINGS.considerations, on), 'why', stateOf(on)) ?? '';
  return { ...Object.fromEntries(missing), considerations };
}
