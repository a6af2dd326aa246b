import {
  LEAVES_EARLY,
  PEOPLE,
  type Play,
  WITHOUT_APP,
  buttonsOf,
  choicesOf,
} from '../support/play';
import { CHANNELS } from '../support/stage';

/** Said by two members of each group, so that it is a likely duplicate. */
const COMMON = 'Leg in gewone taal uit waarom iemand deze brief krijgt en wat hij kan doen';

/** Steps 3a and 3b: realistic actions, each with an actor, a mechanism and a value. */
export async function writeActions(play: Play): Promise<void> {
  await play.next('3a');
  await play.next('3b');
  for (const [at, name] of PEOPLE.entries()) {
    if (name === WITHOUT_APP) continue;
    const sheet = play.own(name, /^3b ·/);
    const [mechanism = ''] = choicesOf(sheet, 'Actie 1: welk borgingsmechanisme?').slice(at % 8);
    const [value = ''] = choicesOf(sheet, 'Actie 1: welke waarde beschermt dit?');
    const duplicate = play.members(play.groupOf(name)).indexOf(name) < 2;
    const what = duplicate ? `${COMMON}.` : play.keepSecret(name, `Plan van ${name}.`);
    await play.press(name, sheet, 'Insturen', {
      'Actie 1: wat moet er gebeuren?': what,
      'Actie 1: wie is aan zet?': 'Team Inkomen',
      'Actie 1: welk borgingsmechanisme?': duplicate ? 'verantwoordingsdocumenten' : mechanism,
      'Actie 1: welke waarde beschermt dit?': value,
    });
  }
  await play.stage.settle();
}

/** Steps 3c1 and 3c2: duplicates are merged, and each group makes two joint actions. */
export async function composeActions(play: Play): Promise<void> {
  await play.next('3c1');
  let merged = 0;
  for (const group of CHANNELS) {
    const [first = ''] = play.members(group);
    const card = play.group(first, group);
    if (!buttonsOf(card).includes('Deze samenvoegen')) continue;
    const dialog = await play.open(first, card, 'Deze samenvoegen');
    const [kept = ''] = choicesOf(dialog, 'Deze tekst blijft staan');
    await play.press(first, dialog, 'Samenvoegen', { 'Deze tekst blijft staan': kept });
    merged += 1;
  }
  if (merged === 0) throw new Error('No group was shown its likely duplicates');
  await play.stage.settle();
  await play.next('3c2');
  for (const group of CHANNELS) {
    for (const number of [1, 2]) await compose(play, group, number);
    const [, second = ''] = play.members(group);
    await play.press(second, play.group(second, group), 'Ik presenteer');
  }
  await play.stage.settle();
}

async function compose(play: Play, group: string, number: number): Promise<void> {
  const [first = ''] = play.members(group).filter((name) => name !== LEAVES_EARLY);
  const card = play.group(first, group);
  const sources = await play.open(first, card, 'Nieuwe actie');
  const offered = choicesOf(sources, 'Acties van de groep');
  const form = await play.open(first, sources, 'Verder', {
    'Acties van de groep': offered.slice(number - 1, number),
  });
  const [value = ''] = choicesOf(form, 'Welke waarden beschermt dit?');
  const what = `${group} actie ${number}: spreek af hoe dit gaat.`;
  const actor = `Aanjager ${group} ${number}`;
  const { closed, dialog } = await play.press(first, form, 'Opslaan', {
    'Wat gaat er gebeuren?': what,
    'Wie is aan zet?': actor,
    Borgingsmechanisme: 'werkinstructies',
    'Welke waarden beschermt dit?': [value],
    'Waarom kiezen jullie hiervoor?': `Overweging ${group} ${number}.`,
  });
  if (closed !== true) throw new Error(`The action was not taken: ${dialog?.visible}`);
  play.composed.push({ group, what, actor });
  await play.stage.settle(3);
}
