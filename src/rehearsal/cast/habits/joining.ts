import { offeredBy, withForm, withVerb, type Face } from '../face';
import { once, type Habit } from '../habit';
import type { Self } from '../self';

const MINUTE = 60;

/** Comes in by the button in the meeting, with the function where the list has it. */
export const join: Habit = ({ meeting, chat }, self) => {
  if (self.part.leads || hasJoined(chat, self)) return undefined;
  const face = meeting.find((each) => withVerb(each, 'join') !== undefined);
  if (face === undefined) return undefined;
  const late = (self.member.quirks.late ?? 0) * MINUTE;
  const listed = offeredBy(face, 'function').some(({ value }) => value === self.member.function);
  return {
    key: 'join',
    seconds: late + self.seconds(5, 45, 'join'),
    act: async () => {
      self.remember('joined');
      const entered = listed ? { function: self.member.function } : {};
      await self.press(face, withVerb(face, 'join'), entered);
    },
  };
};

/** Whether this person is in: by own memory, or because the private card lets one go. */
function hasJoined(chat: readonly Face[], self: Self): boolean {
  return self.remembers('joined') || chat.some((face) => withVerb(face, 'leave') !== undefined);
}

/** Tells a function that is in no list, on the private card or in the form. */
export const tellFunction: Habit = ({ meeting, chat }, self) => {
  const face = [...chat, ...meeting].find(
    (each) =>
      withVerb(each, 'tellFunction') !== undefined || withForm(each, 'tellFunction') !== undefined,
  );
  if (face === undefined || !self.remembers('joined')) return undefined;
  const onCard = withVerb(face, 'tellFunction');
  return once(self, {
    key: 'function',
    seconds: self.seconds(10, 40, 'function'),
    act: async () => {
      const where =
        onCard === undefined ? await self.press(face, withForm(face, 'tellFunction')) : face;
      if (where === undefined) return;
      const listed = offeredBy(where, 'function').some(
        ({ value }) => value === self.member.function,
      );
      if (listed) return;
      await self.press(where, withVerb(where, 'tellFunction'), {
        ownFunction: self.member.function,
      });
    },
  });
};

/** Who has to go early says so when wider use comes up. */
export const leave: Habit = ({ meeting, chat }, self) => {
  if (self.member.quirks.leavesEarly !== true) return undefined;
  const time = meeting.some((face) => withForm(face, 'broaden') !== undefined);
  const card = chat.find((face) => withVerb(face, 'leave') !== undefined);
  if (!time || card === undefined) return undefined;
  return once(self, {
    key: 'leave',
    seconds: self.seconds(20, 60, 'leave'),
    act: async () => {
      self.remember('left');
      await self.press(card, withVerb(card, 'leave'));
    },
  });
};
