import { type Play, choiceWith, choicesOf, tooltipsOf } from '../support/play';
import { CHANNELS } from '../support/stage';

const ABOUT = /^Beslis over /;
const NEEDED = 'Wat is het meest nodig? Kies er hoogstens 3.';
const IMPORTANT = 'Wat is het belangrijkst? Kies er hoogstens 3.';

/** Up to 2c3 with as little as it takes: each group chooses one value of its hand-out. */
export async function chooseValues(play: Play): Promise<void> {
  await play.on('2a', '2b', '2c1', '2c2', '2c3');
  for (const group of CHANNELS) {
    const [member = ''] = play.members(group);
    const card = play.group(member, group);
    const about = tooltipsOf(card).find((words) => ABOUT.test(words)) ?? '';
    const form = await play.open(member, card, 'Beslis', {}, about);
    await play.press(member, form, 'Besluit vastleggen', {
      'Kiezen we deze waarde?': 'Ja, we kiezen deze waarde',
      'Waarom wel of niet?': `Omdat ${group} dit nodig vindt.`,
    });
  }
}

/** Step 3b: one action on somebody's own sheet. */
export async function writeAction(play: Play, name: string, what: string): Promise<void> {
  const sheet = play.own(name, /^3b ·/);
  const [mechanism = ''] = choicesOf(sheet, 'Actie 1: welk borgingsmechanisme?');
  const [value = ''] = choicesOf(sheet, 'Actie 1: welke waarde beschermt dit?');
  await play.press(name, sheet, 'Insturen', {
    'Actie 1: wat moet er gebeuren?': what,
    'Actie 1: wie is aan zet?': 'Team Inkomen',
    'Actie 1: welk borgingsmechanisme?': mechanism,
    'Actie 1: welke waarde beschermt dit?': value,
  });
}

/** Steps 2c4 to 3c2, with these actions of each group. */
export async function makeActions(play: Play, numbers: readonly number[] = [1, 2]): Promise<void> {
  await play.on('2c4', '3a', '3b', '3c1', '3c2');
  for (const group of CHANNELS) for (const number of numbers) await make(play, group, number);
  await play.stage.settle();
}

export async function make(play: Play, group: string, number: number): Promise<void> {
  const [member = ''] = play.members(group);
  const form = await play.open(member, play.group(member, group), 'Nieuwe actie');
  const [value = ''] = choicesOf(form, 'Welke waarden beschermt dit?');
  await play.press(member, form, 'Opslaan', {
    'Wat gaat er gebeuren?': `${group} doet ${number}.`,
    'Wie is aan zet?': 'Team Inkomen',
    Borgingsmechanisme: 'werkinstructies',
    'Welke waarden beschermt dit?': [value],
    'Waarom kiezen jullie hiervoor?': 'Dit helpt het meest.',
  });
  await play.stage.settle(3);
}

/** Gives an action, by words of it, a term and an owner, from the card of the present step. */
export async function assign(
  play: Play,
  by: string,
  [action, term, owner]: readonly [action: string, term: string, owner: string],
): Promise<void> {
  const choosing = await play.open(by, play.meeting(by), 'Wie en wanneer');
  const form = await play.open(by, choosing, 'Verder', {
    Actie: choiceWith(choosing, 'Actie', action),
  });
  const label = 'Wie van ons is verantwoordelijk?';
  await play.press(by, form, 'Opslaan', {
    'Wanneer pakken we dit op?': term,
    [label]: choiceWith(form, label, owner),
  });
  await play.stage.settle(3);
}

/** Marks the actions with these words as most needed and most important. */
export async function vote(
  play: Play,
  name: string,
  needed: readonly string[],
  important: readonly string[] = needed,
): Promise<void> {
  const form = await play.open(name, play.meeting(name), 'Stem');
  const marked = (label: string, words: readonly string[]) =>
    words.map((some) => choiceWith(form, label, some));
  await play.press(name, form, 'Insturen', {
    [NEEDED]: marked(NEEDED, needed),
    [IMPORTANT]: marked(IMPORTANT, important),
  });
}
