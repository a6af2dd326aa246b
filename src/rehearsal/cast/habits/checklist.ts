import { heldBy, offeredBy, stateOf, withForm, withVerb, type Face } from '../face';
import { once, type Habit } from '../habit';
import type { Entered } from '../hand';
import { answeredIn } from '../phrases';
import type { Self } from '../self';
import { checklistAnswers } from '../texts';

/** Answers the questions on an action that still lacks answers, and at last those on the whole plan. */
export const checklist: Habit = ({ meeting }, self) => {
  if (self.part.leads || self.member.quirks.neverAnswers === true) return undefined;
  const face = meeting.find((each) => withForm(each, 'checklist') !== undefined);
  if (face === undefined) return undefined;
  const state = stateOf(face);
  return once(self, {
    key: `checklist ${state}`,
    seconds: self.seconds(30, 200, 'checklist', state),
    act: async () => {
      const list = await self.press(face, withForm(face, 'checklist'));
      if (list === undefined) return;
      const lacking = offeredBy(list, 'action').filter(({ title }) => {
        const { answered, of } = answeredIn(title);
        return answered < of;
      });
      const [action] = self.inOwnOrder(lacking, ({ value }) => value, 'checklist');
      const [onAction, ...rest] = list.buttons.filter(({ form }) => form === 'checklistQuestions');
      const onPlan = rest[0] ?? onAction;
      const form =
        action === undefined
          ? await self.press(list, onPlan)
          : await self.press(list, onAction, { action: action.value });
      if (form === undefined) return;
      const entered = answersIn(form, state, self);
      if (Object.keys(entered).length === 0) return;
      await self.press(form, withVerb(form, 'fillChecklist'), entered);
    },
  });
};

/** Answers to what is not answered yet. */
function answersIn(form: Face, state: string, self: Self): Entered {
  const open = [...form.inputs].filter(
    ([id]) => id.startsWith('answer.') && heldBy(form, id) === '',
  );
  return Object.fromEntries(
    open.map(([id, { type }]) => {
      const question = id.replace('answer.', '');
      const answer =
        type === 'Input.ChoiceSet'
          ? self.oneOf(offeredBy(form, id), id, state)?.value
          : self.oneOf(checklistAnswers(question), id, state);
      return [id, answer ?? ''];
    }),
  );
}
