import type { Event } from '../../src/workshop/events';
import { inGroup, privately } from '../../src/workshop/places';
import { formOf, viewOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const running: readonly Event[] = [...grouped, entered('welcome')];
const circumstances = { definition, now: MORNING };

function welcome(person: string, ...events: readonly Event[]) {
  const slot = { place: privately(person), card: 'welcome' } as const;
  return viewOf(slot, sessionAfter(...events), circumstances);
}

describe('the welcome', () => {
  it('keeps the group to itself while it is only proposed', () => {
    expect(welcome('ann', ...grouped)).not.toHaveProperty('group');
  });

  it('shows the group, its question and the others once the workshop runs', () => {
    expect(welcome('ann', ...running)).toMatchObject({
      kind: 'welcome',
      taking: 'part',
      group: {
        name: { nl: 'democratie' },
        question: definition.fundamenten[0]?.question,
        others: [{ name: 'Bob Blom' }],
      },
    });
  });

  it('follows who moves', () => {
    const moved: Event = { type: 'personMoved', person: 'ann', group: 'rechtsstaat' };
    expect(welcome('ann', ...running, moved)).toMatchObject({
      group: { name: { nl: 'rechtsstaat' }, others: [{}, {}] },
    });
  });

  it('shows no group to who left, and a way back', () => {
    const left = welcome('ann', ...running, { type: 'personLeft', person: 'ann' });
    expect(left).toMatchObject({ taking: 'left', over: false });
    expect(left).not.toHaveProperty('group');
  });

  it('knows what somebody told of their function', () => {
    const told: Event = { type: 'functionTold', person: 'ann', function: 'wijkagent' };
    expect(welcome('ann', ...running, told)).toMatchObject({ function: { told: 'wijkagent' } });
  });
});

describe('the welcome of a group', () => {
  it('shows its fundament, its principes and its members', () => {
    const slot = { place: inGroup('democratie'), card: 'groupWelcome' } as const;
    const view = viewOf(slot, sessionAfter(...running), circumstances);
    expect(view).toMatchObject({
      kind: 'groupWelcome',
      name: { nl: 'democratie' },
      principes: [{ id: 'participatie' }, { id: 'maatschappelijke-waarde' }],
      members: [{ name: 'Ann Aalders' }, { name: 'Bob Blom' }],
    });
  });
});

describe('the forms', () => {
  const session = sessionAfter(...running);

  it('let people tell their function, once they are in', () => {
    const request = { form: 'tellFunction' } as const;
    expect(formOf(request, session, circumstances, 'ann')).toHaveProperty('kind');
    expect(formOf(request, session, circumstances, 'gus')).toMatchObject({
      refused: 'participantsOnly',
    });
  });

  it('let anybody join while the lobby or the workshop is open', () => {
    const request = { form: 'join' } as const;
    expect(formOf(request, session, circumstances, 'gus')).toMatchObject({
      kind: 'joinForm',
      names: 'hidden',
    });
    const preparing = { ...session, status: 'preparing' } as const;
    expect(formOf(request, preparing, circumstances, 'gus')).toMatchObject({
      refused: 'lobbyClosed',
    });
    const closed = { ...session, status: 'closed' } as const;
    expect(formOf(request, closed, circumstances, 'gus')).toMatchObject({
      refused: 'sessionOver',
    });
  });

  it('let the facilitator alone move people', () => {
    const request = { form: 'moveMember' } as const;
    const view = formOf(request, session, circumstances, 'noor');
    expect(view).toMatchObject({
      people: [{ id: 'ann', line: { name: 'Ann Aalders' } }, {}, {}, {}, {}, {}],
      groups: [{ id: 'democratie' }, { id: 'rechtsstaat' }, { id: 'bestuurskracht' }],
    });
    expect(formOf(request, session, circumstances, 'ann')).toMatchObject({
      refused: 'facilitatorOnly',
    });
  });
});
