import { turns } from '../support/time';
import type { Append, SessionStore } from '../../src/session/ports';
import { memoryStores } from './support/memory';
import { join, park, POISON, start } from './support/rules';
import { MEETING_ADDRESS } from './support/teams';
import { processOver, worldOver } from './support/world';

const ID = 's1';

/** A store that notes its appends, and can be held up. */
function watched(store: SessionStore) {
  const appends: Append[] = [];
  let gate = Promise.resolve();
  const watching: SessionStore = {
    load: (id, after) => store.load(id, after),
    append: async (append) => {
      appends.push(append);
      await gate;
      return store.append(append);
    },
    waiting: (id) => store.waiting(id),
    cards: (id) => store.cards(id),
    claimPosts: (id, posts, since) => store.claimPosts(id, posts, since),
    settle: (id, settlement) => store.settle(id, settlement),
    unfinished: () => store.unfinished(),
    compact: (id, stored) => store.compact(id, stored),
    erase: (id) => store.erase(id),
  };
  const hold = () => {
    let release = () => {};
    gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  return { store: watching, appends, hold };
}

async function running() {
  const stores = memoryStores();
  const { store, appends, hold } = watched(stores.sessions);
  const world = worldOver({ ...stores, sessions: store });
  await world.workshop.open();
  await world.workshop.start(MEETING_ADDRESS, start(ID));
  await world.workshop.idle();
  appends.length = 0;
  return { ...world, stores, appends, hold };
}

describe('commands', () => {
  test('take effect once by their key, and are answered the same', async () => {
    const { workshop } = await running();
    const once = await workshop.handle(ID, park('ann', 'one'), 'key');
    const again = await workshop.handle(ID, park('ann', 'one'), 'key');
    expect(once).toMatchObject({ kind: 'done', repeat: false });
    expect(again).toMatchObject({ kind: 'done', repeat: true });
    expect((await workshop.read(ID))?.session.parked).toHaveLength(1);
  });

  test('are recognised by their key in the same batch too, and after a restart', async () => {
    const { workshop, stores } = await running();
    const both = await Promise.all([
      workshop.handle(ID, park('ann', 'one'), 'key'),
      workshop.handle(ID, park('ann', 'one'), 'key'),
    ]);
    expect(both).toMatchObject([{ repeat: false }, { repeat: true }]);
    const restarted = worldOver(stores).workshop;
    expect(await restarted.handle(ID, park('ann', 'one'), 'key')).toMatchObject({ repeat: true });
    expect((await restarted.read(ID))?.session.parked).toHaveLength(1);
  });

  test('that change nothing are accepted quietly', async () => {
    const { workshop, appends } = await running();
    await workshop.handle(ID, join('ann'));
    await workshop.idle();
    appends.length = 0;
    expect(await workshop.handle(ID, join('ann'))).toMatchObject({ kind: 'done', repeat: true });
    expect(appends).toEqual([]);
  });

  test('are refused with the state they were refused on', async () => {
    const { workshop } = await running();
    expect(await workshop.handle(ID, park('ann', ''))).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'textMissing' },
      stored: { version: 1 },
    });
    const unknown = await workshop.handle('nowhere', join('ann'));
    expect(unknown).toMatchObject({ kind: 'refused', refusal: { refused: 'noSession' } });
    expect(unknown).not.toHaveProperty('stored');
  });

  test('of people who press at once go into few appends, in order', async () => {
    const { workshop, appends, hold } = await running();
    const release = hold();
    const answers = Array.from({ length: 15 }, (_, n) => workshop.handle(ID, park('ann', `${n}`)));
    release();
    const outcomes = await Promise.all(answers);
    expect(outcomes).toMatchObject(Array.from({ length: 15 }, () => ({ kind: 'done' })));
    expect((await workshop.read(ID))?.session.parked.map(({ text }) => text)).toEqual(
      Array.from({ length: 15 }, (_, n) => `${n}`),
    );
    expect(appends.length).toBeLessThanOrEqual(2);
  });

  test('that make a rule throw, or are refused, do not hurt the others', async () => {
    const { workshop, log } = await running();
    const [good, thrown, refused, late] = await Promise.allSettled([
      workshop.handle(ID, park('ann', 'good')),
      workshop.handle(ID, park('ann', POISON)),
      workshop.handle(ID, park('ann', '')),
      workshop.handle(ID, park('ann', 'late')),
    ]);
    expect(good).toMatchObject({ value: { kind: 'done' } });
    expect(thrown).toMatchObject({ reason: { code: 'ruleFailed' } });
    expect(refused).toMatchObject({ value: { kind: 'refused' } });
    expect(late).toMatchObject({ value: { kind: 'done' } });
    expect((await workshop.read(ID))?.session.parked.map(({ text }) => text)).toEqual([
      'good',
      'late',
    ]);
    expect(log.lines.join()).toContain('session.command-failed');
    expect(log.lines.join()).not.toContain(POISON);
  });

  test('that are too long for one transaction are split over several', async () => {
    const { workshop, appends } = await running();
    const long = 'x'.repeat(300_000);
    const answers = Array.from({ length: 12 }, () => workshop.handle(ID, park('ann', long)));
    await Promise.all(answers);
    expect((await workshop.read(ID))?.session.parked).toHaveLength(12);
    for (const { records } of appends)
      expect(JSON.stringify(records).length).toBeLessThan(1_100_000);
  });

  test('that are many are split over several transactions of 100 entities', async () => {
    const { workshop, appends, hold } = await running();
    const release = hold();
    const answers = Array.from({ length: 250 }, (_, n) => workshop.handle(ID, park('ann', `${n}`)));
    release();
    await Promise.all(answers);
    expect((await workshop.read(ID))?.session.parked).toHaveLength(250);
    for (const { records, outbox } of appends) {
      expect(1 + records.length + outbox.length).toBeLessThanOrEqual(100);
    }
  });

  test('that never fit are refused with a code, alone', async () => {
    const { workshop } = await running();
    const [tooLong, short] = await Promise.allSettled([
      workshop.handle(ID, park('ann', 'x'.repeat(1_100_000))),
      workshop.handle(ID, park('ann', 'short')),
    ]);
    expect(tooLong).toMatchObject({ reason: { code: 'tooLarge' } });
    expect(short).toMatchObject({ value: { kind: 'done' } });
  });

  test('fail when storage fails, and the next one starts from what is stored', async () => {
    const stores = memoryStores();
    let fail = false;
    const failing: SessionStore = {
      ...watched(stores.sessions).store,
      append: (append) =>
        fail ? Promise.reject(new Error('down')) : stores.sessions.append(append),
    };
    const { workshop } = worldOver({ ...stores, sessions: failing });
    await workshop.start(MEETING_ADDRESS, start(ID));
    fail = true;
    await expect(workshop.handle(ID, park('ann', 'lost'))).rejects.toThrow('down');
    fail = false;
    await workshop.handle(ID, park('ann', 'kept'));
    expect((await workshop.read(ID))?.session.parked).toMatchObject([{ text: 'kept' }]);
  });

  test('are not taken any more once the bot closes; those under way end', async () => {
    const { workshop } = await running();
    const last = workshop.handle(ID, park('ann', 'last'));
    const closing = workshop.close();
    await expect(workshop.handle(ID, park('ann', 'late'))).rejects.toMatchObject({
      code: 'closing',
    });
    await expect(last).resolves.toMatchObject({ kind: 'done' });
    await closing;
  });
});

describe('two processes', () => {
  test('decide on what the other stored: a refusal on an old state is not given', async () => {
    const stores = memoryStores();
    const workshop = processOver(stores);
    const other = processOver(stores);
    await workshop.start(MEETING_ADDRESS, start(ID));
    await other.read(ID);
    await workshop.handle(ID, join('ann'));
    // Quiet on the state that the other process knows, new on the state that is stored.
    await other.handle(ID, join('bea'));
    await workshop.handle(ID, { type: 'erasePerson', person: 'ann' });
    expect(await other.handle(ID, join('ann'))).toMatchObject({ kind: 'done', repeat: false });
  });
});

describe('starting', () => {
  test('a second session in the same meeting is refused, until the first is released', async () => {
    const { workshop } = await running();
    expect(await workshop.start(MEETING_ADDRESS, start('s2'))).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'sessionRunning' },
      stored: { session: { id: ID } },
    });
    await workshop.handle(ID, { type: 'close', by: 'fay' });
    await workshop.idle();
    expect(await workshop.start(MEETING_ADDRESS, start('s2'))).toMatchObject({ kind: 'done' });
  });

  test('of two at once, exactly one begins', async () => {
    const stores = memoryStores();
    const one = processOver(stores);
    const two = processOver(stores);
    const outcomes = await Promise.all([
      one.start(MEETING_ADDRESS, start('a')),
      two.start(MEETING_ADDRESS, start('b')),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    const firstWon = outcomes[0]?.kind === 'done';
    const winner = firstWon ? 'a' : 'b';
    const loser = firstWon ? 'b' : 'a';
    expect(await stores.directory.sessionIn(MEETING_ADDRESS.conversation)).toBe(winner);
    expect(await stores.sessions.load(loser, 0)).toBeUndefined();
  });

  test('a claim whose session never began is taken over', async () => {
    const stores = memoryStores();
    await stores.directory.claim(MEETING_ADDRESS.conversation, 'crashed');
    const { workshop, time } = worldOver(stores);
    time.settleWith(turns);
    const outcome = workshop.start(MEETING_ADDRESS, start(ID));
    await time.advance(1_000);
    expect(await outcome).toMatchObject({ kind: 'done' });
  });

  test('a claim whose session began, but which was not confirmed, holds', async () => {
    const { workshop, stores } = await running();
    await stores.directory.release(ID);
    await stores.directory.claim(MEETING_ADDRESS.conversation, ID);
    expect(await workshop.start(MEETING_ADDRESS, start('s2'))).toMatchObject({ kind: 'refused' });
  });

  test('places whoever leads and joins in the directory, and forgets whom the session forgets', async () => {
    const { workshop, stores } = await running();
    await workshop.handle(ID, join('ann'));
    await workshop.idle();
    expect(await stores.directory.sessionOf('fay')).toBe(ID);
    expect(await stores.directory.sessionOf('ann')).toBe(ID);
    await workshop.handle(ID, { type: 'erasePerson', person: 'ann' });
    await workshop.idle();
    expect(await stores.directory.sessionOf('ann')).toBeUndefined();
    expect(await stores.directory.address({ kind: 'person', person: 'ann' })).toBeUndefined();
  });
});
