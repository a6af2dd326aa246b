import { z } from 'zod';
import { type Verbs, chosenSeveral, entered, toggled, verb, words } from './verb';

/** Questions are content, so the button names those it asks; one that was left empty is ''. */
const questions = z.looseObject({ questions: chosenSeveral });

function answersIn(data: z.output<typeof questions>): Readonly<Record<string, string>> {
  const answer = (id: string) => entered.catch('').parse(data[`answer.${id}`]).trim();
  return Object.fromEntries(data.questions.map((id) => [id, answer(id)]));
}

export const closingVerbs: Verbs = {
  fillChecklist: verb(questions.extend({ action: z.string().optional() }), (data, { person }) => ({
    type: 'fillChecklist',
    by: person.id,
    ...(data.action === undefined ? {} : { action: data.action }),
    answers: answersIn(data),
  })),
  agreeFollowUp: verb(z.object({ date: words }), (input, { person }) => ({
    type: 'agreeFollowUp',
    by: person.id,
    ...input,
  })),
  park: verb(z.object({ text: words }), (input, { person }) => ({
    type: 'park',
    by: person.id,
    ...input,
  })),
  settlePoint: verb(z.object({ point: entered, outcome: words }), (input, { person }) => ({
    type: 'settlePoint',
    by: person.id,
    ...input,
  })),
  giveReflection: verb(questions.extend({ shared: toggled }), (data, { person }) => ({
    type: 'giveReflection',
    by: person.id,
    answers: answersIn(data),
    shared: data.shared,
  })),
  close: verb(z.object({ reason: words }), ({ reason }, { person }) => ({
    type: 'close',
    by: person.id,
    ...(reason === '' ? {} : { reason }),
  })),
  cancel: verb(z.object({ reason: words }), (input, { person }) => ({
    type: 'cancel',
    by: person.id,
    ...input,
  })),
  /** Only with the switch on that says one is sure. */
  erase: verb(z.object({ sure: z.literal('true') }), (_data, { person }) => ({
    type: 'erasePerson',
    person: person.id,
  })),
};

/** The forms of this part that a button can ask for. */
export const closingRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('checklist') }),
  z.object({ form: z.literal('checklistQuestions'), action: z.string().optional() }),
  z.object({ form: z.literal('followUpDate') }),
  z.object({ form: z.literal('park') }),
  z.object({ form: z.literal('settle') }),
  z.object({ form: z.literal('closeSession') }),
  z.object({ form: z.literal('cancel') }),
  z.object({ form: z.literal('myData') }),
]);
