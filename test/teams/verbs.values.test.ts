import { formRequest, verbs } from '../../src/teams/verbs';
import { valueCode, valueOfCode } from '../../src/workshop/valueCode';
import { sessionAfter } from '../support/given';
import { GATHERED, started } from '../support/session';

const presser = {
  person: { id: 'ann', name: 'Ann Aalders', language: 'nl' as const },
  session: sessionAfter(started(), ...GATHERED),
};
const command = (verb: string, data: object) => verbs[verb]?.(data, presser);

describe('a sheet of values', () => {
  it('is read row by row; untouched rows are left out', () => {
    expect(
      command('handInValues', {
        verb: 'handInValues',
        session: 's1',
        value1: 'privacy',
        why1: ' Zorg ',
        value3: 'own:Rust%2C en zo',
        why3: 'Stil',
        own1: ' Eigen ',
        ownWhy1: 'Daarom',
      }),
    ).toEqual({
      type: 'handInValues',
      by: 'ann',
      entries: [
        { value: { kind: 'catalogue', id: 'privacy' }, why: 'Zorg' },
        { value: { kind: 'own', name: 'Rust, en zo' }, why: 'Stil' },
        { value: { kind: 'own', name: 'Eigen' }, why: 'Daarom' },
      ],
    });
  });

  it('leaves a half-filled row for the rules to answer', () => {
    expect(command('handInValues', { why1: 'Waarom' })).toMatchObject({
      entries: [{ value: { kind: 'own', name: '' }, why: 'Waarom' }],
    });
    expect(command('handInValues', {})).toMatchObject({ entries: [] });
  });
});

describe('a sheet of actions', () => {
  it('is read row by row', () => {
    expect(
      command('handInActions', {
        what2: 'Bel eerst',
        actor2: ' teamleider ',
        mechanism2: 'audits',
        value2: 'privacy',
      }),
    ).toEqual({
      type: 'handInActions',
      by: 'ann',
      entries: [
        {
          what: 'Bel eerst',
          actor: 'teamleider',
          mechanism: 'audits',
          value: { kind: 'catalogue', id: 'privacy' },
        },
      ],
    });
  });
});

it('a value keeps its name on the way through a card', () => {
  for (const name of ['Rust, ruimte', '100% eerlijk', '%2C', 'own:x']) {
    const value = { kind: 'own', name } as const;
    expect(valueCode(value)).not.toContain(',');
    expect(valueOfCode(valueCode(value))).toEqual(value);
  }
});

it('whoever presses “Ik presenteer” speaks, unless somebody was chosen', () => {
  expect(command('nameSpokesperson', { group: 'democratie' })).toMatchObject({ person: 'ann' });
  expect(command('nameSpokesperson', { group: 'democratie', member: 'bob' })).toMatchObject({
    by: 'ann',
    person: 'bob',
  });
});

it('merging takes all chosen actions but the one that stays', () => {
  expect(
    command('mergeEntries', { group: 'democratie', kept: 'e2', entries: 'e1,e2,e3' }),
  ).toMatchObject({ kept: 'e2', merged: ['e1', 'e3'] });
});

it('a decision without an outcome is malformed', () => {
  expect(command('decideValue', { group: 'democratie', value: 'privacy' })).toBeUndefined();
});

it('the forms are asked for with what their inputs hold', () => {
  expect(
    formRequest.parse({ form: 'composeAction', group: 'democratie', step: 'write', from: 'e1,e2' }),
  ).toEqual({
    form: 'composeAction',
    group: 'democratie',
    step: 'write',
    action: '',
    from: ['e1', 'e2'],
  });
  expect(formRequest.parse({ form: 'mySheet' })).toMatchObject({ step: 'choose', mine: [] });
});
