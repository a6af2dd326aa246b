import type { SeenMessage } from '../../src/rehearsal/seen';
import { begin, openLobby } from './support/gather';
import { FACILITATOR, type Play, buttonsOf, choiceWith, choicesOf } from './support/play';
import { MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
/** Named as second facilitator before anybody joins, and takes part as well. */
const CO = 'Bo Jansen';
/** Named in the middle, with a client in English, and only leads. */
const COACH = 'Carl Coach';
const PEOPLE = [ALI, CO, 'Cas de Boer', 'Dina Smit'];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([
    ...[FACILITATOR, ...PEOPLE].map((name) => ({ name })),
    { name: COACH, locale: 'en-GB' },
  ]);
  await stage.tenant.life.install({ person: COACH });
  play = await openLobby(stage, { people: PEOPLE });
  await name(CO);
}, 30_000);

afterAll(() => stage.close());

const cockpit = (who = FACILITATOR) => play.own(who, 'Jouw cockpit');

/** The cockpit with the buttons behind "Meer" in sight. */
async function more(who = FACILITATOR): Promise<SeenMessage> {
  const card = cockpit(who);
  if (buttonsOf(card).includes('Meer')) await play.press(who, card, 'Meer');
  return card;
}

async function name(person: string): Promise<void> {
  const form = await play.open(FACILITATOR, await more(), 'Tweede begeleider');
  const label = 'Wie begeleidt mee?';
  await play.press(FACILITATOR, form, 'Laat meebegeleiden', {
    [label]: choiceWith(form, label, person),
  });
  await stage.settle();
}

async function press(who: string, button: string): Promise<void> {
  await play.press(who, cockpit(who), button);
  await stage.settle();
}

const welcomeOf = (who: string) => play.own(who, 'Fijn dat je meedoet').visible;
const phasesOn = (words: string) =>
  stage.tenant
    .as(ALI)
    .see(MEETING)
    .filter(({ visible }) => visible.startsWith(words)).length;

describe('two who lead', () => {
  test('each finds a cockpit with the other’s name, and everybody reads who they are', async () => {
    expect(cockpit().visible).toContain(`samen met: \n${CO}`);
    expect(cockpit(CO).visible).toContain(`samen met: \n${FACILITATOR}`);
    await begin(play, PEOPLE);
    expect(cockpit(CO).visible).toContain('stap 1 van 18');
    for (const card of [play.meeting(ALI, 'Welkom').visible, welcomeOf(ALI)]) {
      expect(card).toContain(`${FACILITATOR}, ${CO}`);
    }
    const overview = await play.open(ALI, play.meeting(ALI), 'Overzicht');
    expect(overview.visible).toContain(`${FACILITATOR}, ${CO}`);
  });

  test('who press Volgende at the same moment go on one step', async () => {
    const both = [FACILITATOR, CO].map((who) => play.press(who, cockpit(who), 'Volgende'));
    await Promise.all(both);
    await stage.settle();
    for (const who of [FACILITATOR, CO]) expect(cockpit(who).visible).toContain('1 · ');
    expect([phasesOn('1 · '), phasesOn('2a · ')]).toEqual([1, 0]);
  });

  test('see what the other does, and undo it', async () => {
    await press(CO, 'Volgende');
    expect(cockpit().visible).toContain('2a · ');
    await press(FACILITATOR, 'Ongedaan maken');
    expect(cockpit(CO).visible).toContain('1 · ');
    await press(FACILITATOR, 'Pauze');
    expect(cockpit(CO).visible).toContain('De klok staat stil');
    await press(CO, 'Hervat');
    expect(cockpit().visible).not.toContain('De klok staat stil');
    for (let step = 0; step < 2; step += 1) await press(CO, 'Volgende');
  });

  test('are counted only where they take part: the second one has a sheet as well', async () => {
    expect(cockpit().visible).toContain('0 van 4 klaar');
    const sheet = play.own(CO, /^2b ·/);
    await play.press(CO, sheet, 'Insturen', {
      'Waarde 1': choicesOf(sheet, 'Waarde 1')[0] ?? '',
      'Waarom is waarde 1 hier belangrijk?': 'Een reden van wie ook begeleidt.',
    });
    await stage.settle();
    for (const who of [FACILITATOR, CO]) expect(cockpit(who).visible).toContain('1 van 4 klaar');
    expect(cockpit().visible).not.toContain('Een reden');
  });
});

describe('a hand-over to the second one', () => {
  test('leaves the first without a cockpit, and tells everybody, also in private', async () => {
    const form = await play.open(FACILITATOR, await more(), 'Draag over');
    expect(choicesOf(form, 'Wie neemt het over?')[0]).toBe(CO);
    await play.press(FACILITATOR, form, 'Draag over', { 'Wie neemt het over?': CO });
    await stage.settle();
    expect(play.meeting(ALI, 'De begeleiding is overgedragen').visible).toContain(CO);
    const former = play.own(FACILITATOR, 'Jij begeleidt niet meer');
    expect(former.visible).toContain(CO);
    expect(buttonsOf(former)).toEqual([]);
    expect(welcomeOf(ALI)).toContain(`Begeleider: \n${CO}\n`);
    expect(cockpit(CO).visible).not.toContain('samen met');
  });

  test('is undone by no undo: a step taken back stays with who leads now', async () => {
    await press(CO, 'Volgende');
    await press(CO, 'Ongedaan maken');
    expect(cockpit(CO).visible).toContain('2b · ');
    expect(play.own(FACILITATOR, 'Jij begeleidt niet meer').visible).toContain(CO);
  });

  test('takes a press on the cockpit that still stood somewhere as nothing', async () => {
    const session = /"session":"([^"]+)"/.exec(JSON.stringify(cockpit(CO).card))?.[1] ?? '';
    const data = { session, verb: 'next', run: 5, slot: 'meeting|opening|0' };
    const action = { type: 'Action.Execute', verb: 'next', data } as const;
    const shown = await stage.tenant.as(FACILITATOR).act(play.meeting(ALI), action, 'message');
    expect(JSON.stringify(shown)).toContain('Alleen de begeleider kan dit.');
    await stage.settle();
    expect(cockpit(CO).visible).toContain('2b · ');
  });
});

describe('somebody named in the middle, who only leads', () => {
  const english = () => play.own(COACH, 'Your cockpit');

  test('is counted nowhere, and reads the own cards in the own language from the first press', async () => {
    const form = await play.open(CO, await more(CO), 'Tweede begeleider');
    const label = 'Wie begeleidt mee?';
    await play.press(CO, form, 'Laat meebegeleiden', { [label]: choiceWith(form, label, COACH) });
    await stage.settle();
    await press(COACH, '+1 minuut');
    expect(english().visible).toContain(`together with: \n${CO}`);
    expect(english().visible).toContain('1 of 4 ready');
    expect(play.meeting(COACH, /^2b ·/).visible).toContain('Waarden opschrijven');
    await play.press(COACH, english(), 'Next');
    await stage.settle();
    expect(play.meeting(ALI).visible).toContain('2c1 ·');
  });

  test('keeps no cockpit when released', async () => {
    const form = await play.open(CO, await more(CO), 'Tweede begeleider');
    await play.press(CO, form, 'Niet meer laten meebegeleiden');
    await stage.settle();
    expect(play.own(COACH, 'You no longer facilitate').visible).toContain(CO);
    expect(welcomeOf(ALI)).not.toContain(COACH);
    expect(cockpit(CO).visible).not.toContain(COACH);
  });
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(stage.tenant.counts(MEETING).posts).toBeLessThan(15);
});
