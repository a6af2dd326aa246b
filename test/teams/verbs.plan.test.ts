import { formRequest, verbs } from '../../src/teams/verbs';
import { sessionAfter } from '../support/given';
import { person } from '../support/histories';
import { planning } from '../support/plan';

const presser = { person: person('a'), session: sessionAfter(...planning('relateActions')) };

function command(verb: string, data: object) {
  return verbs[verb]?.(data, presser);
}

describe('the buttons of the plan', () => {
  it('leave a value and what gives way out of what is no tension', () => {
    const data = { first: 'x1', second: 'x2', value: 'own:rust', givesWay: ' snelheid ' };
    expect(command('relateActions', { ...data, relation: 'supports' })).toEqual({
      type: 'relateActions',
      by: 'a',
      kind: 'supports',
      actions: ['x1', 'x2'],
    });
    expect(command('relateActions', { ...data, relation: 'tension' })).toMatchObject({
      value: { kind: 'own', name: 'rust' },
      givesWay: 'snelheid',
    });
    expect(command('relateActions', { first: 'x1', second: 'x2' })).toBeUndefined();
  });

  it('take back a relation or what happened to an action', () => {
    expect(command('takeBack', { thing: 'relation:r7' })).toMatchObject({
      type: 'dropRelation',
      relation: 'r7',
    });
    expect(command('takeBack', { thing: 'action:x3' })).toMatchObject({
      type: 'reclaimAction',
      action: 'x3',
    });
    expect(command('takeBack', { thing: 'x3' })).toBeUndefined();
  });

  it('read a vote as Teams sends it, with nothing for a question left alone', () => {
    expect(command('castVote', { necessity: 'x1,x3' })).toEqual({
      type: 'castVote',
      by: 'a',
      necessity: ['x1', 'x3'],
      importance: [],
    });
  });

  it('count places from one', () => {
    expect(command('moveAction', { action: 'x1', place: '1' })).toMatchObject({ place: 0 });
    expect(command('moveAction', { action: 'x1', place: 0 })).toBeUndefined();
  });

  it('know a value from an action', () => {
    expect(command('flagBroaderUse', { subject: 'value:own:rust', gain: 'x' })).toMatchObject({
      use: { subject: { kind: 'value', value: { kind: 'own', name: 'rust' } } },
    });
    expect(command('dropBroaderUse', { subject: 'action:x1' })).toMatchObject({
      subject: { kind: 'action', action: 'x1' },
    });
  });

  it('open forms, also with what an earlier step sent as text', () => {
    expect(formRequest.parse({ form: 'posterPage', page: '2' })).toEqual({
      form: 'posterPage',
      page: 2,
    });
    expect(formRequest.parse({ form: 'assignTo', action: 'x1', term: '' })).toEqual({
      form: 'assignTo',
      action: 'x1',
    });
    expect(formRequest.safeParse({ form: 'assignTo' }).success).toBe(false);
  });
});
