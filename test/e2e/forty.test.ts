import type { SeenMessage } from '../../src/rehearsal/seen';
import { begin, openLobby } from './support/gather';
import { FACILITATOR, type Play, buttonsOf, choicesOf } from './support/play';
import { CHANNELS, MEETING, Stage } from './support/stage';

const PEOPLE = Array.from({ length: 40 }, (_, at) =>
  `Deelnemer ${at + 1} ${'van der Lange Naam '.repeat(3)}`.trim(),
);
const MOST = 20 * 1024;

let stage: Stage;
let play: Play;
const groupOf = new Map<string, string>();
/** Texts by what they are, to find again from their first to their last word. */
const said: Record<'values' | 'actions' | 'plan', { group: string; text: string }[]> = {
  values: [],
  actions: [],
  plan: [],
};
let count = 0;

/** A text of exactly this many characters that begins and ends with a mark of its own. */
function long(length: number): string {
  count += 1;
  const [from, to] = [`begin${count}-`, `-eind${count}`];
  return `${from} ${'tekst '.repeat(400)}`.slice(0, length - to.length) + to;
}

beforeAll(async () => {
  stage = await Stage.open([FACILITATOR, ...PEOPLE].map((name) => ({ name })));
  play = await openLobby(stage, { people: PEOPLE });
  await begin(play, PEOPLE);
  for (const name of PEOPLE) {
    const [, group = ''] =
      /Jij zit in de groep (\w+)/.exec(play.own(name, 'Jij zit in').visible) ?? [];
    groupOf.set(name, group);
  }
}, 60_000);

afterAll(() => stage.close());

const membersOf = (group: string) =>
  PEOPLE.filter((name) => groupOf.get(name) === group.toLowerCase());

async function writeValues(name: string, at: number): Promise<void> {
  const sheet = play.own(name, /^2b ·/);
  const inputs: Record<string, string> = {};
  for (const n of [1, 2, 3]) {
    const values = choicesOf(sheet, `Waarde ${n}`);
    const text = long(n === 1 ? 2_000 : 250);
    said.values.push({ group: groupOf.get(name) ?? '', text });
    inputs[`Waarde ${n}`] = values[(at + n * 7) % values.length] ?? '';
    inputs[`Waarom is waarde ${n} hier belangrijk?`] = text;
  }
  await play.press(name, sheet, 'Insturen', inputs);
}

async function writeActions(name: string, at: number): Promise<void> {
  const sheet = play.own(name, /^3b ·/);
  const inputs: Record<string, string> = {};
  for (const n of [1, 2]) {
    const text = long(n === 1 ? 2_000 : 500);
    said.actions.push({ group: groupOf.get(name) ?? '', text });
    const mechanisms = choicesOf(sheet, `Actie ${n}: welk borgingsmechanisme?`);
    const values = choicesOf(sheet, `Actie ${n}: welke waarde beschermt dit?`);
    inputs[`Actie ${n}: wat moet er gebeuren?`] = text;
    inputs[`Actie ${n}: wie is aan zet?`] = long(200);
    inputs[`Actie ${n}: welk borgingsmechanisme?`] = mechanisms[at % mechanisms.length] ?? '';
    inputs[`Actie ${n}: welke waarde beschermt dit?`] = values[at % values.length] ?? '';
  }
  await play.press(name, sheet, 'Insturen', inputs);
}

/** All pages of what a button opens, in one text. */
async function readAll(name: string, on: SeenMessage, button: string): Promise<string> {
  let page = await play.open(name, on, button);
  let text = page.visible;
  for (
    let turn = 0;
    turn < 60 && buttonsOf(page).some((title) => title.startsWith('Volgende'));
    turn += 1
  ) {
    const next = buttonsOf(page).find((title) => title.startsWith('Volgende')) ?? '';
    page = await play.open(name, page, next);
    text += page.visible;
  }
  return text;
}

function missing(texts: readonly { text: string }[], seen: string): readonly string[] {
  return texts.map(({ text }) => text).filter((text) => !seen.includes(text));
}

test('forty people write as much as fits, and their groups can read all of it', async () => {
  await play.on('1', '2a', '2b');
  await Promise.all(PEOPLE.map(writeValues));
  await stage.settle();
  expect(play.own(FACILITATOR, 'Jouw cockpit').visible).toContain('40 van 40');
  await play.next('2c1');
  for (const group of CHANNELS) {
    const seen = await readAll(FACILITATOR, play.seen(FACILITATOR, group), 'Alle redenen lezen');
    const theirs = said.values.filter((value) => value.group === group.toLowerCase());
    expect(missing(theirs, seen)).toEqual([]);
  }
}, 60_000);

test('every value is decided on with the longest reason', async () => {
  await play.on('2c2', '2c3');
  for (const group of CHANNELS) {
    const [member = ''] = membersOf(group);
    const card = play.seen(member, group);
    const choose = () => play.open(member, card, 'Beslis over een waarde');
    const onTable = choicesOf(await choose(), 'Waarden op tafel');
    for (const value of onTable) {
      const form = await play.open(member, await choose(), 'Verder', { 'Waarden op tafel': value });
      const { closed } = await play.press(member, form, 'Besluit vastleggen', {
        'Kiezen we deze waarde?': 'Ja, we kiezen deze waarde',
        'Waarom wel of niet?': long(2_000),
      });
      expect(closed).toBe(true);
    }
  }
  await stage.settle();
}, 60_000);

test('eighty actions can all be read, and each group makes eight joint ones', async () => {
  await play.on('2c4', '3a', '3b');
  await Promise.all(PEOPLE.map(writeActions));
  await stage.settle();
  await play.next('3c1');
  for (const group of CHANNELS) {
    const seen = await readAll(FACILITATOR, play.seen(FACILITATOR, group), 'Alles lezen');
    const theirs = said.actions.filter((action) => action.group === group.toLowerCase());
    expect(missing(theirs, seen)).toEqual([]);
  }
  await play.next('3c2');
  for (const group of CHANNELS) {
    const [member = ''] = membersOf(group);
    for (let n = 0; n < 8; n += 1) await compose(member, group);
  }
  await stage.settle();
}, 60_000);

async function compose(member: string, group: string): Promise<void> {
  const sources = await play.open(member, play.seen(member, group), 'Nieuwe actie');
  const offered = choicesOf(sources, 'Acties van de groep');
  const form = await play.open(member, sources, 'Verder', {
    'Acties van de groep': offered.slice(0, 2),
  });
  const text = long(2_000);
  said.plan.push({ group, text });
  const { closed, dialog } = await play.press(member, form, 'Opslaan', {
    'Wat gaat er gebeuren?': text,
    'Wie is aan zet?': long(200),
    Borgingsmechanisme: 'werkinstructies',
    'Welke waarden beschermt dit?': choicesOf(form, 'Welke waarden beschermt dit?').slice(0, 8),
    'Waarom kiezen jullie hiervoor?': long(2_000),
  });
  if (closed !== true) throw new Error(`not taken: ${dialog?.visible}`);
}

test('the plan of twenty-four long actions is completed, voted on and agreed', async () => {
  await play.on('3c3', '4a');
  const [one = '', two = ''] = PEOPLE;
  const card = () => play.meeting(one, '4a ·');
  const standing = choicesOf(await play.open(one, card(), 'Wie en wanneer'), 'Actie');
  expect(standing).toHaveLength(24);
  for (const [at, action] of standing.entries()) {
    const choosing = await play.open(one, card(), 'Wie en wanneer');
    const form = await play.open(one, choosing, 'Verder', { Actie: action });
    const owners = choicesOf(form, 'Wie van ons is verantwoordelijk?');
    await play.press(one, form, 'Opslaan', {
      'Wanneer pakken we dit op?': 'binnen 3 maanden',
      'Wie van ons is verantwoordelijk?': owners[at] ?? '',
    });
  }
  await play.fill(two, card(), 'De code levend houden', [
    'Opslaan',
    {
      'Wie van ons houdt de code levend?':
        choicesOf(
          await play.open(two, card(), 'De code levend houden'),
          'Wie van ons houdt de code levend?',
        )[3] ?? '',
      'Hoe leert iedereen die hieraan werkt de code kennen?': long(2_000),
      'Hoe passen we de code aan met wat we in de praktijk leren?': long(2_000),
    },
  ]);
  for (const _ of Array.from({ length: 40 })) {
    await play.fill(two, card(), 'Zet op de flip-over', [
      'Zet op de flip-over',
      { 'Welk punt wil je bewaren?': long(2_000) },
    ]);
  }
  await play.next('4b');
  for (const name of PEOPLE) {
    const form = await play.open(name, play.meeting(name, '4b ·'), 'Stem');
    const needed = choicesOf(form, 'Wat is het meest nodig? Kies er hoogstens 3.');
    await play.press(name, form, 'Insturen', {
      'Wat is het meest nodig? Kies er hoogstens 3.': needed.slice(0, 3),
      'Wat is het belangrijkst? Kies er hoogstens 3.': needed.slice(5, 8),
    });
  }
  await stage.settle();
  await play.fill(FACILITATOR, play.own(FACILITATOR, 'Jouw cockpit'), 'Stemming en volgorde', [
    'Sluit de stemming',
  ]);
  await play.on('5', '6', '7');
}, 60_000);

test('the poster holds it all, page by page', async () => {
  await Promise.all(
    PEOPLE.map((name) =>
      play.press(name, play.own(name, '7 ·'), 'Opslaan', {
        'Wat weet je nu dat je eerst niet wist?': long(2_000),
        'Wat ga je hierna zelf anders doen?': long(2_000),
        Delen: true,
      }),
    ),
  );
  await stage.settle();
  await play.fill(FACILITATOR, play.own(FACILITATOR, 'Jouw cockpit'), 'Sluit af', ['Sluit af']);
  await stage.settle();
  const whole = await readAll(
    FACILITATOR,
    play.meeting(FACILITATOR, 'Actieplan'),
    'Lees het hele plan',
  );
  expect(missing(said.plan, whole)).toEqual([]);
}, 60_000);

test('no card was larger than 20 KB, and nothing went wrong', () => {
  const large = stage.tenant.journal.entries
    .filter(({ card }) => card !== undefined && Buffer.byteLength(JSON.stringify(card)) > MOST)
    .map(
      ({ kind, text, card }) =>
        `${kind} ${Buffer.byteLength(JSON.stringify(card))} ${text.slice(0, 40)}`,
    );
  expect([...new Set(large)]).toEqual([]);
  expect(stage.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  expect(stage.tenant.counts(MEETING).posts).toBeLessThanOrEqual(30);
});
