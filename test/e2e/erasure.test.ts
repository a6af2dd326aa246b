import { openPlay, playToReflection, playValues } from './acts/all';
import { close } from './acts/closing';
import { type Play } from './support/play';
import { MEETING, type Stage } from './support/stage';

const MID_SESSION = 'Dina Smit';
const AFTERWARDS = 'Ali Demir';
const DAY = 24 * 60 * 60_000;

let stage: Stage;
let play: Play;

beforeAll(async () => {
  play = await openPlay();
  stage = play.stage;
  await playValues(play);
  await playToReflection(play);
}, 60_000);

afterAll(() => stage.close());

/** "wis mij" in the private chat, and sure of it. */
async function eraseMe(name: string): Promise<void> {
  await stage.tenant.as(name).say(stage.tenant.as(name).chat, 'wis mij');
  await stage.settle();
  const card = play.own(name, 'Weet je het zeker?');
  await play.press(name, card, 'Wis mijn gegevens', { 'Ja, wis mijn gegevens': true });
  await stage.settle();
}

async function left(words: string): Promise<readonly string[]> {
  const rows = (await stage.rows()).filter((row) => row.includes(words));
  const cards = stage.standing().filter(({ card }) => card.includes(words));
  return [
    ...rows.map((row) => `stored: ${around(row, words)}`),
    ...cards.map(({ name, where, card }) => `${name} in ${where}: ${around(card, words)}`),
  ];
}

function around(text: string, words: string): string {
  const at = text.indexOf(words);
  return text.slice(Math.max(0, at - 150), at + words.length + 50);
}

const idOf = (name: string) => stage.tenant.as(name).person.aadObjectId;

test('who is erased while the workshop runs leaves no name, no id and no text behind', async () => {
  const texts = play.secrets.filter(({ of }) => of === MID_SESSION).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(2);
  await eraseMe(MID_SESSION);
  for (const words of [MID_SESSION, idOf(MID_SESSION), ...texts]) {
    expect(await left(words)).toEqual([]);
  }
});

test('when the session closes the silent sheets go, from storage and from every card', async () => {
  await close(play);
  const found = await Promise.all(play.secrets.map(({ text }) => left(text)));
  expect(found.flat()).toEqual([]);
});

test('who is erased afterwards leaves no name and no id behind', async () => {
  await eraseMe(AFTERWARDS);
  expect(await left(AFTERWARDS)).toEqual([]);
  expect(await left(idOf(AFTERWARDS))).toEqual([]);
});

test('the meeting is free for another session', async () => {
  await stage.tenant.as('Bo Jansen').say(MEETING, 'start', { mentionBot: true });
  await stage.settle();
  expect(play.meeting('Bo Jansen').visible).toContain('Er is nog geen casus.');
  await stage.tenant.as('Bo Jansen').say(MEETING, 'stop', { mentionBot: true });
  await stage.settle();
  await play.press('Bo Jansen', play.own('Bo Jansen', 'De sessie stoppen'), 'Stop de sessie', {
    'Waarom stopt de sessie?': 'Het was een proef.',
  });
  await stage.settle();
});

test('after the retention term nothing of the sessions is stored', async () => {
  await stage.restart(91 * DAY);
  await stage.settle();
  const kept = (await stage.rows()).filter((row) => !/"partitionKey":"teams/.test(row));
  expect(kept).toEqual([]);
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
