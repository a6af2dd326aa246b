import {
  FACILITATOR,
  LATE,
  PEOPLE,
  type Play,
  SLOW,
  WITHOUT_APP,
  choicesOf,
  tooltipsOf,
} from '../support/play';
import { CHANNELS, MEETING } from '../support/stage';

const ABOUT = /^Beslis over /;

/** Steps 2a and 2b: everybody writes in silence; one in a dialog, one after the bell. */
export async function writeValues(play: Play): Promise<void> {
  const { stage } = play;
  await play.next('2a');
  await play.next('2b');
  for (const [at, name] of PEOPLE.entries()) {
    if (name !== LATE && name !== SLOW && name !== WITHOUT_APP) await handIn(play, name, at);
  }
  await writeInDialog(play);
  await stage.settle();

  await stage.minutes(4);
  await play.press(LATE, play.meeting(LATE, 'Doe mee'), 'Doe mee');
  await stage.settle();
  play.comeLate(LATE);
  await stage.minutes(1);
  await handIn(play, SLOW, 3);
  await stage.settle();
}

async function handIn(play: Play, name: string, at: number): Promise<void> {
  const sheet = play.own(name, /^2b ·/);
  const values = choicesOf(sheet, 'Waarde 1');
  await play.press(name, sheet, 'Insturen', {
    'Waarde 1': values[at % 3] ?? '',
    'Waarom is waarde 1 hier belangrijk?': play.keepSecret(name, `Eerste reden van ${name}.`),
    'Waarde 2': values[3 + (at % 3)] ?? '',
    'Waarom is waarde 2 hier belangrijk?': play.keepSecret(name, `Tweede reden van ${name}.`),
  });
}

/** Who cannot be reached in private fills in the same sheet in a dialog. */
async function writeInDialog(play: Play): Promise<void> {
  const card = play.meeting(WITHOUT_APP);
  const choosing = await play.open(WITHOUT_APP, card, 'Mijn vel');
  const [first = ''] = choicesOf(choosing, 'Waarden van je eigen fundament');
  await play.fill(
    WITHOUT_APP,
    card,
    'Mijn vel',
    ['Verder', { 'Waarden van je eigen fundament': [first] }],
    [
      'Insturen',
      {
        'Waarom is waarde 1 hier belangrijk?': play.keepSecret(
          WITHOUT_APP,
          'Reden in een venster.',
        ),
      },
    ],
  );
}

/** Steps 2c1 to 2c3: the group sees its values, reads hand-out 6 and decides, with a reason both ways. */
export async function decideValues(play: Play): Promise<void> {
  await play.next('2c1');
  await play.next('2c2');
  await play.next('2c3');
  for (const group of CHANNELS) {
    const [first = '', second = ''] = play.members(group);
    const undecided = tooltipsOf(play.group(first, group)).filter((words) => ABOUT.test(words));
    for (const [at, tooltip] of undecided.entries()) {
      const value = tooltip.replace(ABOUT, '');
      const who = at % 2 === 0 ? first : second;
      const yes = at % 3 !== 2;
      const reason = `${group} ${yes ? 'kiest' : 'laat'} ${value} ${at}.`;
      const form = await play.open(who, play.group(who, group), 'Beslis', {}, tooltip);
      await play.press(who, form, 'Besluit vastleggen', {
        'Kiezen we deze waarde?': yes
          ? 'Ja, we kiezen deze waarde'
          : 'Nee, we kiezen deze waarde niet',
        'Waarom wel of niet?': reason,
      });
      (yes ? play.chosen : play.dropped).push({ group, value, reason });
      await play.stage.settle(3);
    }
    await play.press(first, play.group(first, group), 'Ik presenteer');
  }
  await play.stage.settle();
}

/** Steps 2c4 and 3c3: one minute per group, on the facilitator's start. */
export async function present(play: Play, step: string): Promise<void> {
  await play.next(step);
  for (const group of CHANNELS) {
    const card = play.stage.newest(FACILITATOR, MEETING, `${step} ·`);
    const button = `Start de minuut van ${group.toLowerCase()}`;
    await play.press(FACILITATOR, card, 'Start de minuut', {}, button);
    await play.stage.minutes(1);
    await play.stage.settle();
  }
}
