import { setTimeout } from 'node:timers/promises';
import type { PressResult } from '../../src/rehearsal/seen';
import { gather } from './support/gather';
import { OwnProcess, SteppedTime } from './support/ownProcess';
import { FACILITATOR, type Play, tooltipsOf } from './support/play';
import { CHANNELS, MEETING, MORNING, Stage } from './support/stage';

const PEOPLE = ['Ali Demir', 'Bo Jansen', 'Cas de Boer', 'Dina Smit', 'Eva Mulder', 'Finn Bos'];
const MINUTE = 60_000;
const ABOUT = /^Beslis over /;

let bot: OwnProcess | undefined;
let stage: Stage;
let play: Play;
/** Presses that were under way when the bot was killed, with the reasons that were typed. */
let underWay: readonly { readonly reason: string; readonly answered: boolean }[];
let posts: readonly number[];
/** When 2c3 began, ms, and when it ends, as its card says. */
let began: number;
let until: string | undefined;

beforeAll(async () => {
  stage = await Stage.open(
    [FACILITATOR, ...PEOPLE].map((name) => ({ name })),
    {
      time: new SteppedTime(MORNING),
      boot: async (...parts) => {
        bot = await OwnProcess.boot(...parts);
        return bot;
      },
    },
  );
  play = await gather(stage, { people: PEOPLE });
  await play.on('1', '2a', '2b', '2c1', '2c2', '2c3');
  began = stage.time.now() - 21_000;
  await stage.minutes(10);
  for (const group of CHANNELS) await decide(group, `Eerste besluit van ${group}.`);
  await stage.settle();
  posts = countPosts();
  until = /^tot .*$/m.exec(play.meeting(FACILITATOR).visible)?.[0];

  const reasons = CHANNELS.map((group) => `Tweede besluit van ${group}.`);
  const results = CHANNELS.map((group, at) => decide(group, reasons[at] ?? ''));
  await setTimeout(15);
  await bot?.kill();
  const ended = await Promise.allSettled(results);
  underWay = ended.map((end, at) => ({
    reason: reasons[at] ?? '',
    answered: end.status === 'fulfilled' && end.value.error === undefined,
  }));
  await stage.restart(began + 19.5 * MINUTE - stage.time.now());
  await stage.settle();
}, 60_000);

afterAll(() => stage.close());

async function decide(group: string, reason: string): Promise<PressResult> {
  const [member = ''] = play.members(group);
  const card = play.group(member, group);
  const about = tooltipsOf(card).find((words) => ABOUT.test(words)) ?? '';
  const form = await play.open(member, card, 'Beslis', {}, about);
  return play.press(member, form, 'Besluit vastleggen', {
    'Kiezen we deze waarde?': 'Ja, we kiezen deze waarde',
    'Waarom wel of niet?': reason,
  });
}

const countPosts = () => [MEETING, ...CHANNELS].map((where) => stage.tenant.counts(where).posts);

/** How often this prompt was given in the session so far. */
async function promptsOf(prompt: string): Promise<number> {
  const rows = (await stage.rows()).join('\n').replaceAll('\\', '');
  return rows.split(`"timePrompted","prompt":"${prompt}"`).length - 1;
}

const seenIn = (group: string) => play.group(play.members(group)[0] ?? '', group).visible;

test('what was decided before the bot was killed is still there', () => {
  for (const group of CHANNELS) expect(seenIn(group)).toContain(`Eerste besluit van ${group}.`);
});

test('what was answered when it was killed is kept, and the rest can be done again', async () => {
  for (const [at, { reason, answered }] of underWay.entries()) {
    const group = CHANNELS[at] ?? '';
    if (!answered && !seenIn(group).includes(reason)) await decide(group, reason);
  }
  await stage.settle(3);
  for (const [at, { reason }] of underWay.entries()) {
    expect(seenIn(CHANNELS[at] ?? '').split(reason)).toHaveLength(2);
  }
});

test('the clock reads right, and a prompt that came due meanwhile came once', async () => {
  expect(play.meeting(FACILITATOR).visible).toContain(`Nog één minuut, ${until}`);
  expect(await promptsOf('timeUp')).toBe(0);
  await stage.minutes(1);
  await stage.settle();
  expect(play.meeting(FACILITATOR).visible).toContain('De tijd is om');
  expect(await promptsOf('oneMinuteLeft')).toBe(1);
  expect(await promptsOf('timeUp')).toBe(1);
});

test('no card was posted twice', async () => {
  expect(countPosts()).toEqual(posts);
  await bot?.kill();
  await stage.restart();
  await play.on('2c4');
  expect(countPosts()).toEqual(posts.map((count, at) => (at === 0 ? count + 1 : count)));
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
