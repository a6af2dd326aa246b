import { begin, openLobby } from './support/gather';
import { FACILITATOR, type Play, buttonsOf, choicesOf } from './support/play';
import { MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const EMMA = 'Emma Stone';
const LATE = 'Lars Visser';
const LEAVER = 'Kim Post';
const PEOPLE = [ALI, EMMA, LEAVER, 'Bo Jansen'];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([
    { name: FACILITATOR },
    ...PEOPLE.map((name) => ({ name, locale: name === EMMA ? 'en-GB' : 'nl-NL' })),
    { name: LATE },
  ]);
  play = await openLobby(
    stage,
    { people: [...PEOPLE, LATE] },
    {
      'Namen bij wat mensen in stilte opschrijven':
        'Zichtbaar: na de stille stap staat de naam erbij',
      'Ga vanzelf door naar de volgende stap': true,
    },
  );
  await begin(play, PEOPLE);
  await play.on('1', '2a', '2b');
}, 30_000);

afterAll(() => stage.close());

const cockpit = () => play.own(FACILITATOR, 'Jouw cockpit').visible;

describe('an English participant in a Dutch session', () => {
  test('reads the own cards, dialogs and notices in English, and the meeting’s in Dutch', async () => {
    const sheet = play.own(EMMA, /^2b ·/);
    expect(sheet.visible).toContain(
      'Only you see this now. After this step it is in your group’s channel, with your name.',
    );
    expect(play.meeting(EMMA).visible).toContain('Mijn vel');
    const overview = await play.open(EMMA, play.meeting(EMMA), 'Overzicht');
    expect(buttonsOf(overview)).toContain('My data');
    await play.press(EMMA, sheet, 'Hand in', {
      'Value 1': choicesOf(sheet, 'Value 1')[0] ?? '',
      'Why does value 1 matter here?': 'Because of trust.',
    });
    expect(play.own(EMMA, 'This is what you handed in').visible).toContain('Because of trust.');
    const { message } = await play.press(
      EMMA,
      await play.open(EMMA, play.meeting(EMMA), 'Mijn vel'),
      'Next',
    );
    expect(message ?? '').not.toContain('Vul');
  });
});

describe('with names, as was chosen at the start', () => {
  test('who wrote what stands with it once the step is over', async () => {
    await play.on('2c1');
    expect(play.seen(FACILITATOR, play.groupOf(EMMA), '2c1 ·').visible).toContain(EMMA);
  });
});

describe('who comes late in a group step', () => {
  test('lands in the smallest group and finds it in private', async () => {
    await play.press(LATE, play.meeting(LATE, 'Doe mee'), 'Doe mee');
    await stage.settle();
    play.comeLate(LATE);
    expect(play.seen(LATE, play.groupOf(LATE), '2c1 ·').visible).toContain('2c1 ·');
  });
});

describe('the clock, where that was chosen', () => {
  test('moves the workshop on by itself, and an undo works as well', async () => {
    await stage.minutes(5);
    await stage.settle();
    expect(play.meeting(ALI).visible).toContain('2c2 ·');
    await play.drive('Ongedaan maken');
    await play.drive('Pauze');
    expect(play.meeting(ALI, '2c1 ·').visible).toContain('De klok staat stil');
    await play.drive('Volgende');
  });
});

describe('who leaves', () => {
  test('is no longer counted, and comes back into the same group', async () => {
    await play.on('2c3', '2c4', '3a', '3b');
    expect(cockpit()).toContain('0 van 5 klaar');
    const overview = await play.open(LEAVER, play.meeting(LEAVER), 'Overzicht');
    await play.press(LEAVER, overview, 'Ik ga weg');
    await stage.settle();
    expect(cockpit()).toContain('0 van 4 klaar');
    await play.press(LEAVER, play.own(LEAVER, 'Doe weer mee'), 'Doe weer mee');
    await stage.settle();
    expect(cockpit()).toContain('0 van 5 klaar');
    expect(play.own(LEAVER, 'Jij zit in de groep').visible).toContain(
      play.groupOf(LEAVER).toLowerCase(),
    );
    const sheet = play.own(LEAVER, /^3b ·/);
    const [mechanism = ''] = choicesOf(sheet, 'Actie 1: welk borgingsmechanisme?');
    const [value = ''] = choicesOf(sheet, 'Actie 1: welke waarde beschermt dit?');
    await play.press(LEAVER, sheet, 'Insturen', {
      'Actie 1: wat moet er gebeuren?': 'Leg het uit.',
      'Actie 1: wie is aan zet?': 'Team Inkomen',
      'Actie 1: welk borgingsmechanisme?': mechanism,
      'Actie 1: welke waarde beschermt dit?': value,
    });
    await stage.settle();
    expect(cockpit()).toContain('1 van 5 klaar');
  });

  test('the meeting is not counted either, and nobody takes over who did not ask', async () => {
    await stage.tenant.life.leave({ meeting: MEETING }, LEAVER);
    await stage.settle();
    expect(cockpit()).toContain('0 van 4 klaar');
    await stage.tenant.life.leave({ meeting: MEETING }, FACILITATOR);
    await stage.settle();
    await play.press(FACILITATOR, play.own(FACILITATOR, 'Jouw cockpit'), 'Pauze');
    await stage.settle();
    expect(play.meeting(ALI).visible).toContain('De klok staat stil');
  });
});

describe('anybody, at any time', () => {
  test('parks a point by words, asks for the overview and for help', async () => {
    await stage.tenant.as(EMMA).say(MEETING, 'park who pays for this?', { mentionBot: true });
    await stage.tenant.as(EMMA).say(MEETING, 'overview', { mentionBot: true });
    await stage.settle();
    expect(play.own(EMMA, 'who pays for this?').visible).toContain('Facilitator');
  });

  test('nothing went wrong that the log would tell as an error', () => {
    expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
