import { assign, chooseValues, writeAction } from './acts/small';
import { begin, openLobby } from './support/gather';
import { FACILITATOR, type Play, choicesOf } from './support/play';
import { CHANNELS, MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const PEOPLE = [ALI, 'Bo Jansen', 'Cas de Boer'];
/** One for each of the steps in which somebody comes in here. */
const IN_1 = 'Dina Smit';
const IN_3B = 'Eva Mulder';
const IN_4A = 'Finn Bos';
const LATE = [IN_1, IN_3B, IN_4A];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([FACILITATOR, ...PEOPLE, ...LATE].map((name) => ({ name })));
  play = await openLobby(stage, { people: [...PEOPLE, ...LATE] });
  await begin(play, PEOPLE);
  await play.on('1');
}, 30_000);

afterAll(() => stage.close());

const cockpit = () => play.own(FACILITATOR, 'Jouw cockpit').visible;
const smallest = () => Math.min(...CHANNELS.map((group) => play.members(group).length));

/** Joins by the button that they press first: whatever it is, it offers to take part. */
async function comeLate(name: string, button: string): Promise<void> {
  const before = smallest();
  const form = await play.open(name, play.meeting(name), button);
  expect(form.visible).toContain('Doe mee');
  await play.press(name, form, 'Doe mee', { 'Je functie': 'jurist' });
  await stage.settle();
  play.comeLate(name);
  expect(play.members(play.groupOf(name))).toHaveLength(before + 1);
}

/** What everybody else reads about somebody who came in. */
function expectKnown(name: string): void {
  expect(play.meeting(ALI, 'Ben je er net bij').visible).toContain(`${name} (jurist)`);
  const group = play.groupOf(name);
  expect(play.seen(ALI, group, 'Wie zitten er in deze groep').visible).toContain(name);
  const [mate = ''] = play.members(group);
  expect(play.own(mate, 'Met jou in deze groep').visible).toContain(`${name} (jurist)`);
}

describe('who comes in during step 1', () => {
  test('is in the smallest group, welcomed in private, and adds to the case at once', async () => {
    await comeLate(IN_1, 'Overzicht');
    expectKnown(IN_1);
    await play.fill(IN_1, play.meeting(IN_1, '1 ·'), 'Noem andere data', [
      'Toevoegen',
      { 'Welke data zijn dat, en waar komen ze vandaan?': 'Gegevens van het UWV.' },
    ]);
    await stage.settle();
    expect(play.meeting(ALI, '1 ·').visible).toContain('Gegevens van het UWV.');
  });
});

describe('a member of the team who presses on the card of another group', () => {
  test('is told whose it is, and still sees on it what they all see', async () => {
    await chooseValues(play);
    const other = CHANNELS.find((group) => group !== play.groupOf(ALI)) ?? '';
    const card = () => play.group(ALI, other);
    const before = card().visible;
    expect(before).toContain(`Omdat ${other} dit nodig vindt.`);
    const { message } = await play.press(ALI, card(), 'Ik presenteer');
    expect(message).toContain('Dit is voor de leden van deze groep.');
    expect(card().visible).toBe(before);
  });
});

describe('who comes in during 3b', () => {
  const sheet = () => play.own(IN_3B, /^3b ·/);

  test('has the sheet at once, and is waited for', async () => {
    await play.on('2c4', '3a', '3b');
    for (const name of PEOPLE) await writeAction(play, name, `Actie van ${name}.`);
    await stage.settle();
    expect(cockpit()).toContain('3 van 4 klaar');
    await comeLate(IN_3B, 'Mijn vel');
    expectKnown(IN_3B);
    expect(cockpit()).toContain('3 van 5 klaar');
    expect(play.meeting(ALI).visible).toContain('3 van 5 klaar');
    expect(choicesOf(sheet(), 'Actie 1: welke waarde beschermt dit?').length).toBeGreaterThan(0);
  });

  test('counts with what is handed in, which the group then sees', async () => {
    await writeAction(play, IN_3B, 'Actie van wie later kwam.');
    await stage.settle();
    expect(cockpit()).toContain('4 van 5 klaar');
    expect(cockpit()).toContain(`Nog bezig: \n${IN_1}`);
    await play.on('3c1');
    const [mate = ''] = play.members(play.groupOf(IN_3B));
    expect(play.group(mate, play.groupOf(IN_3B)).visible).toContain('Actie van wie later kwam.');
  });
});

describe('who comes in during 4a', () => {
  test('can answer for an action at once, and is counted in the vote', async () => {
    await play.on('3c2');
    const group = play.groupOf(ALI);
    const entries = await play.open(ALI, play.group(ALI, group), 'Nieuwe actie');
    const form = await play.open(ALI, entries, 'Verder');
    await play.press(ALI, form, 'Opslaan', {
      'Wat gaat er gebeuren?': 'Bel eerst.',
      'Wie is aan zet?': 'Team Inkomen',
      Borgingsmechanisme: 'werkinstructies',
      'Welke waarden beschermt dit?': choicesOf(form, 'Welke waarden beschermt dit?').slice(0, 1),
      'Waarom kiezen jullie hiervoor?': 'Een brief schrikt af.',
    });
    await play.on('3c3', '4a');
    await comeLate(IN_4A, 'Twee acties vergelijken');
    expectKnown(IN_4A);
    await assign(play, IN_4A, ['Bel eerst.', 'meteen', IN_4A]);
    await play.on('4b');
    expect(play.meeting(ALI).visible).toContain(`${IN_4A}, meteen`);
    expect(play.meeting(ALI).visible).toContain('0 van 6 hebben gestemd');
    expect(cockpit()).toContain('0 van 6 klaar');
  });
});

test('nobody’s coming in posted anything in the meeting, and nothing went wrong', () => {
  const posts = 'Welkom 1 2a 2b 2c1 2c2 2c3 2c4 3a 3b 3c1 3c2 3c3 4a 4b'.split(' ').length;
  // With the app's welcome and the opening card.
  expect(stage.tenant.counts(MEETING).posts).toBe(posts + 2);
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
