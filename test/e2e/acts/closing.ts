import {
  FACILITATOR,
  PEOPLE,
  LEAVES_EARLY,
  type Play,
  WITHOUT_APP,
  choicesOf,
  choiceWith,
} from '../support/play';

const HOW = 'Hoe gaan we met deze actie verder, en wanneer is de eerste stap gezet?';

/** Step 6: the checklist of one action and of the plan, and the date of the follow-up. */
export async function checkList(play: Play): Promise<void> {
  await play.next('6');
  const card = () => play.meeting('Ali Demir', '6 ·');
  const choosing = await play.open('Ali Demir', card(), 'Vul de checklist in');
  const [first = ''] = choicesOf(choosing, 'Over welke actie gaat het?');
  const questions = await play.open('Ali Demir', choosing, 'Verder', {
    'Over welke actie gaat het?': first,
  });
  await play.press('Ali Demir', questions, 'Opslaan', { [HOW]: 'Ali schrijft maandag een opzet.' });
  await play.fill('Bo Jansen', card(), 'Datum voor het vervolg', [
    'Opslaan',
    { Datum: '2027-01-21' },
  ]);
  await play.stage.settle();
}

/** Step 7: the flip-over point by point, and what everybody takes along; shared only by choice. */
export async function reflect(play: Play): Promise<void> {
  await play.next('7');
  const settling = await play.open(
    FACILITATOR,
    play.own(FACILITATOR, 'Jouw cockpit'),
    'Flip-over afronden',
  );
  await play.press(FACILITATOR, settling, 'Opslaan', {
    'Welk punt?': choiceWith(settling, 'Welk punt?', 'Mogen we mensen bellen'),
    'Wat is ermee gedaan?': 'Besproken: alleen na toestemming.',
  });
  for (const name of PEOPLE) {
    if (name === LEAVES_EARLY || name === WITHOUT_APP) continue;
    const sheet = play.own(name, '7 ·');
    const shared = name === 'Ali Demir';
    const learned = `Wat ${name} leerde.`;
    await play.press(name, sheet, 'Opslaan', {
      'Wat weet je nu dat je eerst niet wist?': shared ? learned : play.keepSecret(name, learned),
      'Wat ga je hierna zelf anders doen?': `Wat ${name} anders doet.`,
      Delen: shared,
    });
  }
  await play.stage.settle();
}

export async function close(play: Play): Promise<void> {
  await play.fill(FACILITATOR, play.own(FACILITATOR, 'Jouw cockpit'), 'Sluit af', ['Sluit af']);
  await play.stage.settle();
}
