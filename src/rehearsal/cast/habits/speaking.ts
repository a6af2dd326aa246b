import { withForm, withVerb } from '../face';
import { once, type Habit } from '../habit';
import { textsOf } from '../texts';

/** Adds to the case what this person knows of it. */
export const addToCase: Habit = ({ meeting }, self) => {
  const [kind, text] = textsOf(self.scenario).additions[self.member.name] ?? [];
  if (kind === undefined || text === undefined) return undefined;
  const face = meeting.find((each) => withForm(each, 'addToCase', { kind }) !== undefined);
  if (face === undefined || face.text.includes(text)) return undefined;
  return once(self, {
    key: 'addition',
    seconds: self.seconds(30, 140, 'addition'),
    act: async () => {
      const form = await self.press(face, withForm(face, 'addToCase', { kind }));
      if (form !== undefined) await self.press(form, withVerb(form, 'addToCase'), { text });
    },
  });
};

/** Puts a point on the flip-over when talk turns to how things should be. */
export const park: Habit = ({ meeting }, self) => {
  const text = textsOf(self.scenario).parked[self.member.name];
  const face = meeting.find(
    (each) => withForm(each, 'park') !== undefined && withForm(each, 'addToCase') !== undefined,
  );
  if (face === undefined || text === undefined) return undefined;
  return once(self, {
    key: 'park',
    seconds: self.seconds(40, 130, 'park'),
    act: async () => {
      const form = await self.press(face, withForm(face, 'park'));
      if (form !== undefined) await self.press(form, withVerb(form, 'park'), { text });
    },
  });
};
