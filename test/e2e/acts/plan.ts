import {
  FACILITATOR,
  LEAVES_EARLY,
  PEOPLE,
  type Play,
  PRESSES_TWICE,
  choiceWith,
  choicesOf,
} from '../support/play';

/** "A1 · text": the number by which everybody knows an action. */
const numberOf = (title: string) => title.split(' · ')[0] ?? '';

/**
 * Step 4a: a tension, two that are the same, one that waits for a decision elsewhere; term and owner for
 * the rest; how the code is kept alive.
 */
export async function relate(play: Play): Promise<void> {
  await play.next('4a');
  const [one = '', two = ''] = play.members('Democratie');
  const card = () => play.meeting(one, '4a ·');
  const comparing = await play.open(one, card(), 'Twee acties vergelijken');
  const actions = choicesOf(comparing, 'Eerste actie');
  await play.press(one, comparing, 'Opslaan', {
    'Eerste actie': actions[0] ?? '',
    'Hoe passen de twee acties bij elkaar?': 'Ze botsen',
    'Tweede actie': actions[2] ?? '',
    'Welke waarde staat onder druk?':
      choicesOf(comparing, 'Welke waarde staat onder druk?')[0] ?? '',
    'Wat wijkt, en waarom?': 'Snelheid wijkt voor uitleg.',
  });
  await play.fill(two, card(), 'Twee acties vergelijken', [
    'Opslaan',
    {
      'Eerste actie': actions[1] ?? '',
      'Hoe passen de twee acties bij elkaar?': 'Ze zijn gelijk: de tweede gaat op in de eerste',
      'Tweede actie': actions[3] ?? '',
    },
  ]);
  await play.stage.settle();
  await defer(play, one, numberOf(actions[5] ?? ''));
  await assign(play, one);
  await keepAlive(play, two);
  await play.stage.settle();
}

async function defer(play: Play, name: string, number: string): Promise<void> {
  const dialog = await play.open(name, play.meeting(name, '4a ·'), 'Eerst elders besluiten');
  await play.press(name, dialog, 'Opslaan', {
    Actie: choiceWith(dialog, 'Actie', `${number} ·`),
    'Welk besluit is eerst nodig, en van wie?': 'De raad stelt de verordening vast.',
    'Wie van ons vraagt dit besluit?': choiceWith(
      dialog,
      'Wie van ons vraagt dit besluit?',
      FACILITATOR,
    ),
  });
}

/** Every action that stands gets a term and an owner among those present, in turn. */
async function assign(play: Play, name: string): Promise<void> {
  const card = play.meeting(name, '4a ·');
  const standing = choicesOf(await play.open(name, card, 'Wie en wanneer'), 'Actie');
  for (const [at, action] of standing.entries()) {
    const choosing = await play.open(name, card, 'Wie en wanneer');
    const form = await play.open(name, choosing, 'Verder', { Actie: action });
    const owner = PEOPLE[at] ?? FACILITATOR;
    await play.press(name, form, 'Opslaan', {
      'Wanneer pakken we dit op?': 'binnen 3 maanden',
      'Wie van ons is verantwoordelijk?': choiceWith(
        form,
        'Wie van ons is verantwoordelijk?',
        owner,
      ),
    });
    play.owners.set(numberOf(action), owner);
  }
}

async function keepAlive(play: Play, name: string): Promise<void> {
  const form = await play.open(name, play.meeting(name, '4a ·'), 'De code levend houden');
  await play.press(name, form, 'Opslaan', {
    'Wie van ons houdt de code levend?': choiceWith(
      form,
      'Wie van ons houdt de code levend?',
      'Bo Jansen',
    ),
    'Hoe leert iedereen die hieraan werkt de code kennen?': 'In het teamoverleg van januari.',
    'Hoe passen we de code aan met wat we in de praktijk leren?': 'Elk kwartaal een uur.',
  });
}

/** Step 4b: a blind vote; one has gone home, one presses twice. Then the order, and one action moved. */
export async function prioritise(play: Play): Promise<void> {
  await play.next('4b');
  await play.press(
    LEAVES_EARLY,
    await play.open(LEAVES_EARLY, play.meeting(LEAVES_EARLY, '4b ·'), 'Overzicht'),
    'Ik ga weg',
  );
  for (const name of PEOPLE.filter((person) => person !== LEAVES_EARLY)) {
    const form = await play.open(name, play.meeting(name, '4b ·'), 'Stem');
    const needed = choicesOf(form, 'Wat is het meest nodig? Kies er hoogstens 3.');
    const inputs = {
      'Wat is het meest nodig? Kies er hoogstens 3.': needed.slice(0, 2),
      'Wat is het belangrijkst? Kies er hoogstens 3.': needed.slice(1, 3),
    };
    const client = play.stage.tenant.as(name);
    if (name === PRESSES_TWICE) await client.pressTwice(form, 'Insturen', inputs);
    else await play.press(name, form, 'Insturen', inputs);
  }
  await play.stage.settle();
  play.voteClosedAt = play.stage.time.now();
  await play.fill(FACILITATOR, play.own(FACILITATOR, 'Jouw cockpit'), 'Stemming en volgorde', [
    'Sluit de stemming',
  ]);
  await play.stage.settle();
}

/** Step 5: what serves other projects too. */
export async function broaden(play: Play): Promise<void> {
  await play.next('5');
  const [one = ''] = play.members('Rechtsstaat');
  const form = await play.open(one, play.meeting(one, '5 ·'), 'Zet iets op de lijst');
  const [first = ''] = choicesOf(form, 'Welke waarde of actie?');
  await play.press(one, form, 'Toevoegen', {
    'Welke waarde of actie?': first,
    'Wat heeft de organisatie eraan?': 'Elke brief wordt beter te begrijpen.',
  });
  await play.stage.settle();
}
