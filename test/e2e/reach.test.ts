import { openLobby } from './support/gather';
import { FACILITATOR, type Play, choicesOf } from './support/play';
import { Stage } from './support/stage';

const NO_APP = 'Cas de Boer';
const GUEST = 'Dina Smit';
const BLOCKED = 'Eva Mulder';
const LATER = 'Finn Bos';
const OTHERS = ['Ali Demir', 'Bo Jansen'];
const PEOPLE = [...OTHERS, NO_APP, GUEST, BLOCKED, LATER];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([
    { name: FACILITATOR, hasApp: false },
    ...OTHERS.map((name) => ({ name })),
    { name: NO_APP, hasApp: false },
    { name: GUEST, hasApp: false, guest: true },
    { name: BLOCKED, blocked: true },
    { name: LATER, hasApp: false },
    { name: 'Gijs Vos' },
  ]);
  play = await openLobby(stage, {
    people: PEOPLE,
    withoutApp: [FACILITATOR, NO_APP, GUEST, LATER],
  });
  for (const name of [...PEOPLE, FACILITATOR]) {
    await play.press(name, play.meeting(name, 'Doe mee'), 'Doe mee');
  }
  await stage.settle();
  await arrange('Stel groepen voor');
  await arrange('Start de workshop');
  for (const _ of ['1', '2a', '2b']) await fromOverview('Volgende');
}, 30_000);

afterAll(() => stage.close());

/** A button of the opening card that is for who facilitates. */
async function arrange(button: string): Promise<void> {
  const opening = play.meeting(FACILITATOR);
  await play.press(FACILITATOR, opening, 'Voor de begeleider');
  await play.press(FACILITATOR, opening, button);
  await stage.settle();
}

const overview = () => play.open(FACILITATOR, play.meeting(FACILITATOR, 'Overzicht'), 'Overzicht');

async function fromOverview(button: string): Promise<void> {
  await play.press(FACILITATOR, await overview(), button);
  await stage.settle();
}

const cardsOf = (name: string) => {
  const client = stage.tenant.as(name);
  return client.see(client.chat).map(({ visible }) => visible);
};

describe('a facilitator without a private chat who takes part as well', () => {
  test('drives from the overview', async () => {
    expect(play.meeting(FACILITATOR).visible).toContain('2b ·');
    await fromOverview('Pauze');
    expect(play.meeting(FACILITATOR).visible).toContain('De klok staat stil');
    await fromOverview('Hervat');
    await fromOverview('+5 minuten');
    expect(play.meeting(FACILITATOR).visible).not.toContain('De klok staat stil');
    await fromOverview('Ongedaan maken');
    expect(play.meeting(FACILITATOR, '2a ·').visible).toContain('tot ');
    await fromOverview('Volgende');
  });

  test('sees there who could not be reached, why, and what is still open', async () => {
    const { visible } = await overview();
    expect(visible).toContain('0 van 7 klaar');
    expect(visible).toContain('Niet bereikt in de privéchat');
    for (const name of [NO_APP, GUEST, BLOCKED, LATER]) expect(visible).toContain(name);
    expect(visible).toContain('is gast');
    expect(visible).toContain('heeft de bot geblokkeerd');
  });
});

describe('who cannot be reached in private', () => {
  async function write(name: string): Promise<void> {
    const choosing = await play.open(name, play.meeting(name), 'Mijn vel');
    const [first = ''] = choicesOf(choosing, 'Waarden van je eigen fundament');
    const explaining = await play.open(name, choosing, 'Verder', {
      'Waarden van je eigen fundament': [first],
    });
    await play.press(name, explaining, 'Insturen', {
      'Waarom is waarde 1 hier belangrijk?': `Reden van ${name}.`,
    });
  }

  test('hands in from the meeting', async () => {
    for (const name of [NO_APP, GUEST, BLOCKED, FACILITATOR]) await write(name);
    await stage.settle();
    expect(play.meeting(FACILITATOR).visible).toContain('4 van 7 klaar');
  });

  test('gets the own cards as soon as the app is there', async () => {
    expect(cardsOf(LATER)).toEqual([]);
    await stage.tenant.life.install({ person: LATER });
    await stage.settle();
    expect(cardsOf(LATER).some((card) => card.startsWith('2b ·'))).toBe(true);
    expect(cardsOf(LATER).some((card) => card.includes('Jij zit in de groep'))).toBe(true);
    expect((await overview()).visible).not.toContain(`${LATER}: heeft de app niet`);
  });

  test('answers the closing questions from the meeting as well', async () => {
    while (!play.meeting(FACILITATOR).visible.startsWith('7 ·')) await fromOverview('Volgende');
    const questions = await play.open(NO_APP, play.meeting(NO_APP), 'Beantwoord de vragen');
    await play.press(NO_APP, questions, 'Opslaan', {
      'Wat weet je nu dat je eerst niet wist?': 'Dat dit ook zo kan.',
      Delen: true,
    });
    await stage.settle();
    expect(play.meeting(FACILITATOR).visible).toContain('Dat dit ook zo kan.');
  });

  test('nothing went wrong that the log would tell as an error', () => {
    expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
