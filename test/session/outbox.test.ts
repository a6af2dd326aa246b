import { MEETING, slotKey } from '../../src/workshop/places';
import { memoryStores } from './support/memory';
import { join, park, sheetOf, start } from './support/rules';
import { FakeTeams, MEETING_ADDRESS } from './support/teams';
import { worldOver } from './support/world';

const ID = 's1';
const PHASE = 'meeting|phase|1';
const OPENING = 'meeting|opening|0';
const COCKPIT = 'private:fay|cockpit|0';

/** A session in its phase with some people, whose cards stand. */
async function running(people: readonly string[] = ['ann'], teams = new FakeTeams()) {
  const stores = memoryStores();
  const world = worldOver(stores, { teams });
  const { workshop, time } = world;
  await workshop.open();
  await workshop.start(MEETING_ADDRESS, start(ID));
  for (const person of people) await workshop.handle(ID, join(person));
  await time.advance(60_000);
  const next = async () => {
    await workshop.handle(ID, { type: 'next', by: 'fay' });
    await workshop.idle();
  };
  return { ...world, stores, next };
}

/** The shortest time between a send and the one `count` later. */
function shortestSpan(times: readonly number[], count: number): number {
  return Math.min(...times.slice(count).map((at, index) => at - (times[index] ?? 0)));
}

const many = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);

describe('sending', () => {
  test('a step opening of 19 cards goes out at once', async () => {
    const { teams, next } = await running(many(17));
    teams.sent.length = 0;
    let release = () => {};
    const together = new Promise<void>((resolve) => {
      release = resolve;
    });
    teams.pause = () => {
      if (teams.sent.length === 19) release();
      return together;
    };
    await next();
    expect(teams.sent).toHaveLength(19);
    expect(teams.parallel).toBe(19);
  });

  test('a command may ask for more cards than fit in a transaction', async () => {
    const { teams, time, next, stores } = await running(many(150));
    await time.advance(600_000);
    teams.sent.length = 0;
    await next();
    await time.advance(600_000);
    expect(teams.posts().size).toBe(151);
    expect(new Set(teams.posts().values())).toEqual(new Set([1]));
    expect(await stores.sessions.waiting(ID)).toEqual([]);
  });

  test('a card is posted once and edited from then on, showing the newest state', async () => {
    const { workshop, teams, time, next } = await running();
    await next();
    await workshop.handle(ID, park('ann', 'x'));
    await time.advance(10_000);
    const version = (await workshop.read(ID))?.version;
    expect(teams.of(PHASE).map(({ kind }) => kind)).toEqual(['post', 'edit']);
    expect(teams.of(PHASE).at(-1)?.version).toBe(version);
  });

  test('a card that was never posted is not edited', async () => {
    const { workshop, teams, time, stores } = await running();
    await workshop.handle(ID, park('ann', 'before the phase'));
    await time.advance(10_000);
    expect(teams.of(PHASE)).toEqual([]);
    expect(await stores.sessions.waiting(ID)).toEqual([]);
  });

  test('edits of a shared card are joined: at most one per 2 s', async () => {
    const { workshop, teams, time, next } = await running();
    await next();
    await time.advance(10_000);
    teams.sent.length = 0;
    for (let press = 0; press < 40; press += 1) {
      await workshop.handle(ID, park('ann', `${press}`));
      await time.advance(250);
    }
    await time.advance(10_000);
    const edits = teams.of(PHASE);
    expect(edits.length).toBeGreaterThanOrEqual(5);
    expect(edits.length).toBeLessThanOrEqual(7);
    expect(edits.at(-1)?.version).toBe((await workshop.read(ID))?.version);
  });

  test('the opening card, where people type, is edited at most once per 20 s', async () => {
    const { workshop, teams, time } = await running([]);
    teams.sent.length = 0;
    for (const person of many(30)) {
      await workshop.handle(ID, join(person));
      await time.advance(1_000);
    }
    await time.advance(60_000);
    expect(teams.of(OPENING).length).toBeLessThanOrEqual(3);
    expect(teams.of(OPENING).length).toBeGreaterThanOrEqual(2);
  });

  test('goes to the places the session has', async () => {
    const { teams, next } = await running();
    await next();
    const where = new Map(teams.sent.map(({ slot, conversation }) => [slot, conversation]));
    expect(where.get(PHASE)).toBe(MEETING_ADDRESS.conversation);
    expect(where.get(slotKey(sheetOf('ann')))).toBe('a:ann');
    expect(where.get(COCKPIT)).toBe('a:fay');
  });

  test('stays within Teams’ limits when twenty sessions open a step together', async () => {
    const stores = memoryStores();
    const { workshop, teams, time } = worldOver(stores);
    await workshop.open();
    const ids = Array.from({ length: 20 }, (_, n) => `session-${n}`);
    for (const id of ids) {
      await workshop.start({ ...MEETING_ADDRESS, conversation: `19:${id}` }, start(id));
      for (const person of many(17)) await workshop.handle(id, join(`${id}-${person}`));
    }
    await time.advance(600_000);
    teams.sent.length = 0;
    const times: number[] = [];
    teams.pause = async () => {
      times.push(time.now());
    };
    for (const id of ids) await workshop.handle(id, { type: 'next', by: 'fay' });
    await time.advance(60_000);
    expect([...teams.posts().values()].reduce((sum, count) => sum + count, 0)).toBe(20 * 18);
    expect(shortestSpan(times, 48)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('when Teams says no', () => {
  test('later: it waits that long, and the whole conversation with it', async () => {
    const { workshop, teams, time, next } = await running();
    let throttled = true;
    teams.answer = (_kind, { slot }) =>
      throttled && slot.place.kind === 'meeting' ? { kind: 'later', ms: 30_000 } : undefined;
    await next();
    throttled = false;
    const shown = teams.of(OPENING).length;
    await workshop.handle(ID, join('late'));
    await time.advance(29_000);
    expect(teams.of(PHASE)).toEqual([]);
    expect(teams.of(OPENING)).toHaveLength(shown);
    await time.advance(1_000);
    expect(teams.of(PHASE).map(({ kind }) => kind)).toEqual(['post']);
    expect(teams.of(OPENING)).toHaveLength(shown + 1);
    expect(await workshop.undelivered(ID)).toEqual([]);
  });

  test('nothing certain about a post: it is listed and never repeated by itself', async () => {
    const { workshop, teams, time, next } = await running();
    let lose = true;
    teams.answer = (kind, { slot }) =>
      lose && kind === 'post' && slot.card === 'phase' ? { kind: 'uncertain' } : undefined;
    await next();
    lose = false;
    expect(await workshop.undelivered(ID)).toEqual([
      { slot: { place: MEETING, card: 'phase', run: 1 }, reason: 'uncertain' },
    ]);
    await workshop.handle(ID, park('ann', 'x'));
    await next();
    await time.advance(600_000);
    expect(teams.of(PHASE)).toEqual([]);
    await workshop.resend(ID, PHASE);
    await workshop.idle();
    expect(teams.of(PHASE).map(({ kind }) => kind)).toEqual(['post']);
    expect(await workshop.undelivered(ID)).toEqual([]);
  });

  test('nothing certain about an edit: it is tried again until it is in', async () => {
    const { workshop, teams, time, next } = await running();
    await next();
    await time.advance(10_000);
    let failures = 4;
    teams.answer = (kind, { slot }) => {
      if (kind === 'post' || slot.card !== 'phase' || failures === 0) return undefined;
      failures -= 1;
      return { kind: 'uncertain' };
    };
    await workshop.handle(ID, park('ann', 'x'));
    await time.advance(120_000);
    expect(failures).toBe(0);
    expect(teams.of(PHASE).map(({ kind }) => kind)).toEqual(['post', 'edit']);
    expect(await workshop.undelivered(ID)).toEqual([]);
  });

  test('an edit that keeps failing is listed; the card stands, and a later edit succeeds', async () => {
    const { workshop, teams, time, next } = await running();
    await next();
    let fail = true;
    teams.answer = (kind) => (fail && kind === 'edit' ? { kind: 'uncertain' } : undefined);
    await workshop.handle(ID, park('ann', 'x'));
    await time.advance(3_600_000);
    expect(await workshop.undelivered(ID)).toContainEqual({
      slot: { place: MEETING, card: 'phase', run: 1 },
      reason: 'failed',
    });
    fail = false;
    await workshop.handle(ID, park('ann', 'y'));
    await time.advance(10_000);
    expect(teams.of(PHASE).at(-1)?.kind).toBe('edit');
    expect((await workshop.undelivered(ID)).map(({ slot }) => slot.card)).not.toContain('phase');
  });

  test('no, to a private card: it is listed and the session learns it', async () => {
    const { workshop, teams, next } = await running(['ann', 'bea']);
    teams.answer = (_kind, { slot }) =>
      slotKey(slot) === slotKey(sheetOf('bea'))
        ? { kind: 'refused', reason: 'blocked' }
        : undefined;
    await next();
    expect(await workshop.undelivered(ID)).toEqual([{ slot: sheetOf('bea'), reason: 'blocked' }]);
    const people = (await workshop.read(ID))?.session.people;
    expect(people?.['bea']?.reach).toEqual({ kind: 'unreached', reason: 'blocked' });
    expect(people?.['ann']?.reach).toEqual({ kind: 'reached' });
  });

  test('too large, or gone: it is listed, and the session learns nothing of people', async () => {
    const { workshop, teams, next } = await running();
    teams.answer = (_kind, { slot }) =>
      slot.card === 'sheet' ? { kind: 'refused', reason: 'tooLarge' } : undefined;
    await next();
    expect(await workshop.undelivered(ID)).toEqual([{ slot: sheetOf('ann'), reason: 'tooLarge' }]);
    expect((await workshop.read(ID))?.session.people['ann']?.reach).toEqual({ kind: 'reached' });
  });

  test('gone, to an edit: the next show posts it anew', async () => {
    const { workshop, teams, time, next } = await running();
    await next();
    await time.advance(10_000);
    let gone = true;
    teams.answer = (kind, { slot }) =>
      gone && kind === 'edit' && slot.card === 'phase'
        ? { kind: 'refused', reason: 'gone' }
        : undefined;
    await workshop.handle(ID, park('ann', 'x'));
    await time.advance(10_000);
    gone = false;
    await workshop.handle(ID, park('ann', 'y'));
    await time.advance(10_000);
    expect(teams.of(PHASE)).toHaveLength(1);
    await next();
    expect(teams.of(PHASE).map(({ kind }) => kind)).toEqual(['post', 'post']);
  });

  test('an exception while rendering: an uncertain post, and the others go out', async () => {
    const { workshop, teams, log, next } = await running();
    teams.answer = (_kind, { slot }) => {
      if (slot.card === 'phase') throw new Error('secret words');
      return undefined;
    };
    await next();
    expect(teams.of(slotKey(sheetOf('ann')))).toHaveLength(1);
    expect(await workshop.undelivered(ID)).toMatchObject([{ reason: 'uncertain' }]);
    expect(log.lines.join()).toContain('outbox.post-threw');
    expect(log.lines.join()).not.toContain('secret');
  });

  test('while storage fails: the session is not told of the lost card, and the rest goes on', async () => {
    const { workshop, teams, stores, log, next } = await running();
    teams.answer = (_kind, { slot }) => {
      if (slot.card !== 'phase') return undefined;
      stores.sessions.load = () => Promise.reject(new Error('down'));
      return { kind: 'refused', reason: 'tooLarge' };
    };
    await next();
    expect(log.lines.join()).toContain('outbox.untold');
    expect(await workshop.undelivered(ID)).toMatchObject([{ reason: 'tooLarge' }]);
  });
});

describe('reaching people', () => {
  test('opens the chat of whoever joins, keeps the address and tells the session', async () => {
    const { workshop, teams, stores } = await running(['ann']);
    expect(teams.opened).toContain('ann');
    expect(await stores.directory.address({ kind: 'person', person: 'ann' })).toMatchObject({
      conversation: 'a:ann',
    });
    expect((await workshop.read(ID))?.session.people['ann']?.reach).toEqual({ kind: 'reached' });
  });

  test('tells why somebody cannot be reached', async () => {
    const teams = new FakeTeams();
    teams.answerOpening = (person) =>
      person === 'ann' ? { kind: 'refused', reason: 'notInstalled' } : undefined;
    const { workshop } = await running(['ann'], teams);
    expect((await workshop.read(ID))?.session.people['ann']?.reach).toEqual({
      kind: 'unreached',
      reason: 'notInstalled',
    });
  });

  test('tries again when nobody knows, and says so when it keeps failing', async () => {
    const teams = new FakeTeams();
    let tries = 0;
    teams.answerOpening = (person) => {
      if (person === 'fay') return undefined;
      tries += 1;
      return person === 'ann' && tries > 2 ? undefined : { kind: 'uncertain' };
    };
    const { workshop, time } = await running(['ann'], teams);
    await time.advance(600_000);
    expect((await workshop.read(ID))?.session.people['ann']?.reach).toEqual({ kind: 'reached' });
    await workshop.handle(ID, join('bea'));
    await time.advance(600_000);
    expect((await workshop.read(ID))?.session.people['bea']?.reach).toEqual({
      kind: 'unreached',
      reason: 'failed',
    });
  });

  test('is paced like one conversation', async () => {
    const { teams, time, workshop } = await running([]);
    const opened: number[] = [];
    teams.answerOpening = () => {
      opened.push(time.now());
      return undefined;
    };
    for (const person of many(30)) await workshop.handle(ID, join(person));
    await time.advance(60_000);
    expect(opened).toHaveLength(30);
    expect(shortestSpan(opened, 7)).toBeGreaterThanOrEqual(1_000);
  });
});
