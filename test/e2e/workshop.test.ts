import { openPlay, playToReflection, playValues } from './acts/all';
import { close } from './acts/closing';
import { FACILITATOR, LATE, PEOPLE, type Play, SLOW, WITHOUT_APP } from './support/play';
import { CHANNELS, MEETING, type Stage } from './support/stage';

let stage: Stage;
let play: Play;

beforeAll(async () => {
  play = await openPlay();
  stage = play.stage;
  await playValues(play);
  await playToReflection(play);
  await close(play);
}, 60_000);

afterAll(() => stage.close());

/** What somebody's Teams showed of the bot, in the order in which it came. */
const journalOf = (name: string) => stage.tenant.journalOf(name);

describe('the poster', () => {
  test.each([
    ['in the meeting', MEETING],
    ['in the team’s channel', 'General'],
  ])('%s says exactly what was chosen, composed, ordered and agreed', (_, where) => {
    const poster = play.seen(FACILITATOR, where, 'Actieplan').visible;
    for (const { value } of play.chosen) expect(poster).toContain(value);
    const lines = poster.split('\n');
    const at = (words: string) => lines.findIndex((line) => line.includes(words));
    const standing = play.composed.filter(({ what }) => at(what) !== -1);
    expect(standing).toHaveLength(5);
    for (const owner of play.owners.values()) expect(poster).toContain(owner);
    expect(poster).toContain('Snelheid wijkt voor uitleg.');
    expect(poster).toContain('De raad stelt de verordening vast.');
    expect(poster).toContain('In het teamoverleg van januari.');
    expect(poster).toContain('Elk kwartaal een uur.');
    expect(poster).toContain('Elke brief wordt beter te begrijpen.');
    expect(poster).toContain('Ali schrijft maandag een opzet.');
    expect(poster).toContain('donderdag 21 januari 2027');
    expect(poster).toContain('Energietoeslag zonder aanvraag');
    expect(poster).toContain('Besproken: alleen na toestemming.');
  });
});

describe('privacy', () => {
  test('nobody saw an unrevealed text of another', () => {
    for (const { of, text, revealedAt } of play.secrets) {
      const others = [FACILITATOR, ...PEOPLE].filter((name) => name !== of);
      const early = others.flatMap((name) =>
        journalOf(name).filter(({ at, text: seen }) => at < revealedAt && seen.includes(text)),
      );
      expect(
        early.map(({ personName, conversationName }) => [personName, conversationName]),
      ).toEqual([]);
    }
  });

  test('the group did see the texts of the silent steps afterwards', () => {
    const values = play.secrets.filter(({ text }) => text.startsWith('Eerste reden'));
    for (const { of, text } of values) {
      const mate = play.members(play.groupOf(of)).find((name) => name !== of) ?? '';
      expect(journalOf(mate).some(({ text: seen }) => seen.includes(text))).toBe(true);
    }
  });

  test('nobody saw how the vote fell before it was closed, and everybody did afterwards', () => {
    const told = [FACILITATOR, ...PEOPLE].flatMap((name) =>
      journalOf(name).filter(({ text }) => /noodzaak \d/.test(text)),
    );
    expect(told.filter(({ at }) => at < play.voteClosedAt)).toEqual([]);
    expect(told.length).toBeGreaterThan(PEOPLE.length);
  });

  test('no text of people is in the log', () => {
    const log = JSON.stringify(stage.lines);
    const texts = [
      ...play.secrets.map(({ text }) => text),
      ...PEOPLE,
      'Energietoeslag',
      'verordening',
    ];
    expect(texts.filter((text) => log.includes(text))).toEqual([]);
  });
});

test('nothing went wrong that the log would tell as an error', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('the noise budget', () => {
  const posts = (where: string) => stage.tenant.counts(where).posts;

  test('at most 30 posts in the meeting chat', () =>
    expect(posts(MEETING)).toBeLessThanOrEqual(30));

  test.each(CHANNELS)('at most 10 in the channel %s', (channel) => {
    expect(posts(channel)).toBeLessThanOrEqual(10);
  });

  test.each([FACILITATOR, ...PEOPLE])('at most 8 in the private chat of %s', (name) => {
    const most = name === WITHOUT_APP ? 0 : 8;
    expect(posts(stage.tenant.as(name).chat)).toBeLessThanOrEqual(most);
  });
});

describe('people', () => {
  test('a double press joins once, and a leaver is not counted', () => {
    const joined = journalOf(FACILITATOR).filter(({ text }) =>
      text.includes('Wie doen er mee (11)'),
    );
    expect(joined.length).toBeGreaterThan(0);
    expect(journalOf(FACILITATOR).some(({ text }) => text.includes('11 van 11'))).toBe(true);
  });

  test('a reminder goes only to who has not answered', () => {
    const reminded = PEOPLE.filter((name) =>
      journalOf(name).some(({ kind, text }) => kind === 'post' && text.includes('Open mijn vel')),
    );
    expect(reminded).toEqual([SLOW]);
  });

  test('what came after the bell counts, and the person is told so', () => {
    expect(journalOf(SLOW).some(({ text }) => text.includes('Je stuurde dit in na de tijd.'))).toBe(
      true,
    );
  });

  test('the late one is in a group and got the running sheet at once', () => {
    expect(CHANNELS).toContain(play.groupOf(LATE));
    expect(journalOf(LATE).some(({ text }) => text.startsWith('2b ·'))).toBe(true);
  });

  test('the facilitator was told who cannot be reached', () => {
    const told = journalOf(FACILITATOR).some(
      ({ text }) => text.includes('Niet bereikt') && text.includes(WITHOUT_APP),
    );
    expect(told).toBe(true);
  });
});

describe('afterwards', () => {
  const day = 24 * 60 * 60_000;
  const reminded = () =>
    [FACILITATOR, ...PEOPLE].filter((name) =>
      journalOf(name).some(
        ({ kind, text }) => kind === 'post' && text.includes('Binnenkort is het vervolg'),
      ),
    );
  const reminders = () =>
    stage.tenant.journal.entries.filter(
      ({ kind, text }) => kind === 'post' && text.includes('Binnenkort is het vervolg'),
    ).length;

  test('who took something upon them is told what is theirs', () => {
    for (const owner of play.owners.values()) {
      if (owner === WITHOUT_APP) continue;
      expect(play.own(owner, 'Bedankt voor je bijdrage').visible).toContain(
        'Jij bent verantwoordelijk voor',
      );
    }
  });

  test('a week before the follow-up they are reminded, once, also over a restart', async () => {
    await stage.restart(Date.UTC(2027, 0, 14, 7) - stage.time.now());
    expect(reminded()).toEqual([]);
    await stage.time.advance(day / 8);
    await stage.settle();
    const owners = [...new Set([...play.owners.values(), 'Bo Jansen', FACILITATOR])];
    expect(new Set(reminded())).toEqual(new Set(owners.filter((name) => name !== WITHOUT_APP)));
    const sent = reminders();
    await stage.restart(day);
    await stage.settle();
    expect(reminders()).toBe(sent);
  }, 20_000);
});
