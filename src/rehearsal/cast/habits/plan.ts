import {
  heldBy,
  offeredBy,
  slotOf,
  stateOf,
  withForm,
  withVerb,
  type Face,
  type Offered,
} from '../face';
import { once, type Habit, type Intent } from '../habit';
import type { Self } from '../self';
import type { Sight } from '../sight';
import { SAYINGS, unsaid } from '../texts';

/** How many actions somebody marks on each question of the vote. */
const MARKS = 3;

function faceWith({ meeting }: Sight, self: Self, form: string): Face | undefined {
  if (self.part.leads || self.member.quirks.neverAnswers === true) return undefined;
  return meeting.find((face) => withForm(face, form) !== undefined);
}

/** Something that only some do, each once in a step. */
function sometimes(
  form: string,
  share: number,
  fill: (form: Face, self: Self, on: Face) => Promise<unknown>,
): Habit {
  return (sight, self): Intent | undefined => {
    const face = faceWith(sight, self, form);
    if (face === undefined || self.chance('does', form) >= share) return undefined;
    return once(self, {
      key: `${form} ${slotOf(face)}`,
      seconds: self.seconds(20, 130, form),
      act: async () => {
        const dialog = await self.press(face, withForm(face, form));
        if (dialog !== undefined) await fill(dialog, self, face);
      },
    });
  };
}

export const relate: Habit = sometimes('relate', 0.45, async (form, self, on) => {
  const actions = self.inOwnOrder(offeredBy(form, 'first'), ({ value }) => value, 'relate');
  const twins = actions.filter(({ title }) => actions.some((other) => isTwin(other.title, title)));
  const same = twins.length > 1;
  const [first, second] = same ? twinsFirst(twins) : actions;
  if (first === undefined || second === undefined) return;
  const value = self.oneOf(offeredBy(form, 'value'), 'tension')?.value;
  const tension = !same && value !== undefined && self.chance('relation') < 0.7;
  await self.press(form, withVerb(form, 'relateActions'), {
    first: first.value,
    second: second.value,
    relation: same ? 'same' : tension ? 'tension' : 'supports',
    ...(tension ? { value, givesWay: self.oneOf(unsaid(SAYINGS.givesWay, on), 'way') ?? '' } : {}),
  });
});

/** Whether two actions, "A1 · what is done" and another, are in the same words. */
function isTwin(one: string, other: string): boolean {
  return one !== other && wordsOf(one) === wordsOf(other);
}

function wordsOf(title: string): string {
  return title.slice(title.indexOf('·') + 1).trim();
}

function twinsFirst(twins: readonly Offered[]): readonly Offered[] {
  const [first] = twins;
  return twins.filter((each) => each === first || isTwin(each.title, first?.title ?? ''));
}

/** The legal adviser sees what needs a decision elsewhere first, while the actions are compared. */
export const defer: Habit = (sight, self) =>
  self.member.function === 'jurist' && faceWith(sight, self, 'relate') !== undefined
    ? deferring(sight, self)
    : undefined;

const deferring: Habit = sometimes('defer', 1, async (form, self) => {
  const action = self.oneOf(offeredBy(form, 'action'), 'defer');
  if (action === undefined) return;
  await self.press(form, withVerb(form, 'deferAction'), {
    action: action.value,
    decision: SAYINGS.decision,
    asker: someone(form, 'asker', self),
  });
});

export const upkeep: Habit = sometimes('upkeep', 0.4, async (form, self) => {
  if (heldBy(form, 'keeper') !== '') return;
  await self.press(form, withVerb(form, 'agreeUpkeep'), {
    keeper: someone(form, 'keeper', self),
    spread: SAYINGS.spread,
    update: SAYINGS.update,
  });
});

export const broaden: Habit = sometimes('broaden', 0.35, async (form, self, on) => {
  const subject = self.oneOf(offeredBy(form, 'subject'), 'broaden');
  if (subject === undefined) return;
  await self.press(form, withVerb(form, 'flagBroaderUse'), {
    subject: subject.value,
    gain: self.oneOf(unsaid(SAYINGS.gains, on), 'gain') ?? '',
  });
});

/** Oneself where one can be chosen, else somebody. */
function someone(form: Face, input: string, self: Self): string {
  const people = offeredBy(form, input);
  const me = people.find(({ title }) => title === self.member.name);
  return (me ?? self.oneOf(people, input))?.value ?? '';
}

/** Takes an action that lacks a term or somebody responsible; the form proposes one while there are. */
export const assign: Habit = (sight, self) => {
  const face = faceWith(sight, self, 'assign');
  if (face === undefined) return undefined;
  const state = stateOf(face);
  return once(self, {
    key: `assign ${state}`,
    seconds: self.seconds(30, 170, 'assign', state),
    act: async () => {
      const form = await self.press(face, withForm(face, 'assign'));
      if (form === undefined || heldBy(form, 'action') === '') return;
      const next = await self.press(form, withForm(form, 'assignTo'));
      if (next === undefined) return;
      await self.press(next, withVerb(next, 'assignAction'), {
        term: self.oneOf(offeredBy(next, 'term').slice(0, 4), 'term', state)?.value ?? '',
        owner: someone(next, 'owner', self),
      });
    },
  });
};

export const vote: Habit = (sight, self) => {
  const face = faceWith(sight, self, 'vote');
  if (face === undefined) return undefined;
  return once(self, {
    key: `vote ${slotOf(face)}`,
    seconds: self.seconds(40, 150, 'vote'),
    act: async () => {
      const form = await self.press(face, withForm(face, 'vote'));
      if (form === undefined || heldBy(form, 'necessity') !== '') return;
      const marks = (input: string): string =>
        self
          .inOwnOrder(offeredBy(form, input), ({ value }) => value, input)
          .slice(0, MARKS)
          .map(({ value }) => value)
          .join(',');
      await self.press(form, withVerb(form, 'castVote'), {
        necessity: marks('necessity'),
        importance: marks('importance'),
      });
    },
  });
};
