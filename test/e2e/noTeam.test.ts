import { composeActions, writeActions } from './acts/actions';
import { checkList, close, reflect } from './acts/closing';
import { join, prepare, validateCase } from './acts/opening';
import { broaden, prioritise, relate } from './acts/plan';
import { decideValues, present, writeValues } from './acts/values';
import { FACILITATOR, PEOPLE, Play, WITHOUT_APP } from './support/play';
import { CHANNELS, MEETING, Stage } from './support/stage';

const MEMBER = 'Ali Demir';
const PROMISE = 'Na deze stap ziet iedereen in de vergadering het, zonder je naam.';

let elsewhere: string | undefined;
let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open(
    [FACILITATOR, ...PEOPLE].map((name) => ({ name, hasApp: name !== WITHOUT_APP })),
  );
  play = new Play(stage, 'none');
  await prepare(play);
  await join(play);
  await validateCase(play);
  await writeValues(play);
  await decideValues(play);
  elsewhere = await pressElsewhere();
  await present(play, '2c4');
  await writeActions(play);
  await composeActions(play);
  await present(play, '3c3');
  await relate(play);
  await prioritise(play);
  await broaden(play);
  await checkList(play);
  await reflect(play);
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

test('who fills in a silent sheet is told that everybody in the meeting will see it', () => {
  const sheets = stage.tenant.journalOf(MEMBER).filter(({ text }) => /^[23]b ·/.test(text));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter(({ text }) => text.includes('Insturen') && !text.includes(PROMISE))).toEqual(
    [],
  );
  expect(sheets.some(({ text }) => text.includes('zien je groep en de begeleider'))).toBe(false);
});

test('at most 30 posts in the meeting chat', () => {
  expect(stage.tenant.counts(MEETING).posts).toBeLessThanOrEqual(30);
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
