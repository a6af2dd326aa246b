import { verbs } from '../../src/teams/verbs';
import { sessionAfter } from '../support/given';
import { started } from '../support/session';

const presser = {
  person: { id: 'noor', name: 'Noor de Wit', language: 'nl' } as const,
  session: sessionAfter(started()),
};

function pressed(verb: string, data: object) {
  return verbs[verb]?.(data, presser);
}

it.each(['next', 'back', 'undo'])('%s belongs to the run its button was made for', (verb) => {
  expect(pressed(verb, { run: 3 })).toEqual({ type: verb, by: 'noor', run: 3 });
  expect(pressed(verb, { run: '3' })).toEqual({ type: verb, by: 'noor', run: 3 });
  expect(pressed(verb, {})).toBeUndefined();
});

it('a skip carries its reason', () => {
  expect(pressed('skip', { run: 3, reason: ' tijd op ' })).toEqual({
    type: 'skip',
    by: 'noor',
    run: 3,
    reason: 'tijd op',
  });
});

it('the clock takes whole minutes', () => {
  expect(pressed('extend', { minutes: -1 })).toEqual({ type: 'extend', by: 'noor', minutes: -1 });
  expect(pressed('extend', { minutes: 0.5 })).toBeUndefined();
  expect(pressed('pause', {})).toEqual({ type: 'pause', by: 'noor' });
});

it('handing over names to whom', () => {
  expect(pressed('handOver', { to: 'ann' })).toEqual({ type: 'handOver', by: 'noor', to: 'ann' });
});
