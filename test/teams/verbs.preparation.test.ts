import { verbs } from '../../src/teams/verbs';
import type { Event } from '../../src/workshop/events';
import { definition, given, sessionAfter } from '../support/given';
import { GATHERED, started } from '../support/session';

const noor = { id: 'noor', name: 'Noor de Wit', language: 'nl' } as const;

/** What a button makes of its data, pressed by Noor. */
function pressed(verb: string, data: object, ...events: readonly Event[]) {
  const session = sessionAfter(started(), ...events);
  return verbs[verb]?.(data, { person: noor, session });
}

describe('describeCase', () => {
  it('reads the three rows of the grid and leaves empty fields out', () => {
    expect(
      pressed('describeCase', {
        title: ' Toeslag ',
        description: 'Vanzelf.',
        'cells-low': '',
        'cells-high': 'own,other',
        lifeEvent: 'none',
      }),
    ).toEqual({
      type: 'describeCase',
      by: 'noor',
      case: {
        title: 'Toeslag',
        description: 'Vanzelf.',
        cells: [
          { proactivity: 'high', origin: 'own' },
          { proactivity: 'high', origin: 'other' },
        ],
      },
    });
  });

  it('does not understand cells that are not there', () => {
    expect(pressed('describeCase', { 'cells-low': 'oracle' })).toBeUndefined();
  });
});

describe('changePlan', () => {
  it('gives the one reason to what is newly left out, and leaves emptied fields be', () => {
    const leftOut: Event = {
      type: 'planChanged',
      plan: sessionAfter(started()).plan.map((phase) =>
        phase.id === '5' ? { ...phase, minutes: 0, leftOut: 'niet nodig' } : phase,
      ),
    };
    expect(
      pressed(
        'changePlan',
        {
          reason: ' te kort ',
          'minutes-2c3': 25,
          'minutes-4a': '10',
          'minutes-5': '0',
          'minutes-6': 0,
          'minutes-7': '',
        },
        leftOut,
      ),
    ).toMatchObject({
      minutes: { '2c3': 25, '4a': 10, 5: 0, 6: 0 },
      reasons: { 6: 'te kort' },
    });
  });

  it('leaves what is no number to the rules', () => {
    const command = pressed('changePlan', { 'minutes-5': 'veel' });
    if (command === undefined) throw new Error('malformed');
    given(started()).when(command).thenRefuses('minutesOutOfRange');
  });
});

describe('chooseSettings', () => {
  it('leaves names out when the form does not ask for them', () => {
    expect(
      pressed('chooseSettings', { language: 'nl', autoAdvance: 'true', retentionDays: '30' }),
    ).toEqual({
      type: 'chooseSettings',
      by: 'noor',
      settings: { language: 'nl', autoAdvance: true, retentionDays: 30 },
    });
  });
});

describe('chooseChannels', () => {
  it('reads a channel or the meeting for each group', () => {
    const [first = '', second = ''] = definition.fundamenten.map(({ id }) => id);
    expect(
      pressed('chooseChannels', { [`channel-${first}`]: 'c1', [`channel-${second}`]: 'meeting' }),
    ).toMatchObject({ channels: { [first]: 'c1', [second]: null } });
  });
});

describe('nameCoFacilitator', () => {
  it('takes the name along of somebody the session does not know', () => {
    const person = { id: 'gus', name: 'Gus = Groot' };
    expect(pressed('nameCoFacilitator', { person: 'gus=Gus = Groot' })).toHaveProperty(
      'person',
      person,
    );
    expect(pressed('nameCoFacilitator', { person: 'gus' })).toBeUndefined();
  });

  it('keeps the name of somebody it does', () => {
    expect(pressed('nameCoFacilitator', { person: 'ann=Iemand' }, ...GATHERED)).toMatchObject({
      person: { id: 'ann', name: 'Ann Aalders' },
    });
  });
});

describe('tellFunction', () => {
  const told = (now: string): readonly Event[] => [
    { type: 'lobbyOpened' },
    { type: 'personJoined', person: noor, function: now },
  ];

  it('follows what was changed: the choice, or the own words', () => {
    const data = (chosen: string, own: string) => ({ function: chosen, ownFunction: own });
    expect(
      pressed('tellFunction', data('jurist', 'wijkagent'), ...told('wijkagent')),
    ).toMatchObject({ function: 'jurist' });
    expect(pressed('tellFunction', data('jurist', 'notaris'), ...told('jurist'))).toMatchObject({
      function: 'notaris',
    });
    expect(pressed('tellFunction', data('', ''), ...told('jurist'))).toMatchObject({
      function: '',
    });
  });
});

describe('join', () => {
  it('takes a function along only when one was chosen', () => {
    expect(pressed('join', {})).toEqual({ type: 'join', person: noor });
    expect(pressed('join', { function: 'jurist' })).toMatchObject({ function: 'jurist' });
  });
});
