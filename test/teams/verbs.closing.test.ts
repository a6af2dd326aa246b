import { verbs } from '../../src/teams/verbs';
import { sessionAfter } from '../support/given';
import { started } from '../support/session';

const presser = {
  person: { id: 'ann', name: 'Ann Aalders', language: 'nl' } as const,
  session: sessionAfter(started()),
};

function pressed(verb: string, data: object) {
  return verbs[verb]?.(data, presser);
}

describe('the checklist’s button', () => {
  it('names the questions it asked, so that an emptied one is known', () => {
    expect(
      pressed('fillChecklist', {
        action: 'a1',
        questions: 'verder,nodig',
        'answer.verder': ' in mei ',
        'answer.anders': 'niet gevraagd',
      }),
    ).toEqual({
      type: 'fillChecklist',
      by: 'ann',
      action: 'a1',
      answers: { verder: 'in mei', nodig: '' },
    });
  });

  it('is about the whole plan without an action', () => {
    expect(pressed('fillChecklist', { questions: 'afspraak', 'answer.afspraak': 'mei' })).toEqual({
      type: 'fillChecklist',
      by: 'ann',
      answers: { afspraak: 'mei' },
    });
  });
});

it('shares a reflection only when that is switched on', () => {
  const data = { questions: 'geleerd', 'answer.geleerd': 'veel' };
  expect(pressed('giveReflection', data)).toMatchObject({ shared: false });
  expect(pressed('giveReflection', { ...data, shared: 'true' })).toEqual({
    type: 'giveReflection',
    by: 'ann',
    answers: { geleerd: 'veel' },
    shared: true,
  });
});

it('erases only who is sure, and nobody else', () => {
  expect(pressed('erase', {})).toBeUndefined();
  expect(pressed('erase', { sure: 'false' })).toBeUndefined();
  expect(pressed('erase', { sure: 'true', person: 'bob' })).toEqual({
    type: 'erasePerson',
    person: 'ann',
  });
});

it('closes with a reason only when there is one', () => {
  expect(pressed('close', {})).toEqual({ type: 'close', by: 'ann' });
  expect(pressed('close', { reason: ' brand ' })).toEqual({
    type: 'close',
    by: 'ann',
    reason: 'brand',
  });
});

it('reads a point, its outcome and a date', () => {
  expect(pressed('park', { text: ' Mag dit? ' })).toEqual({
    type: 'park',
    by: 'ann',
    text: 'Mag dit?',
  });
  expect(pressed('settlePoint', { point: 'p1', outcome: ' Ja ' })).toEqual({
    type: 'settlePoint',
    by: 'ann',
    point: 'p1',
    outcome: 'Ja',
  });
  expect(pressed('agreeFollowUp', { date: '2027-02-11' })).toEqual({
    type: 'agreeFollowUp',
    by: 'ann',
    date: '2027-02-11',
  });
});
