import { FACILITATOR, LATE, PEOPLE, type Play, PRESSES_TWICE, WITHOUT_APP } from '../support/play';
import { CHANNELS, MEETING, TEAM } from '../support/stage';

const FUNCTIONS = ['beleidsmedewerker', 'data-analist', 'privacymedewerker', 'inkomensconsulent'];

/** From an empty meeting to three groups, by buttons and one dialog. */
export async function prepare(play: Play): Promise<void> {
  const { stage } = play;
  const { life } = stage.tenant;
  if (play.channels === 'ofTeam') await life.install({ team: TEAM });
  await life.install({ meeting: MEETING });
  for (const person of [FACILITATOR, ...PEOPLE]) {
    if (person !== WITHOUT_APP) await life.install({ person });
  }
  await stage.tenant.as(FACILITATOR).say(MEETING, 'start', { mentionBot: true });
  await stage.settle();

  const opening = () => play.meeting(FACILITATOR, 'Voor de begeleider');
  await play.fill(FACILITATOR, opening(), 'Casus invullen', [
    'Opslaan',
    {
      Titel: 'Energietoeslag zonder aanvraag',
      'Wat doet de dienst, en voor wie?':
        'De gemeente schrijft huishoudens met een laag inkomen aan over de energietoeslag.',
      'Proactiviteit matig: mensen krijgen bericht of advies dat bij hen past': [
        'eigen klantenbestand',
      ],
      'Doel (mag leeg blijven)': 'Minder mensen lopen de toeslag mis.',
    },
  ]);
  await stage.settle();
  await play.press(FACILITATOR, opening(), 'Open de lobby');
  await stage.settle();
}

/** Everybody but the late one joins; one presses twice at once. */
export async function join(play: Play): Promise<void> {
  const { stage } = play;
  await Promise.all(
    PEOPLE.filter((name) => name !== LATE).map((name, at) => {
      const lobby = play.meeting(name, 'Doe mee');
      const inputs = { 'Je functie': FUNCTIONS[at % FUNCTIONS.length] ?? '' };
      const client = stage.tenant.as(name);
      return name === PRESSES_TWICE
        ? client.pressTwice(lobby, 'Doe mee', inputs)
        : client.press(lobby, 'Doe mee', inputs);
    }),
  );
  await stage.settle();
  await play.drive('Stel groepen voor');
  await play.drive('Start de workshop');
  play.groups = readGroups(play.meeting(FACILITATOR, 'Welkom').visible);
}

/** Who is in which group, from the card of the start: "Groep democratie (4)" and a line of names. */
export function readGroups(card: string): ReadonlyMap<string, readonly string[]> {
  const lines = card.split('\n');
  return new Map(
    CHANNELS.map((channel) => {
      const at = lines.findIndex((line) => line.startsWith(`Groep ${channel.toLowerCase()} (`));
      return [channel, (lines[at + 1] ?? '').split(', ').map((name) => name.split(' (')[0] ?? '')];
    }),
  );
}

/** Step 1: what is missing goes into the case at once, and a debate goes to the flip-over. */
export async function validateCase(play: Play): Promise<void> {
  await play.next('1');
  await play.fill('Ali Demir', play.meeting('Ali Demir'), 'Vul de beschrijving aan', [
    'Toevoegen',
    { 'Wat ontbreekt of klopt niet?': 'De brief gaat ook naar zelfstandigen.' },
  ]);
  await play.fill('Bo Jansen', play.meeting('Bo Jansen'), 'Noem andere data', [
    'Toevoegen',
    { 'Welke data zijn dat, en waar komen ze vandaan?': 'Inkomensgegevens van het UWV.' },
  ]);
  await play.fill('Dina Smit', play.meeting('Dina Smit'), 'Zet op de flip-over', [
    'Zet op de flip-over',
    { 'Welk punt wil je bewaren?': 'Mogen we mensen bellen?' },
  ]);
  await play.stage.settle();
}
