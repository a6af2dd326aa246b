import type { Language } from '../../room/protocol';

const nl = {
  playAll: 'Speel de hele workshop',
  playOn: 'Speel verder',
  playGist: 'Iedereen wordt gespeeld, tot de poster. Neem iemand over wanneer je wilt.',
  time: 'Tijd in de oefening',
  speed: 'Tempo',
  paused: 'Pauze',
  next: 'Naar het volgende moment',
  leaping: 'Op weg naar het volgende moment',
  people: 'Wie speelt wie',
  played: (count: number, all: number) => `${count} van ${all} gespeeld`,
  pause: 'Pauze',
  leads: 'begeleider',
  me: 'ik',
  simulated: 'gespeeld',
  absent: 'afwezig',
  settings: 'Casus en toeval',
  settingsGist: 'Kies dit voordat de workshop begint. Met hetzelfde getal gaat het weer net zo.',
  scenario: 'Voorbeeld',
  seed: 'Getal',
  choose: 'Begin zo',
  failed: 'Dit lukte niet. Probeer het zo nog eens.',
  scenarios: { apeldoorn: 'Apeldoorn', arnhem: 'Arnhem', utrecht: 'Utrecht' },
};

const en: typeof nl = {
  playAll: 'Play the whole workshop',
  playOn: 'Play on',
  playGist: 'Everybody is played, up to the poster. Take somebody over whenever you like.',
  time: 'Time in the rehearsal',
  speed: 'Pace',
  paused: 'Pause',
  next: 'To the next moment',
  leaping: 'On the way to the next moment',
  people: 'Who plays whom',
  played: (count, all) => `${count} of ${all} played`,
  pause: 'Pause',
  leads: 'facilitator',
  me: 'me',
  simulated: 'played',
  absent: 'absent',
  settings: 'Case and chance',
  settingsGist:
    'Choose this before the workshop begins. With the same number it goes the same way.',
  scenario: 'Example',
  seed: 'Number',
  choose: 'Begin like this',
  failed: 'This did not work. Try again in a moment.',
  scenarios: { apeldoorn: 'Apeldoorn', arnhem: 'Arnhem', utrecht: 'Utrecht' },
};

export type DirectorTexts = typeof nl;

export function directorTexts(language: Language): DirectorTexts {
  return language === 'nl' ? nl : en;
}
