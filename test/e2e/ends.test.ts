import { gather } from './support/gather';
import { chooseValues, make, writeAction } from './acts/small';
import { FACILITATOR, type Play, buttonsOf } from './support/play';
import { CHANNELS, MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const BO = 'Bo Jansen';
const PEOPLE = [ALI, BO, 'Cas de Boer'];
const SILENT = 'Alleen voor op het stille vel.';

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([FACILITATOR, ...PEOPLE].map((name) => ({ name })));
  play = await gather(stage, { people: PEOPLE });
  await play.on('1');
}, 30_000);

afterAll(() => stage.close());

const cockpit = (who = FACILITATOR) => play.own(who, 'Jouw cockpit');
const chatOf = (name: string) => stage.tenant.as(name).chat;
const posts = (where: string) => stage.tenant.counts(where).posts;

/** What somebody finds in the own chat after saying something there. */
async function say(name: string, text: string): Promise<string> {
  await stage.tenant.as(name).say(chatOf(name), text);
  await stage.settle();
  return stage.tenant.as(name).see(chatOf(name)).at(-1)?.visible ?? '';
}

async function ending(who = FACILITATOR) {
  const card = cockpit(who);
  await play.press(who, card, 'Meer');
  return play.open(who, card, 'Sluit af');
}

async function isLeft(words: string): Promise<boolean> {
  const rows = await stage.rows();
  return (
    rows.some((row) => row.includes(words)) ||
    stage.standing().some(({ card }) => card.includes(words))
  );
}

describe('a session closed early, in 3c2', () => {
  test('says what is open, and asks why', async () => {
    await chooseValues(play);
    await play.on('2c4', '3a', '3b');
    await writeAction(play, ALI, SILENT);
    await play.on('3c1', '3c2');
    await make(play, play.groupOf(BO), 1);
    const form = await ending();
    expect(form.visible).toMatch(/(Democratie|Rechtsstaat|Bestuurskracht): nog geen acties/);
    expect(form.visible).toContain('Alleen wie begeleidt, ziet dit.');
    const before = [MEETING, 'General'].map(posts);
    await play.press(FACILITATOR, form, 'Sluit af', {
      'Waarom sluit je eerder af?': 'De zaal moest leeg.',
    });
    await stage.settle();
    expect([MEETING, 'General'].map(posts)).toEqual(before.map((count) => count + 1));
  });

  test('leaves in every place where it ended, and no button to work with', () => {
    for (const where of [MEETING, ...CHANNELS]) {
      const card = play.seen(ALI, where, '3c2 ·');
      expect(card.visible).toContain('De workshop is bij deze stap afgesloten.');
      expect(buttonsOf(card)).toEqual([]);
    }
    expect(cockpit().visible).toContain('De zaal moest leeg.');
    expect(play.meeting(ALI, 'De workshop is afgelopen.').visible).toContain('Arnhem');
  });

  test('gives the meeting and the team what there is of a plan, and not why it ended', () => {
    for (const where of [MEETING, 'General']) {
      const poster = play.seen(ALI, where, 'Actieplan').visible;
      expect(poster).toContain(`${play.groupOf(BO)} doet 1.`);
      expect(poster).toContain('Wat we gaan doen');
      expect(poster).not.toContain('De zaal moest leeg.');
    }
  });

  test('keeps no silent sheet, and says so where one was', async () => {
    expect(await isLeft(SILENT)).toBe(false);
    expect(play.own(ALI, /^3b ·/).visible).toContain('Wat je hier schreef is verwijderd.');
  });
});

describe('after the end', () => {
  test('the overview has no clock, and says what was not done', async () => {
    const overview = await say(ALI, 'overzicht');
    expect(overview).toContain('De sessie is afgerond. De poster staat in de vergaderchat.');
    expect(overview).toContain('niet gedaan\nChecklist');
    expect(overview).not.toMatch(/\d\d:\d\d|\nnu\n/);
  });

  test('words are answered with how it stands', async () => {
    expect(await say(ALI, 'status')).toBe('Deze sessie is afgesloten.');
    expect(await say(ALI, 'parkeer nog iets')).toContain('Deze sessie is afgelopen. De poster');
    expect(await say(ALI, 'formulier')).toContain('geen formulier');
    expect(await say(FACILITATOR, 'stop')).toContain('Deze sessie is afgelopen.');
    const data = await say(ALI, 'mijn gegevens');
    expect(data).toContain('Arnhem');
    expect(data).not.toContain('geen slotvragen beantwoord');
  });
});

describe('a second session in the same meeting', () => {
  test('begins as if it were the first, and who led the other is nobody in it', async () => {
    await stage.tenant.as(BO).say(MEETING, 'start', { mentionBot: true });
    await stage.settle();
    await play.press(BO, play.meeting(BO), 'Utrecht: campagne over armoederegelingen');
    await stage.settle();
    expect(await say(ALI, 'status')).toBe('Deze sessie is afgesloten.');
    await stage.tenant.as(ALI).say(MEETING, 'parkeer wacht even', { mentionBot: true });
    await stage.settle();
    expect(stage.tenant.as(ALI).see(MEETING).at(-1)?.visible).toContain(
      'De lobby is nog niet open.',
    );
    await play.press(BO, cockpit(BO), 'Open de lobby');
    await stage.settle();
    for (const name of [ALI, 'Cas de Boer', FACILITATOR]) {
      await play.press(name, play.meeting(name, 'Wie doen er mee'), 'Doe mee');
    }
    await stage.settle();
    for (const button of ['Stel groepen voor', 'Start de workshop', ...steps(6)]) {
      await play.press(BO, cockpit(BO), button);
      await stage.settle();
    }
    expect(play.meeting(ALI).visible).toContain('2c3 ·');
    expect(cockpit().visible).toContain('De sessie is afgerond.');
  });

  test('cancelled in 2c3 posts nothing, and says in every place that it stopped', async () => {
    const before = [MEETING, 'General', ...CHANNELS].map(posts);
    const open = play.seen(BO, CHANNELS[0], '2c3 ·');
    const form = await play.open(BO, await ending(BO), 'Liever stoppen zonder plan');
    await play.press(BO, form, 'Stop de sessie', { 'Waarom stopt de sessie?': 'Brandalarm.' });
    await stage.settle();
    expect([MEETING, 'General', ...CHANNELS].map(posts)).toEqual(before);
    for (const where of [MEETING, ...CHANNELS]) {
      const card = play.seen(ALI, where, '2c3 ·');
      expect(card.visible).toContain('De workshop is bij deze stap gestopt.');
      expect(buttonsOf(card)).toEqual([]);
    }
    expect(cockpit(BO).visible).toContain('zonder poster');
    expect(play.meeting(ALI, 'Deze sessie is gestopt.').visible).toContain('Utrecht');
    expect(play.own(ALI, 'Utrecht').visible).toContain('De sessie is afgelopen.');
    const late = await play.press(BO, open, 'Nog een waarde');
    expect(late.message).toContain('Deze sessie is gestopt.');
  });

  test('leaves what the first one holds to be told, and each to be erased by itself', async () => {
    const before = stage.tenant.as(ALI).see(chatOf(ALI)).length;
    await say(ALI, 'wis mij');
    const [ask, ...cards] = stage.tenant.as(ALI).see(chatOf(ALI)).slice(before);
    expect(ask?.visible).toBe('wis mij');
    expect(cards.map(({ visible }) => /Casus: \n(\w+)/.exec(visible)?.[1])).toEqual([
      'Arnhem',
      'Utrecht',
    ]);
    const [older] = cards;
    if (older === undefined) throw new Error('There is no card');
    await play.press(ALI, older, 'Wis mijn gegevens', { 'Ja, wis mijn gegevens': true });
    await stage.settle();
    expect(await say(ALI, 'mijn gegevens')).toContain('Utrecht');
    expect(await say(ALI, 'overzicht')).toContain('De sessie is gestopt.');
    expect(play.meeting(BO, 'De workshop is afgelopen.').visible).not.toContain(ALI);
    expect(play.meeting(BO, 'Deze sessie is gestopt.').visible).toContain(ALI);
  });

  function steps(count: number): readonly string[] {
    return Array.from({ length: count }, () => 'Volgende');
  }
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
