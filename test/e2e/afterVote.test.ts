import { gather } from './support/gather';
import { assign, chooseValues, makeActions, vote } from './acts/small';
import { FACILITATOR, type Play, buttonsOf, choiceWith } from './support/play';
import { MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const BO = 'Bo Jansen';
const CAS = 'Cas de Boer';
const PEOPLE = [ALI, BO, CAS];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([FACILITATOR, ...PEOPLE].map((name) => ({ name })));
  play = await gather(stage, { people: PEOPLE });
  await play.on('1');
  await chooseValues(play);
  await makeActions(play);
  await play.on('3c3', '4a');
  await assign(play, ALI, ['Democratie doet 1', 'meteen', ALI]);
  await play.on('4b');
  await vote(play, ALI, ['Bestuurskracht doet 2', 'Democratie doet 1']);
  await vote(play, BO, ['Bestuurskracht doet 2', 'Rechtsstaat doet 1']);
  await vote(play, CAS, ['Democratie doet 2']);
  await play.fill(FACILITATOR, cockpit(), 'Stemming en volgorde', ['Sluit de stemming']);
  await stage.settle();
}, 30_000);

afterAll(() => stage.close());

const cockpit = () => play.own(FACILITATOR, 'Jouw cockpit');
const card4b = () => play.meeting(ALI, /^4b ·/).visible;
const WHICH = 'Welke actie komt op een andere plaats?';

async function more() {
  const card = cockpit();
  await play.press(FACILITATOR, card, 'Meer');
  return card;
}

async function back(): Promise<void> {
  await play.fill(FACILITATOR, await more(), 'Stap terug', ['Ga terug']);
  await stage.settle();
}

async function move(action: string, place: number): Promise<void> {
  const form = await play.open(FACILITATOR, cockpit(), 'Stemming en volgorde');
  await play.press(FACILITATOR, form, 'Verplaats', {
    [WHICH]: choiceWith(form, WHICH, action),
    'Naar welke plaats?': place,
  });
  await stage.settle();
}

/** The form in which the facilitator puts an action right. */
async function revising(action: string) {
  const choosing = await play.open(FACILITATOR, cockpit(), 'Een actie aanpassen');
  return play.open(FACILITATOR, choosing, 'Verder', {
    Actie: choiceWith(choosing, 'Actie', action),
  });
}

/** The actions of a card by their number and what they are called, in its order. */
function actionsOn(card: string): readonly string[] {
  const short = /(Democratie|Rechtsstaat|Bestuurskracht) (doet|laat) (\d)/;
  const lines = card.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    const what = short.exec(line);
    const beside = [lines[at - 1], lines[at + 1], line].join(' ');
    const number = /\bA\d+/.exec(beside);
    return what === null ? [] : [`${number?.[0]} ${what[0]}`];
  });
}

const ORDER = [
  'A6 Bestuurskracht doet 2',
  'A1 Democratie doet 1',
  'A2 Democratie doet 2',
  'A3 Rechtsstaat doet 1',
];

describe('once the vote has closed', () => {
  test('the marks make the order, and an action is moved by hand', async () => {
    expect(actionsOn(card4b()).slice(0, 4)).toEqual(ORDER);
    expect(card4b()).not.toContain('Kruis aan');
    await move('Democratie doet 2', 1);
    expect(actionsOn(card4b())[0]).toBe('A2 Democratie doet 2');
    expect(card4b()).toContain('noodzaak 2, belang 2');
  });

  test('a term and an owner are changed', async () => {
    await assign(play, BO, ['Democratie doet 1', 'binnen een jaar', CAS]);
    await stage.settle();
    expect(card4b()).toContain(`${CAS}, binnen een jaar`);
    expect(card4b()).not.toContain(`${ALI}, meteen`);
  });

  test('the facilitator puts one in other words and takes one out; the rest keeps number and place', async () => {
    const changed = await revising('Rechtsstaat doet 1');
    expect(changed.visible).toContain('Het komt op de poster');
    await play.press(FACILITATOR, changed, 'Opslaan', {
      'Wat gaat er gebeuren?': 'Rechtsstaat laat 1.',
    });
    const sure = await play.open(
      FACILITATOR,
      await revising('Democratie doet 1'),
      'Actie verwijderen',
    );
    expect(sure.visible).toContain('Democratie doet 1');
    expect(card4b()).toContain('Democratie doet 1');
    await play.press(FACILITATOR, sure, 'Actie verwijderen');
    await stage.settle();
    expect(actionsOn(card4b())).toEqual([
      'A2 Democratie doet 2',
      'A6 Bestuurskracht doet 2',
      'A3 Rechtsstaat laat 1',
      'A4 Rechtsstaat doet 2',
      'A5 Bestuurskracht doet 1',
    ]);
  });

  test('nobody else can do so', async () => {
    const overview = await play.open(ALI, play.meeting(ALI), 'Overzicht');
    expect(buttonsOf(overview)).not.toContain('Een actie aanpassen');
    expect(buttonsOf(play.meeting(ALI))).not.toContain('Stem');
  });
});

describe('back to 3c2 and forward again', () => {
  test('says on the card that was left that the workshop went back', async () => {
    await back();
    await back();
    await back();
    expect(play.meeting(ALI).visible).toContain('3c2 ·');
    expect(play.meeting(ALI, /^4b ·/).visible).toContain('We gingen hier terug');
  });

  test('keeps order, marks, terms and owners, and asks for no second vote', async () => {
    await assign3c2();
    await play.on('3c3', '4a', '4b');
    expect(actionsOn(card4b())).toEqual([
      'A2 Democratie doet 2',
      'A6 Bestuurskracht doet 2',
      'A3 Rechtsstaat laat 1',
      'A4 Rechtsstaat doet 2',
      'A5 Bestuurskracht doet 1',
      'A7 Democratie doet 9',
    ]);
    expect(card4b()).toContain('De stemming is gesloten.');
    expect(card4b()).toContain('noodzaak 2, belang 2');
    expect(buttonsOf(play.meeting(ALI))).not.toContain('Stem');
    expect(cockpit().visible).not.toContain('nog niet gestemd');
  });

  test('tells what came after the vote, until it has a place', async () => {
    expect(card4b()).toContain('kwam na de stemming');
    expect(cockpit().visible).toContain('1 actie kwam na de stemming en staat onderaan');
    await move('Democratie doet 9', 2);
    expect(cockpit().visible).not.toContain('staat onderaan');
    await assign(play, BO, ['Democratie doet 9', 'meteen', BO]);
  });

  /** A new action of a group that is back in 3c2. */
  async function assign3c2(): Promise<void> {
    const [member = ''] = play.members('Democratie');
    const form = await play.open(member, play.group(member, 'Democratie'), 'Nieuwe actie');
    await play.press(member, form, 'Opslaan', {
      'Wat gaat er gebeuren?': 'Democratie doet 9.',
      'Wie is aan zet?': 'Team Inkomen',
      Borgingsmechanisme: 'audits',
      'Welke waarden beschermt dit?': ['inclusiviteit'],
      'Waarom kiezen jullie hiervoor?': 'Dit waren we vergeten.',
    });
    await stage.settle();
  }
});

describe('at the end', () => {
  const PLAN = [
    'A2 Democratie doet 2',
    'A7 Democratie doet 9',
    'A6 Bestuurskracht doet 2',
    'A3 Rechtsstaat laat 1',
    'A4 Rechtsstaat doet 2',
  ];

  test('poster, team’s channel, checklist and every card in the chat tell the same plan', async () => {
    await play.on('5', '6');
    expect(actionsOn(play.meeting(ALI).visible).slice(0, 5)).toEqual(PLAN);
    await play.on('7');
    await leave(BO);
    await play.fill(FACILITATOR, cockpit(), 'Sluit af', ['Sluit af']);
    await stage.settle();
    const posters = [MEETING, 'General'].map((where) => play.seen(ALI, where, 'Actieplan'));
    for (const { visible } of posters) {
      expect(actionsOn(visible).slice(0, 5)).toEqual(PLAN);
      expect(visible).toContain(`Verantwoordelijk: ${BO}, meteen`);
      expect(visible).not.toContain('Democratie doet 1');
    }
    const seen = stage.tenant.as(ALI).see(MEETING);
    const cards = seen.filter(({ visible }) => /^(4b|6) ·/.test(visible));
    expect(cards).toHaveLength(3);
    for (const { visible } of cards) {
      expect(actionsOn(visible).slice(0, 5)).toEqual(PLAN);
    }
    const [poster] = posters;
    if (poster === undefined) throw new Error('There is no poster');
    const whole = await play.open(ALI, poster, 'Lees het hele plan');
    expect(actionsOn(whole.visible).slice(0, 5)).toEqual(PLAN);
  });

  test('who left early is told what is theirs, and whose action went is not', () => {
    expect(play.own(BO, 'Bedankt voor je bijdrage').visible).toContain('Democratie doet 9');
    expect(play.own(CAS, 'Bedankt voor je bijdrage').visible).toContain('Er staat niets op jouw');
  });

  async function leave(name: string): Promise<void> {
    await play.press(name, await play.open(name, play.meeting(name), 'Overzicht'), 'Ik ga weg');
    await stage.settle();
  }
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
