import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from '../../src/teams/commands/parse';
import { envelope } from '../../src/teams/inbound/activity';
import { keyOf, readPressed } from '../../src/teams/inbound/data';
import { happening } from '../../src/teams/inbound/happening';
import { keptIn } from '../../src/teams/inbound/kept';
import { slotOf } from '../../src/teams/inbound/slot';
import { languageOf } from '../../src/teams/language';
import { type Place, type Slot, slotKey } from '../../src/workshop/places';

const SAM = '22222222-0000-4000-8000-000000000002';

function recorded(name: string): unknown {
  const file = join(__dirname, '../fixtures/activities', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('what an activity tells', () => {
  it.each<[string, object]>([
    [
      'message-meeting-nl',
      { kind: 'said', addressed: true, text: 'parkeer wie betaalt dit, vraagt Kim? A & B' },
    ],
    ['message-channel-en', { kind: 'said', addressed: true, text: 'Start' }],
    ['message-read-along', { kind: 'said', addressed: false, text: 'start jij even?' }],
    ['submit-personal', { kind: 'submitted', card: '1732265990000' }],
    ['press-meeting', { kind: 'pressed', data: { verb: 'join', function: 'jurist' } }],
    ['dialog-asked', { kind: 'dialogAsked', data: { form: 'park' } }],
    ['dialog-submitted', { kind: 'dialogSubmitted', data: { text: 'wie betaalt dit?' } }],
    ['installed-personal', { kind: 'installed' }],
    ['installed-team', { kind: 'installed' }],
    ['removed', { kind: 'removed' }],
    [
      'members-left',
      { kind: 'left', people: ['55555555-0000-4000-8000-000000000005', '29:1-anonymous'] },
    ],
    ['members-came', { kind: 'other' }],
    ['meeting-started', { kind: 'meeting', what: 'started' }],
    ['reaction', { kind: 'other' }],
  ])('%s', (name, expected) => {
    expect(happening.parse(recorded(name))).toMatchObject(expected);
  });

  it('never fails, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(happening.safeParse(anything).success).toBe(true);
        envelope.safeParse(anything);
      }),
    );
  });
});

describe('who and where', () => {
  it('is a person of the organisation, in a meeting', () => {
    expect(envelope.parse(recorded('press-meeting'))).toEqual({
      id: 'f:7d6c',
      sender: { id: SAM, mri: '29:1-samantha', name: 'Sam de Boer', language: 'nl' },
      where: {
        kind: 'chat',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        conversation: '19:meeting_Abc@thread.v2',
        meeting: 'MCMxOTptZWV0aW5n',
      },
    });
  });

  it('is a thread in a team’s channel', () => {
    expect(envelope.parse(recorded('message-channel-en'))).toMatchObject({
      sender: { language: 'en' },
      where: {
        kind: 'channel',
        conversation: '19:kanaal@thread.tacv2;messageid=1732265999000',
        team: { id: '19:algemeen@thread.tacv2', name: 'Team Ethiek' },
      },
    });
  });

  it('has no language when the client tells none', () => {
    const { sender, where } = envelope.parse(recorded('message-personal-without-locale'));
    expect(sender.language).toBeUndefined();
    expect(where.kind).toBe('personal');
  });
});

it.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['NL', 'nl'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['nld-x', 'en'],
  ['', undefined],
  [undefined, undefined],
])('a client in %p is spoken to in %p', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

describe('a command', () => {
  it.each([
    ['start', 'start'],
    ['Begin!', 'start'],
    ['status', 'status'],
    ['Overzicht', 'overview'],
    ['overview', 'overview'],
    ['hulp', 'help'],
    ['HELP?', 'help'],
    ['formulier', 'form'],
    ['form', 'form'],
    ['  mijn   gegevens. ', 'myData'],
    ['my data', 'myData'],
    ['wis mij', 'eraseMe'],
    ['erase me', 'eraseMe'],
    ['stop', 'stop'],
    ['strat', 'unknown'],
    ['start nu maar', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('%p is %s', (text, kind) => {
    expect(parse(text)).toEqual({ kind });
  });

  it.each([
    ['parkeer wie betaalt?', 'wie betaalt?'],
    ['Park: Who pays?', 'Who pays?'],
    ['parkeer\nover twee\nregels', 'over twee\nregels'],
    ['parkeer', ''],
  ])('%p parks %p', (text, point) => {
    expect(parse(text)).toEqual({ kind: 'park', text: point });
  });

  it('parking lot is no parking', () => {
    expect(parse('parkeerplaats')).toEqual({ kind: 'unknown' });
  });
});

describe('a press’s key', () => {
  it('is the same whatever the order of the data, and another with other data', () => {
    const data = { session: 's', instance: 3, text: 'a', nested: { x: 1, y: [2] } };
    const turned = { nested: { y: [2], x: 1 }, text: 'a', instance: 3, session: 's' };
    expect(keyOf('sam', turned)).toBe(keyOf('sam', data));
    expect(keyOf('kim', data)).not.toBe(keyOf('sam', data));
    expect(keyOf('sam', { ...data, text: 'b' })).not.toBe(keyOf('sam', data));
    expect(keyOf('sam', { ...data, instance: 4 })).not.toBe(keyOf('sam', data));
  });

  it('is fit for a storage key', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(keyOf(value)).toMatch(/^[\w-]{22}$/);
      }),
    );
  });
});

it('reads a button’s data, and leaves out what is misshapen', () => {
  expect(readPressed({ session: 's', slot: 5, verb: 'join', other: 1 })).toMatchObject({
    session: 's',
    verb: 'join',
  });
  expect(readPressed({ verb: 'join' })).toBeUndefined();
});

describe('a slot’s key', () => {
  const places: readonly Place[] = [
    { kind: 'meeting' },
    { kind: 'team' },
    { kind: 'group', group: 'rechtsstaat' },
    { kind: 'private', person: '29:1-samantha' },
  ];
  const slots = places.flatMap((place): Slot[] => [
    { place, card: 'phase', run: 3 },
    { place, card: 'opening' },
  ]);

  it.each(slots)('is read back: %j', (slot) => {
    expect(slotOf(slotKey(slot), '29:1-samantha')).toEqual(slot);
  });

  it.each([
    undefined,
    '',
    'meeting',
    'meeting|phase',
    'moon|phase|1',
    'meeting|moon|1',
    'team|phase|x',
  ])('%p is none', (key) => {
    expect(slotOf(key, 'sam')).toBeUndefined();
  });

  it('of somebody else’s private card is none', () => {
    expect(slotOf('private:kim|sheet|3', 'sam')).toBeUndefined();
  });
});

it('keeps what was written, not the choices', () => {
  const data = {
    session: 'een lange naam van een sessie',
    verb: 'park',
    text: 'wie betaalt dit eigenlijk?',
    short: 'ja hoor',
    mechanism: 'verantwoordingsdocumenten',
    asked: '{"form": "park with a space"}',
  };
  expect(keptIn(data)).toEqual(['wie betaalt dit eigenlijk?']);
});
