import { readGroups } from '../acts/opening';
import { FACILITATOR, type Inputs, Play } from './play';
import { MEETING, type Stage, TEAM } from './stage';

const FUNCTIONS = ['beleidsmedewerker', 'data-analist', 'privacymedewerker', 'inkomensconsulent'];

export interface Gathering {
  /** Who joins, besides the facilitator who only leads. */
  readonly people: readonly string[];
  /** Without the app in the own client. */
  readonly withoutApp?: readonly string[];
  readonly channels?: 'ofTeam' | 'none';
}

/** Installs the app, begins a session with an example as its case and opens the lobby. */
export async function openLobby(
  stage: Stage,
  { people, withoutApp = [], channels }: Gathering,
  settings?: Inputs,
) {
  const play = new Play(stage, channels);
  const { life } = stage.tenant;
  if (play.channels === 'ofTeam') await life.install({ team: TEAM });
  await life.install({ meeting: MEETING });
  for (const person of [FACILITATOR, ...people]) {
    if (!withoutApp.includes(person)) await life.install({ person });
  }
  await stage.tenant.as(FACILITATOR).say(MEETING, 'start', { mentionBot: true });
  await stage.settle();
  const opening = () => play.meeting(FACILITATOR, 'Voor de begeleider');
  await play.press(FACILITATOR, opening(), 'Arnhem: inkomenstoeslag aanbieden en verlengen');
  await stage.settle();
  if (settings !== undefined) {
    await play.fill(FACILITATOR, opening(), 'Instellingen', ['Opslaan', settings]);
    await stage.settle();
  }
  await play.press(FACILITATOR, opening(), 'Open de lobby');
  await stage.settle();
  return play;
}

/** Everybody joins, and the workshop begins in groups. */
export async function begin(play: Play, people: readonly string[]): Promise<void> {
  await Promise.all(
    people.map((name, at) =>
      play.press(name, play.meeting(name, 'Doe mee'), 'Doe mee', {
        'Je functie': FUNCTIONS[at % FUNCTIONS.length] ?? '',
      }),
    ),
  );
  await play.stage.settle();
  await play.drive('Stel groepen voor');
  await play.drive('Start de workshop');
  play.groups = readGroups(play.meeting(FACILITATOR, 'Welkom').visible);
}

/** A session that runs, at its first step. */
export async function gather(stage: Stage, gathering: Gathering): Promise<Play> {
  const play = await openLobby(stage, gathering);
  await begin(play, gathering.people);
  return play;
}
