import type { Append, EventRecord, OutboxItem, StoredSession } from '../../src/session/ports';
import type { Timer } from '../../src/workshop/effects';
import type { Event } from '../../src/workshop/events';
import { MEETING, privately, type Slot, slotKey } from '../../src/workshop/places';
import { rules, start } from '../session/support/rules';
import type { Stores } from '../session/support/world';

/** Surrogate pairs on every boundary, quotes, and what UTF-8, JSON and OData trip over. */
const AWKWARD = `😀"'\\\n${'é😀'.repeat(40)}\u0000\u2028</script>%25#?`;

let sessions = 0;
/** Ids that no key may bear as they are. */
function newId(): string {
  sessions += 1;
  return `s/${sessions}#?%='\\x`;
}

function parked(seq: number, text: string): EventRecord {
  return { seq, at: 1_000 + seq, event: { type: 'pointParked', id: `${seq}`, text, by: 'ann' } };
}

function started(id: string): EventRecord {
  const { facilitator, settings } = start(id);
  const event: Event = {
    type: 'sessionStarted',
    id,
    facilitator,
    settings,
    plan: [],
    groups: [],
  };
  return { seq: 1, at: 1_000, event };
}

function first(id: string, more: Partial<Append> = {}): Append {
  return { id, on: 0, writeId: 'w1', records: [started(id)], outbox: [], ...more };
}

const PHASE: Slot = { place: MEETING, card: 'phase', run: 1 };
const SHEET: Slot = { place: privately('a/b|c'), card: 'sheet', run: 1 };

function card(slot: Slot, post: boolean): OutboxItem {
  return { kind: 'card', key: slotKey(slot), slot, post };
}

const TIMER: Timer = { kind: 'time', due: 5_000, generation: 2, prompt: 'timeUp' };
const LATER: Timer = { kind: 'followUp', due: 9_000 };

/** What the shell relies on; every storage proves the same. */
export function storeContract(open: () => Promise<Stores>): void {
  let stores: Stores;
  beforeAll(async () => {
    stores = await open();
  });

  describe('events', () => {
    test('come back as they were appended, in order', async () => {
      const id = newId();
      const { sessions } = stores;
      expect(await sessions.load(id, 0)).toBeUndefined();
      expect(await sessions.append(first(id))).toBe('appended');
      const records = [{ ...parked(2, AWKWARD), key: 'k' }, parked(3, 'b')];
      expect(await sessions.append({ id, on: 1, writeId: 'w2', records, outbox: [] })).toBe(
        'appended',
      );
      expect(await sessions.load(id, 0)).toEqual({
        version: 3,
        records: [started(id), ...records],
      });
      expect(await sessions.load(id, 2)).toEqual({ version: 3, records: [parked(3, 'b')] });
      expect(await sessions.load(id, 3)).toEqual({ version: 3, records: [] });
    });

    test('are appended only on the version they were decided on, all or none', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      const on = (version: number, writeId: string): Append => ({
        id,
        on: version,
        writeId,
        records: [parked(version + 1, 'x'), parked(version + 2, 'y')],
        outbox: [card(PHASE, true)],
      });
      expect(await sessions.append(first(id, { writeId: 'other' }))).toBe('conflict');
      expect(await sessions.append(on(2, 'too-new'))).toBe('conflict');
      expect(await sessions.append(on(0, 'too-old'))).toBe('conflict');
      expect(await sessions.waiting(id)).toEqual([]);
      const both = await Promise.all([sessions.append(on(1, 'a')), sessions.append(on(1, 'b'))]);
      expect(both.sort()).toEqual(['appended', 'conflict']);
      expect((await sessions.load(id, 0))?.version).toBe(3);
    });

    test('may be long', async () => {
      const id = newId();
      const { sessions } = stores;
      const long = parked(2, AWKWARD.repeat(10_000));
      await sessions.append(first(id));
      expect(await sessions.append({ id, on: 1, writeId: 'w', records: [long], outbox: [] })).toBe(
        'appended',
      );
      expect(await sessions.load(id, 1)).toEqual({ version: 2, records: [long] });
    });
  });

  describe('the outbox', () => {
    test('joins what is asked for the same card; a card to post stays one to post', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id, { outbox: [card(PHASE, true), card(SHEET, false)] }));
      const append = { id, on: 1, writeId: 'w2', records: [parked(2, 'x')] };
      await sessions.append({ ...append, outbox: [card(PHASE, false)] });
      const waiting = await sessions.waiting(id);
      expect(waiting.map(({ item, version }) => ({ item, version }))).toEqual([
        { item: card(SHEET, false), version: 1 },
        { item: card(PHASE, true), version: 2 },
      ]);
    });

    test('keeps what was asked for again while it was done', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id, { outbox: [card(PHASE, true)] }));
      const done = await sessions.waiting(id);
      const append = { id, on: 1, writeId: 'w2', records: [parked(2, 'x')] };
      await sessions.append({ ...append, outbox: [card(PHASE, false)] });
      await sessions.settle(id, { done });
      const left = await sessions.waiting(id);
      expect(left).toMatchObject([{ item: { key: slotKey(PHASE) }, version: 2 }]);
      await sessions.settle(id, { done: left });
      await sessions.settle(id, { done: left });
      expect(await sessions.waiting(id)).toEqual([]);
    });

    test('holds every kind of item, and tells which sessions have some', async () => {
      const id = newId();
      const { sessions } = stores;
      const outbox: readonly OutboxItem[] = [
        card(PHASE, true),
        { kind: 'timer', key: 'timer|x', timer: TIMER },
        { kind: 'timer', key: 'timer|y', timer: LATER },
        { kind: 'reach', key: 'reach|a/b', person: 'a/b' },
        { kind: 'place', key: 'person|a', person: 'a' },
        { kind: 'forget', key: 'person|b', person: 'b' },
        { kind: 'compact', key: 'compact' },
        { kind: 'release', key: 'release' },
        { kind: 'many', key: 'many|1', items: [card(SHEET, true), { kind: 'compact', key: 'c' }] },
      ];
      await sessions.append(first(id, { outbox }));
      const waiting = await sessions.waiting(id);
      expect(new Set(waiting.map(({ item }) => item))).toEqual(new Set(outbox));
      expect(await sessions.unfinished()).toContain(id);
      await sessions.settle(id, { done: waiting });
      expect(await sessions.unfinished()).not.toContain(id);
    });

    test('takes any number of items without an event', async () => {
      const id = newId();
      const { sessions } = stores;
      const items = Array.from({ length: 350 }, (_, n) =>
        card({ place: privately(`p${n}`), card: 'sheet', run: 1 }, n % 2 === 0),
      );
      await sessions.append(first(id));
      await sessions.settle(id, { add: { items, version: 1 } });
      await sessions.settle(id, { add: { items, version: 1 } });
      const waiting = await sessions.waiting(id);
      expect(new Set(waiting.map(({ item }) => item))).toEqual(new Set(items));
      await sessions.settle(id, { done: waiting });
      expect(await sessions.waiting(id)).toEqual([]);
    });

    test('takes items without an event', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      await sessions.settle(id, { add: { items: [card(PHASE, true)], version: 1 } });
      expect(await sessions.waiting(id)).toMatchObject([{ item: card(PHASE, true), version: 1 }]);
    });
  });

  describe('cards', () => {
    const message = { serviceUrl: 'https://s/', conversation: '19:x', activity: '1' };
    const key = slotKey(PHASE);

    test('are claimed once', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      const both = await Promise.all([
        sessions.claimPosts(id, [{ key, slot: PHASE }], 7),
        sessions.claimPosts(id, [{ key, slot: PHASE }], 7),
      ]);
      expect(both.filter(Boolean)).toEqual([true]);
      expect((await sessions.cards(id)).get(key)).toMatchObject({
        slot: PHASE,
        state: { kind: 'posting', since: 7 },
      });
    });

    test('are claimed all or none', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      await sessions.claimPosts(id, [{ key, slot: PHASE }], 7);
      const two = [
        { key: slotKey(SHEET), slot: SHEET },
        { key, slot: PHASE },
      ];
      expect(await sessions.claimPosts(id, two, 8)).toBe(false);
      expect([...(await sessions.cards(id)).keys()]).toEqual([key]);
    });

    test('can be claimed again from the state that was read, not from an older one', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      await sessions.claimPosts(id, [{ key, slot: PHASE }], 7);
      const posting = (await sessions.cards(id)).get(key);
      const state = { kind: 'undelivered', reason: 'blocked', at: 8 } as const;
      await sessions.settle(id, { cards: new Map([[key, state]]) });
      const undelivered = (await sessions.cards(id)).get(key);
      expect(undelivered?.state).toEqual(state);
      expect(
        await sessions.claimPosts(id, [{ key, slot: PHASE, mark: `${posting?.mark}` }], 9),
      ).toBe(false);
      expect(
        await sessions.claimPosts(id, [{ key, slot: PHASE, mark: `${undelivered?.mark}` }], 9),
      ).toBe(true);
    });

    test('are settled with what is done; unknown ones are left out', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id, { outbox: [card(PHASE, true), card(SHEET, true)] }));
      await sessions.claimPosts(id, [{ key, slot: PHASE }], 7);
      const done = await sessions.waiting(id);
      const state = { kind: 'posted', message } as const;
      await sessions.settle(id, {
        cards: new Map([
          [slotKey(SHEET), state],
          [key, state],
        ]),
        done,
      });
      expect([...(await sessions.cards(id)).values()]).toMatchObject([{ slot: PHASE, state }]);
      expect(await sessions.waiting(id)).toEqual([]);
      await sessions.settle(id, { cards: new Map([[key, undefined]]) });
      expect((await sessions.cards(id)).size).toBe(0);
    });

    test('settle in any number', async () => {
      const id = newId();
      const { sessions } = stores;
      const slots = Array.from({ length: 90 }, (_, n): Slot => ({
        place: privately(`p${n}`),
        card: 'sheet',
        run: 1,
      }));
      await sessions.append(first(id, { outbox: slots.map((slot) => card(slot, true)) }));
      await sessions.claimPosts(
        id,
        slots.map((slot) => ({ key: slotKey(slot), slot })),
        1,
      );
      const done = await sessions.waiting(id);
      const cards = new Map(
        slots.map((slot) => [slotKey(slot), { kind: 'posted', message } as const]),
      );
      await sessions.settle(id, { cards, done });
      expect(await sessions.waiting(id)).toEqual([]);
      const states = [...(await sessions.cards(id)).values()].map(({ state }) => state.kind);
      expect(states).toEqual(slots.map(() => 'posted'));
    });
  });

  describe('compaction', () => {
    const stored = (id: string, version: number): StoredSession => ({
      version,
      session: rules.evolve(undefined, started(id)),
      keys: new Set(['k1']),
    });

    test('puts the state in the place of the events', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      const more = { id, on: 1, writeId: 'w2', records: [parked(2, 'secret'), parked(3, 'c')] };
      await sessions.append({ ...more, outbox: [] });
      await sessions.compact(id, stored(id, 2));
      expect(await sessions.load(id, 0)).toEqual({
        version: 3,
        snapshot: stored(id, 2),
        records: [parked(3, 'c')],
      });
      expect(await sessions.load(id, 2)).toEqual({ version: 3, records: [parked(3, 'c')] });
      expect(await sessions.load(id, 3)).toEqual({ version: 3, records: [] });
      const next = { id, on: 3, writeId: 'w3', records: [parked(4, 'd')], outbox: [] };
      expect(await sessions.append(next)).toBe('appended');
      await sessions.compact(id, stored(id, 4));
      expect(await sessions.load(id, 1)).toEqual({
        version: 4,
        snapshot: stored(id, 4),
        records: [],
      });
    });

    test('by two at once leaves the newest state', async () => {
      const id = newId();
      const { sessions } = stores;
      await sessions.append(first(id));
      const records = [parked(2, 'b'), parked(3, 'c')];
      await sessions.append({ id, on: 1, writeId: 'w2', records, outbox: [] });
      await Promise.all([
        sessions.compact(id, stored(id, 2)),
        sessions.compact(id, stored(id, 3)),
        sessions.compact(id, stored(id, 1)),
      ]);
      expect(await sessions.load(id, 0)).toEqual({
        version: 3,
        snapshot: stored(id, 3),
        records: [],
      });
    });

    test('of a session that is gone does nothing', async () => {
      const id = newId();
      await stores.sessions.compact(id, stored(id, 1));
      expect(await stores.sessions.load(id, 0)).toBeUndefined();
    });
  });

  test('an erased session is gone, and nothing brings it back', async () => {
    const id = newId();
    const { sessions } = stores;
    await sessions.append(first(id, { outbox: [card(PHASE, true)] }));
    await sessions.claimPosts(id, [{ key: slotKey(PHASE), slot: PHASE }], 7);
    const done = await sessions.waiting(id);
    await sessions.erase(id);
    await sessions.settle(id, {
      cards: new Map([[slotKey(PHASE), { kind: 'posting', since: 1 }]]),
      done,
    });
    const append = { id, on: 1, writeId: 'w', records: [parked(2, 'x')], outbox: [] };
    expect(await sessions.append(append)).toBe('conflict');
    expect(await sessions.load(id, 0)).toBeUndefined();
    expect(await sessions.waiting(id)).toEqual([]);
    expect((await sessions.cards(id)).size).toBe(0);
    await sessions.erase(id);
  });

  describe('timers', () => {
    test('are due in order, once each, until disarmed', async () => {
      const { timers } = await open();
      const id = newId();
      expect(await timers.due(99_000)).toEqual({ timers: [] });
      await timers.arm(id, LATER);
      await timers.arm(id, TIMER);
      await timers.arm(id, TIMER);
      expect(await timers.due(4_999)).toEqual({ timers: [], next: 5_000 });
      const { timers: due, next } = await timers.due(5_000);
      expect(due).toMatchObject([{ session: id, timer: TIMER }]);
      expect(next).toBe(9_000);
      for (const timer of due) {
        await timers.disarm(timer);
        await timers.disarm(timer);
      }
      expect(await timers.due(9_000)).toMatchObject({ timers: [{ timer: LATER }] });
      await timers.arm('other', LATER);
      await timers.forget(id);
      expect(await timers.due(9_000)).toMatchObject({ timers: [{ session: 'other' }] });
    });
  });

  describe('the directory', () => {
    const meeting = (name: string) => `19:${name}/#@thread.v2`;

    test('gives a meeting to one session', async () => {
      const { directory } = stores;
      const conversation = meeting('one');
      expect(await directory.sessionIn(conversation)).toBeUndefined();
      const claims = await Promise.all([
        directory.claim(conversation, "a'b"),
        directory.claim(conversation, 'c'),
      ]);
      expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'held']);
      const holder = `${await directory.sessionIn(conversation)}`;
      expect(await directory.claim(conversation, holder)).toEqual({ kind: 'claimed' });
      expect(await directory.confirm(conversation, 'other')).toBe(false);
      expect(await directory.confirm(conversation, holder)).toBe(true);
      expect(await directory.claim(conversation, 'd', holder)).toEqual({
        kind: 'held',
        by: holder,
        confirmed: true,
      });
      await directory.release('other');
      expect(await directory.sessionIn(conversation)).toBe(holder);
      await directory.release(holder);
      expect(await directory.claim(conversation, 'd')).toEqual({ kind: 'claimed' });
    });

    test('lets an unconfirmed claim be taken over, by whoever knows of it', async () => {
      const { directory } = stores;
      const conversation = meeting('two');
      await directory.claim(conversation, 'a');
      expect(await directory.claim(conversation, 'b')).toEqual({
        kind: 'held',
        by: 'a',
        confirmed: false,
      });
      expect(await directory.claim(conversation, 'b', 'a')).toEqual({ kind: 'claimed' });
      expect(await directory.confirm(conversation, 'a')).toBe(false);
    });

    test('knows where people are, until no session holds them any more', async () => {
      const { directory } = stores;
      const key = { kind: 'person', person: 'p/1' } as const;
      const address = { serviceUrl: 'https://s/', conversation: 'a:1' };
      for (const session of ['s/2', 's/1', 's/3', 's/2']) await directory.place('p/1', session);
      await directory.place('p/10', 's/9');
      await directory.saveAddress(key, address);
      expect(await directory.sessionOf('p/1')).toBe('s/2');
      const sessions = await directory.sessionsOf('p/1');
      expect(sessions.at(-1)).toBe('s/2');
      expect(sessions.toSorted()).toEqual(['s/1', 's/2', 's/3']);
      for (const session of ['s/2', 's/2', 's/1']) await directory.unplace('p/1', session);
      expect(await directory.sessionOf('p/1')).toBe('s/3');
      expect(await directory.sessionsOf('p/1')).toEqual(['s/3']);
      expect(await directory.address(key)).toEqual(address);
      for (const session of ['s/3', 's/3']) await directory.unplace('p/1', session);
      expect(await directory.sessionOf('p/1')).toBeUndefined();
      expect(await directory.sessionsOf('p/1')).toEqual([]);
      expect(await directory.address(key)).toBeUndefined();
      expect(await directory.sessionOf('p/10')).toBe('s/9');
    });

    test('forgets where somebody can be written to, and not where they were', async () => {
      const { directory } = stores;
      const key = { kind: 'person', person: 'p/2' } as const;
      await directory.place('p/2', 's/1');
      await directory.saveAddress(key, { serviceUrl: 'https://s/', conversation: 'a:2' });
      for (let times = 0; times < 2; times += 1) await directory.forgetAddress('p/2');
      expect(await directory.address(key)).toBeUndefined();
      expect(await directory.sessionOf('p/2')).toBe('s/1');
    });

    test('knows a session’s addresses, until it is forgotten', async () => {
      const { directory } = stores;
      const key = { kind: 'session', session: 's/9', place: 'team' } as const;
      const address = {
        serviceUrl: 'https://s/',
        conversation: '19:c',
        thread: 'new',
        team: 't',
      } as const;
      await directory.saveAddress(key, address);
      await directory.saveAddress({ ...key, place: 'meeting' }, address);
      await directory.claim(meeting('nine'), 's/9');
      expect(await directory.address(key)).toEqual(address);
      await directory.forgetSession('s/9');
      expect(await directory.address(key)).toBeUndefined();
      expect(await directory.address({ ...key, place: 'meeting' })).toBeUndefined();
      expect(await directory.sessionIn(meeting('nine'))).toBeUndefined();
    });

    test('knows the teams the app is in', async () => {
      const { directory } = stores;
      const team = { id: '19:t/1', name: 'Team', serviceUrl: 'https://s/' };
      await directory.saveTeam({ ...team, name: 'Old' });
      await directory.saveTeam(team);
      expect(await directory.teams()).toEqual([team]);
      await directory.forgetTeam(team.id);
      expect(await directory.teams()).toEqual([]);
    });
  });
}
