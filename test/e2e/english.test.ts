import { openLobby } from './support/gather';
import { FACILITATOR, type Play, buttonsOf, choicesOf } from './support/play';
import { CHANNELS, MEETING, Stage } from './support/stage';

const DUTCH = 'Ali Demir';
const ENGLISH = 'Emma Stone';
const PEOPLE = [DUTCH, ENGLISH, 'Bo Jansen'];
const WITHOUT_APP = 'Cas de Boer';
/** The English name of the group, by its channel. */
const GROUPS = { Democratie: 'democracy', Rechtsstaat: 'rule of law' } as const;

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([
    ...[FACILITATOR, ...PEOPLE].map((name) => ({
      name,
      locale: name === ENGLISH ? 'en-GB' : 'nl-NL',
    })),
    { name: WITHOUT_APP, hasApp: false },
  ]);
  play = await openLobby(stage, { people: PEOPLE });
  await play.fill(FACILITATOR, cockpit(), 'Instellingen', [
    'Opslaan',
    { 'Taal in de vergadering en de kanalen': 'Engels' },
  ]);
  await stage.settle();
  for (const name of [...PEOPLE, WITHOUT_APP]) {
    await play.press(name, play.meeting(name, 'Join'), 'Join');
  }
  await stage.settle();
  await play.drive('Stel groepen voor');
  await play.drive('Start de workshop');
  await steps('1', '2a', '2b');
}, 30_000);

afterAll(() => stage.close());

const cockpit = () => play.own(FACILITATOR, 'Jouw cockpit');

/** On by the Dutch cockpit, until the step stands in the English meeting. */
async function steps(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await play.drive('Volgende');
    expect(play.meeting(FACILITATOR).visible).toMatch(new RegExp(`^${name} ·`));
  }
}

/** The newest answer in a chat to what somebody says there. */
async function say(name: string, where: string, text: string): Promise<string> {
  await stage.tenant.as(name).say(where, text, { mentionBot: where === MEETING });
  await stage.settle();
  return stage.tenant.as(name).see(where).at(-1)?.visible ?? '';
}

/** Words that only a Dutch card, and that only an English one has. */
const NEDERLANDS = /\b(het|een|jullie|niet|wordt)\b/i;
const IN_ENGLISH = /\b(the|you|your|this|with)\b/i;

describe('a session in English', () => {
  test('puts the example, chosen in Dutch, in English as well', () => {
    const opening = play.meeting(DUTCH, 'Good Digital Governance').visible;
    expect(opening).toContain('Arnhem: ');
    expect(opening).not.toMatch(NEDERLANDS);
  });

  test('speaks English in the meeting and in every channel', () => {
    const shared = [MEETING, ...CHANNELS].flatMap((where) =>
      stage.tenant
        .as(DUTCH)
        .see(where)
        .filter(
          ({ card, visible }) =>
            card !== undefined && !visible.includes('@Goed Digitaal Bestuur start'),
        ),
    );
    expect(shared.length).toBeGreaterThan(7);
    for (const { visible } of shared) expect(visible).not.toMatch(NEDERLANDS);
    for (const [channel, name] of Object.entries(GROUPS)) {
      expect(play.seen(DUTCH, channel, '').visible).toContain(`Group ${name}`);
    }
  });

  test('speaks Dutch in private to who does: cards, reminder, sheet and what went wrong', async () => {
    await stage.minutes(4);
    await stage.settle();
    const own = stage.tenant.as(DUTCH).see(stage.tenant.as(DUTCH).chat);
    expect(own.map(({ visible }) => IN_ENGLISH.exec(visible)?.[0])).toEqual(
      own.map(() => undefined),
    );
    expect(own.some(({ visible }) => visible.includes('Open mijn vel'))).toBe(true);
    await play.press(DUTCH, play.own(DUTCH, /^2b ·/), 'Insturen');
    expect(play.own(DUTCH, /2b ·/).visible).toContain('Vul minstens één regel in');
    expect(play.own(ENGLISH, /^2b ·/).visible).toContain('Only you see this now.');
  });

  test('opens dialogs in the language of who presses, also where there is no private chat', async () => {
    const overview = await play.open(DUTCH, play.meeting(DUTCH), 'Overview');
    expect(buttonsOf(overview)).toContain('Mijn gegevens');
    const sheet = await play.open(WITHOUT_APP, play.meeting(WITHOUT_APP), 'My sheet');
    const [value = ''] = choicesOf(sheet, 'Waarden van je eigen fundament');
    await play.fill(
      WITHOUT_APP,
      play.meeting(WITHOUT_APP),
      'My sheet',
      ['Verder', { 'Waarden van je eigen fundament': [value] }],
      ['Insturen', { 'Waarom is waarde 1 hier belangrijk?': 'Een reden in eigen taal.' }],
    );
    await stage.settle();
    expect(play.meeting(DUTCH).visible).toContain('1 of 4 ready');
  });

  test('answers in the language of the place, and refuses in that of the person', async () => {
    expect(await say(DUTCH, MEETING, 'status')).toMatch(/^2b · Writing down values – /);
    expect(await say(DUTCH, stage.tenant.as(DUTCH).chat, 'status')).toMatch(/^2b · Waarden opschr/);
    expect(await say(DUTCH, MEETING, 'parkeer wie betaalt dit?')).toBe('It is on the flip chart.');
    expect(await say(DUTCH, MEETING, 'opnieuw')).toContain('Alleen de begeleider kan dit.');
  });

  test('shows what was written in Dutch among the English of the group', async () => {
    await steps('2c1');
    const cards = CHANNELS.map((where) => play.seen(DUTCH, where, '2c1 ·').visible);
    const [card = ''] = cards.filter((words) => words.includes('Een reden in eigen taal.'));
    expect(card).toContain('mentioned once');
  });

  test('leaves everybody a keepsake in their own, and the poster in the session’s', async () => {
    await play.press(FACILITATOR, cockpit(), 'Meer');
    await play.fill(FACILITATOR, cockpit(), 'Sluit af', [
      'Sluit af',
      { 'Waarom sluit je eerder af?': 'Genoeg geoefend.' },
    ]);
    await stage.settle();
    expect(play.own(DUTCH, 'Bedankt voor je bijdrage').visible).toContain('Mijn gegevens');
    expect(play.own(ENGLISH, 'Thank you for your contribution').visible).toContain('My data');
    for (const where of [MEETING, 'General']) {
      const poster = play.seen(DUTCH, where, 'Action plan');
      expect(poster.visible).not.toMatch(NEDERLANDS);
    }
  });
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
