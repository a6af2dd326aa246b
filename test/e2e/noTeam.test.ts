import { openPlay, playToReflection, playValues } from './acts/all';
import { close } from './acts/closing';
import { FACILITATOR, LATE, type Play } from './support/play';
import { CHANNELS, MEETING, type Stage } from './support/stage';

const MEMBER = 'Ali Demir';
const PROMISE = 'Na deze stap ziet iedereen in de vergadering het, zonder je naam.';

let elsewhere: string | undefined;
/** What the late one is offered on the card of the group that was the smallest. */
let offered: string | undefined;
let stage: Stage;
let play: Play;

beforeAll(async () => {
  play = await openPlay('none');
  stage = play.stage;
  await playValues(play);
  elsewhere = await pressElsewhere();
  const own = play.group(LATE, play.groupOf(LATE));
  offered = (await play.open(LATE, own, 'Nog een waarde')).visible;
  await playToReflection(play);
  await close(play);
}, 60_000);

afterAll(() => stage.close());

/** What somebody is told who presses a button of another group. */
async function pressElsewhere(): Promise<string | undefined> {
  const other = CHANNELS.find((group) => group !== play.groupOf(MEMBER)) ?? '';
  const { message } = await play.press(MEMBER, play.group(MEMBER, other), 'Nog een waarde');
  return message;
}

test('without a team the whole workshop plays in the meeting chat, to the poster', () => {
  const poster = play.seen(FACILITATOR, MEETING, 'Actieplan').visible;
  expect(poster).toContain('Snelheid wijkt voor uitleg.');
  for (const { value } of play.chosen) expect(poster).toContain(value);
});

test('a group’s card is answered by its members alone', () => {
  expect(elsewhere).toContain('Dit is voor de leden van deze groep.');
});

test('who comes late works on the card of the own group', () => {
  expect(offered).toContain('Over welke waarde beslissen jullie?');
});

test('who fills in a silent sheet is told that everybody in the meeting will see it', () => {
  const sheets = stage.tenant.journalOf(MEMBER).filter(({ text }) => /^[23]b ·/.test(text));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter(({ text }) => text.includes('Insturen') && !text.includes(PROMISE))).toEqual(
    [],
  );
  expect(sheets.some(({ text }) => text.includes('in het kanaal van je groep'))).toBe(false);
});

test('at most 30 posts in the meeting chat', () => {
  expect(stage.tenant.counts(MEETING).posts).toBeLessThanOrEqual(30);
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
