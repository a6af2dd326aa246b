import type { TimerStore } from '../../src/session/ports';
import { ManualTime, turns } from '../support/time';
import { memoryStores } from './support/memory';
import { DUE, join, PHASE_MINUTES, start } from './support/rules';
import { MEETING_ADDRESS } from './support/teams';
import { hurriedTime, processOver, type Stores, worldOver } from './support/world';

const ID = 's1';
const MINUTE = 60_000;

async function inPhase(stores: Stores, time = new ManualTime()) {
  const world = worldOver(stores, { time });
  await world.workshop.open();
  await world.workshop.start(MEETING_ADDRESS, start(ID));
  await world.workshop.handle(ID, join('ann'));
  await world.workshop.handle(ID, { type: 'next', by: 'fay' });
  await world.workshop.idle();
  return world;
}

test('a timer takes effect when it is due, not before, and once', async () => {
  const stores = memoryStores();
  const { workshop, time } = await inPhase(stores);
  await time.advance(PHASE_MINUTES * MINUTE - 1);
  expect((await workshop.read(ID))?.session.checklist).toEqual({});
  await time.advance(1);
  expect((await workshop.read(ID))?.session.checklist).toEqual({
    timeUp: String(DUE + PHASE_MINUTES * MINUTE),
  });
  const version = (await workshop.read(ID))?.version;
  await time.advance(10 * MINUTE);
  expect((await workshop.read(ID))?.version).toBe(version);
});

test('a timer of a phase that was left is inert, and gone', async () => {
  const stores = memoryStores();
  const { workshop, time } = await inPhase(stores);
  await workshop.handle(ID, { type: 'next', by: 'fay' });
  await time.advance(PHASE_MINUTES * MINUTE);
  const prompted = await stores.timers.due(Number.MAX_SAFE_INTEGER);
  expect(prompted.timers).toEqual([]);
  expect((await workshop.read(ID))?.session.checklist).toEqual({
    timeUp: String(DUE + PHASE_MINUTES * MINUTE),
  });
});

test('a timer that came due while nothing ran is caught up at the start', async () => {
  const stores = memoryStores();
  const first = await inPhase(stores);
  await first.workshop.close();
  const { workshop } = worldOver(stores, { time: new ManualTime(DUE + 60 * MINUTE) });
  await workshop.open();
  expect((await workshop.read(ID))?.session.checklist).toEqual({
    timeUp: String(DUE + 60 * MINUTE),
  });
});

test('a timer that another process armed is found by looking once a minute', async () => {
  const stores = memoryStores();
  const time = new ManualTime();
  const other = worldOver(stores, { time });
  await other.workshop.open();
  const { workshop } = await inPhase(stores, time);
  await workshop.close();
  time.settleWith(() => other.workshop.idle());
  await time.advance((PHASE_MINUTES + 1) * MINUTE);
  expect((await other.workshop.read(ID))?.session.checklist).toHaveProperty('timeUp');
});

test('of two processes that ring the same timer, exactly one takes effect', async () => {
  const stores = memoryStores();
  const { workshop } = await inPhase(stores);
  await workshop.close();
  const late = { ...hurriedTime, now: () => DUE + 60 * MINUTE };
  const processes = [1, 2, 3].map(() => processOver(stores, { time: late }));
  const version = (await stores.sessions.load(ID, 0))?.version ?? 0;
  await Promise.all(processes.map((process) => process.open()));
  await Promise.all(processes.map((process) => process.idle()));
  expect((await stores.sessions.load(ID, 0))?.version).toBe(version + 1);
  expect(await stores.timers.due(Number.MAX_SAFE_INTEGER)).toEqual({ timers: [] });
});

test('a timer that storage fails on stays, and takes effect at a later look', async () => {
  const stores = memoryStores();
  let fail = false;
  const failing: TimerStore = {
    arm: (session, timer) => stores.timers.arm(session, timer),
    due: (until) => (fail ? Promise.reject(new Error('down')) : stores.timers.due(until)),
    disarm: (timer) => stores.timers.disarm(timer),
    forget: (session) => stores.timers.forget(session),
  };
  const { workshop, time, log } = await inPhase({ ...stores, timers: failing });
  fail = true;
  await time.advance(PHASE_MINUTES * MINUTE);
  expect(log.lines.join()).toContain('timers.look-failed');
  fail = false;
  await time.advance(MINUTE);
  expect((await workshop.read(ID))?.session.checklist).toHaveProperty('timeUp');
});

test('the retention timer erases everything of the session', async () => {
  const stores = memoryStores();
  const { workshop, time } = await inPhase(stores);
  await stores.timers.arm(ID, { kind: 'abandoned', due: DUE + 180 * 24 * 60 * MINUTE });
  await workshop.handle(ID, { type: 'close', by: 'fay' });
  await time.advance(23 * 60 * MINUTE);
  expect(await workshop.read(ID)).toBeDefined();
  await time.advance(2 * 60 * MINUTE);
  expect(await workshop.read(ID)).toBeUndefined();
  expect(await stores.directory.sessionOf('ann')).toBeUndefined();
  expect(await stores.directory.address({ kind: 'person', person: 'ann' })).toBeUndefined();
  expect(
    await stores.directory.address({ kind: 'session', session: ID, place: 'meeting' }),
  ).toBeUndefined();
  expect(await stores.timers.due(Number.MAX_SAFE_INTEGER)).toEqual({ timers: [] });
});

test('a chat that opens while the session is erased leaves no address behind', async () => {
  const stores = memoryStores();
  const { workshop, teams, time } = await inPhase(stores);
  time.settleWith(() => turns());
  let opened = (): void => {};
  const chat = { ...MEETING_ADDRESS, conversation: 'a:late' };
  teams.openPrivate = () => new Promise((resolve) => (opened = () => resolve(chat)));
  await workshop.handle(ID, join('late'));
  await workshop.handle(ID, { type: 'close', by: 'fay' });
  await time.advance(25 * 60 * MINUTE);
  opened();
  await workshop.idle();
  expect(await workshop.read(ID)).toBeUndefined();
  expect(await stores.directory.address({ kind: 'person', person: 'late' })).toBeUndefined();
});
