import { gather } from './support/gather';
import { FACILITATOR, type Play } from './support/play';
import { CHANNELS, Stage } from './support/stage';

const ALI = 'Ali Demir';
const PEOPLE = [ALI, 'Bo Jansen', 'Cas de Boer'];
const STEP = '2c1';

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([FACILITATOR, ...PEOPLE].map((name) => ({ name })));
  play = await gather(stage, { people: PEOPLE });
  await play.on('1', '2a', '2b', STEP);
}, 30_000);

afterAll(() => stage.close());

const cockpit = () => play.own(FACILITATOR, 'Jouw cockpit');

async function more() {
  const card = cockpit();
  await play.press(FACILITATOR, card, 'Meer');
  return card;
}

const CLOCK =
  /tot \d\d:\d\d|Nog één minuut, tot \d\d:\d\d|De tijd is om|De klok staat stil, [^\n]*/;

/** What the clock says in every place where there is one; the same everywhere. */
async function clock(step = STEP): Promise<string> {
  const overview = await play.open(ALI, play.meeting(ALI, 'Overzicht'), 'Overzicht');
  const chat = stage.tenant.as(ALI).chat;
  await stage.tenant.as(ALI).say(chat, 'status');
  await stage.quiet();
  const places = [
    cockpit().visible,
    overview.visible,
    stage.tenant.as(ALI).see(chat).at(-1)?.visible ?? '',
    play.meeting(ALI, new RegExp(`^${step} ·.*\\n(?!Deze stap|We gingen)`)).visible,
    ...CHANNELS.map((group) => play.seen(ALI, group, `${step} ·`).visible),
  ];
  const readings = places.map((card) => CLOCK.exec(card)?.[0] ?? card);
  expect(new Set(readings).size).toBe(1);
  return readings[0] ?? '';
}

const now = () => new Date(stage.time.now() + 3_600_000).toISOString().slice(11, 16);
const standing = (step: string) =>
  [
    play.meeting(ALI, `${step} ·`),
    ...CHANNELS.map((group) => play.seen(ALI, group, `${step} ·`)),
  ].map(({ visible }) => visible.split('\n')[1]);

describe('every clock', () => {
  test('stands still over the moment it would have rung, and rings for what was left', async () => {
    expect(await clock()).toMatch(/^tot /);
    await play.drive('Pauze');
    await stage.minutes(12);
    expect(await clock()).toBe('De klok staat stil, nog 5 minuten');
    expect(cockpit().visible).toContain('duurt de workshop nog 120 minuten');
    expect(cockpit().visible).not.toContain('eindigt zo om');
    await play.drive('Hervat');
    expect(await clock()).toMatch(/^tot /);
    await stage.minutes(4);
    expect(await clock()).toMatch(/^Nog één minuut/);
    await stage.minutes(1);
    expect(await clock()).toBe('De tijd is om');
  });

  test('stands still after the bell as well', async () => {
    await play.drive('Pauze');
    expect(await clock()).toBe('De klok staat stil, de tijd is om');
    await play.drive('Hervat');
    expect(await clock()).toBe('De tijd is om');
  });

  test('has five minutes more after the bell from that moment, with both prompts', async () => {
    await stage.minutes(7);
    expect(cockpit().visible).toContain('duurt de workshop nog 120 minuten');
    await play.press(FACILITATOR, cockpit(), '+5 minuten');
    await stage.settle(3);
    const [hour = '', minute = ''] = now().split(':');
    const until = new Date(Date.UTC(2026, 0, 1, Number(hour), Number(minute) + 5));
    expect(await clock()).toMatch(until.toISOString().slice(11, 16));
    expect(cockpit().visible).toContain('eindigt zo om');
    await stage.minutes(4.5);
    expect(await clock()).toMatch(/^Nog één minuut/);
    await stage.minutes(1);
    expect(await clock()).toBe('De tijd is om');
  });

  test('is as it was after an accidental step is undone', async () => {
    await play.drive('Volgende');
    expect(await clock('2c2')).toMatch(/^tot /);
    await play.drive('Ongedaan maken');
    expect(await clock()).toBe('De tijd is om');
    for (const words of standing('2c2')) expect(words).toContain('per ongeluk');
  });
});

describe('a step that is skipped, and one that is gone back over', () => {
  test('says so in every place, and the clock of the next runs', async () => {
    await play.fill(FACILITATOR, await more(), 'Stap overslaan', [
      'Sla over en ga verder',
      { 'Waarom slaan we deze stap over?': 'Dit hoeft hier niet.' },
    ]);
    await stage.settle();
    expect(await clock('2c2')).toMatch(/^tot /);
    for (const words of standing(STEP)) expect(words).toBe('Deze stap is overgeslagen.');
    await play.fill(FACILITATOR, await more(), 'Stap terug', ['Ga terug']);
    await stage.settle();
    expect(await clock()).toMatch(/^tot /);
    for (const words of standing('2c2')) {
      expect(words).toBe('We gingen hier terug naar een eerdere stap.');
    }
  });

  test('is no longer said to be skipped in the overview once it was done after all', async () => {
    await play.on('2c2');
    const overview = await play.open(ALI, play.meeting(ALI), 'Overzicht');
    expect(overview.visible).not.toContain('Dit hoeft hier niet.');
    for (const words of standing(STEP)) expect(words).toBe('Deze stap is afgerond.');
  });
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
