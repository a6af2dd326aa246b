import type { SeenMessage } from '../../src/rehearsal/seen';
import { gather } from './support/gather';
import { FACILITATOR, type Play, buttonsOf, choiceWith, choicesOf } from './support/play';
import { MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const BO = 'Bo Jansen';
const CAS = 'Cas de Boer';
const PEOPLE = [ALI, BO, CAS];

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([...PEOPLE, FACILITATOR].map((name) => ({ name })));
  play = await gather(stage, { people: PEOPLE });
  await play.on('1', '2a', '2b');
}, 30_000);

afterAll(() => stage.close());

const cockpit = (name = FACILITATOR) => play.own(name, 'Jouw cockpit');

/** The cockpit with the buttons behind "Meer" in sight. */
async function more(name = FACILITATOR): Promise<SeenMessage> {
  const card = cockpit(name);
  await play.press(name, card, 'Meer');
  return card;
}

async function handIn(name: string, why: string): Promise<void> {
  const sheet = sheetOf(name);
  await play.press(name, sheet, 'Insturen', {
    'Waarde 1': choicesOf(sheet, 'Waarde 1')[0] ?? '',
    'Waarom is waarde 1 hier belangrijk?': why,
  });
}

const clockOn = (card: string) => /^(tot|Nog één minuut, tot) .*$|^De tijd is om$/m.exec(card)?.[0];
const sheetOf = (name: string) => play.own(name, /^2b ·/);
const card2b = () => play.meeting(FACILITATOR, /^2b ·/).visible;

function reminded(): readonly string[] {
  return PEOPLE.filter((name) =>
    stage.tenant
      .journalOf(name)
      .some(({ kind, text }) => kind === 'post' && text.includes('Open mijn vel')),
  );
}

describe('three people', () => {
  test('an accidental step on is undone: cards, clock and what was written are as they were', async () => {
    await handIn(ALI, 'Alis reden.');
    await stage.settle();
    const before = card2b();
    await play.drive('Volgende');
    expect(sheetOf(BO).visible).toContain('Deze stap is afgerond.');
    expect(card2b()).toContain('Deze stap is afgerond.');
    await play.drive('Ongedaan maken');
    expect(card2b()).toBe(before);
    expect(buttonsOf(sheetOf(BO))).toContain('Insturen');
    expect(sheetOf(ALI).visible).toContain('Alis reden.');
    const undone = play.seen(ALI, play.groupOf(ALI), '2c1 ·');
    expect(undone.visible).toContain('per ongeluk');
    expect(undone.visible).not.toContain('Alis reden.');
    expect(buttonsOf(undone)).toEqual([]);
  });

  test('the prompts of the restored clock still come', async () => {
    await stage.minutes(3);
    await stage.settle();
    expect(clockOn(card2b())).toContain('Nog één minuut');
    expect(reminded()).toEqual([BO, CAS]);
  });

  test('a pause stops the clock for everybody, and a resume gives what was left', async () => {
    await play.drive('Pauze');
    expect(card2b()).toContain('De klok staat stil, nog 1 minuut');
    await stage.minutes(10);
    expect(card2b()).toContain('De klok staat stil, nog 1 minuut');
    await play.press(FACILITATOR, cockpit(), 'Hervat');
    await stage.settle(3);
    expect(clockOn(card2b())).toContain('Nog één minuut, tot 09:1');
  });

  test('more time takes the prompt back; it comes again, the reminder does not', async () => {
    await play.press(FACILITATOR, cockpit(), '+5 minuten');
    await stage.settle(3);
    expect(clockOn(card2b())).toMatch(/^tot /);
    await stage.minutes(5);
    expect(clockOn(card2b())).toContain('Nog één minuut');
    expect(reminded()).toEqual([BO, CAS]);
  });

  test('nothing moves by itself when the time is up, and what comes late counts', async () => {
    await stage.minutes(3);
    expect(clockOn(card2b())).toBe('De tijd is om');
    await handIn(BO, 'Bos reden.');
    await stage.settle();
    expect(sheetOf(BO).visible).toContain('Je stuurde dit in na de tijd.');
    expect(cockpit().visible).toContain('2 van 3 klaar');
  });

  test('going back keeps what was written, and hides again what is written anew', async () => {
    await play.next('2c1');
    const shared = play.seen(ALI, play.groupOf(ALI), '2c1 ·');
    expect(shared.visible).toContain('Alis reden.');
    await play.fill(FACILITATOR, await more(), 'Stap terug', ['Ga terug']);
    await stage.settle();
    expect(sheetOf(ALI).visible).toContain('Alis reden.');
    await play.fill(
      ALI,
      sheetOf(ALI),
      'Aanpassen',
      ['Verder'],
      ['Insturen', { 'Waarom is waarde 1 hier belangrijk?': 'Een nieuwe reden.' }],
    );
    await stage.settle();
    const stale = await play.press(FACILITATOR, shared, 'Alle redenen lezen');
    expect(stale.dialog?.visible ?? stale.message).not.toContain('Een nieuwe reden.');
  });

  test('a step is skipped with a reason, which everybody can read', async () => {
    await play.fill(FACILITATOR, await more(), 'Stap overslaan', [
      'Sla over en ga verder',
      { 'Waarom slaan we deze stap over?': 'We hebben dit al gedaan.' },
    ]);
    await stage.settle();
    const card = play.meeting(BO, 'Overzicht');
    expect(card.visible).toContain('2c1 ·');
    const overview = await play.open(BO, card, 'Overzicht');
    expect(overview.visible).toContain('We hebben dit al gedaan.');
  });

  test('a hand-over is announced, and only the new facilitator drives', async () => {
    const form = await play.open(FACILITATOR, await more(), 'Draag over');
    await play.press(FACILITATOR, form, 'Draag over', {
      'Wie neemt het over?': choiceWith(form, 'Wie neemt het over?', BO),
    });
    await stage.settle();
    expect(play.meeting(CAS, 'De begeleiding is overgedragen').visible).toContain(BO);
    expect(play.own(FACILITATOR, 'Jij begeleidt niet meer').visible).toContain(BO);
    await play.press(BO, cockpit(BO), 'Volgende');
    await stage.settle();
    expect(play.meeting(CAS).visible).toContain('2c2 ·');
  });

  test('a prompt that is due when its step has been left is never shown', async () => {
    await stage.minutes(3.5);
    await play.press(BO, cockpit(BO), 'Volgende');
    await stage.minutes(3);
    const texts = stage.tenant.journalOf(CAS).filter(({ text }) => text.includes('2c2 ·'));
    expect(texts.filter(({ text }) => text.includes('Nog één minuut'))).toEqual([]);
  });

  test('a session closed early says why, gives its plan and keeps no sheet', async () => {
    await play.fill(BO, await more(BO), 'Sluit af', [
      'Sluit af',
      { 'Waarom sluit je eerder af?': 'Er was brand.' },
    ]);
    await stage.settle();
    expect(play.meeting(CAS, 'Actieplan').visible).toContain('Actieplan');
    expect(play.own(BO, 'Er was brand.').visible).toContain('afgerond');
    expect(stage.standing().filter(({ card }) => card.includes(' reden.'))).toEqual([]);
  });

  test('nothing went wrong that the log would tell as an error', () => {
    expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(stage.tenant.counts(MEETING).posts).toBeLessThan(30);
  });
});
