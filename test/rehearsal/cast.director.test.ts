import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST } from '../../src/rehearsal/cast/members';
import { Player } from '../../src/rehearsal/cast/player';
import type { Part } from '../../src/rehearsal/cast/parts';
import { keepDirection, readDirection } from '../../src/rehearsal/director/keeping';
import { publish } from '../../src/rehearsal/director/publish';
import { directorRoutes } from '../../src/rehearsal/director/routes';
import { openRoom, type Room } from '../../src/rehearsal/room/open';
import { Visitor } from './support/visitor';
import { MEETING, Theatre } from './support/theatre';

let theatre: Theatre;
let room: Room;
let stop: () => void;
let noor: Visitor;

beforeEach(async () => {
  theatre = await Theatre.open({ scenario: 'arnhem' });
  const { director, tenant } = theatre;
  room = await openRoom({ tenant, port: 0, routes: directorRoutes(director) });
  const fail = (error: unknown): never => {
    throw error;
  };
  stop = publish(director, (state) => room.tell('director', state), fail);
  noor = new Visitor(room.url, 'Noor Willems');
});

afterEach(async () => {
  stop();
  await room.close();
  await theatre.close();
});

test('the room tells how the rehearsal stands, and what is asked of the director', async () => {
  expect((await noor.room()).told.director).toMatchObject({
    speed: 0,
    seed: 1,
    scenario: 'arnhem',
  });
  await noor.post('/api/director/speed', { speed: 10 });
  await noor.post('/api/director/choose', { seed: 4, scenario: 'utrecht' });
  await noor.post('/api/director/role', { person: 'Sanne Brouwer', role: 'absent' });
  const { told } = await noor.room();
  expect(told.director).toMatchObject({ speed: 10, seed: 4, scenario: 'utrecht' });
  expect(theatre.director.state.people[1]).toMatchObject({ name: 'Sanne Brouwer', role: 'absent' });
});

test('what cannot be is refused', async () => {
  expect(await noor.post('/api/director/speed', { speed: 7 })).toMatchObject({ status: 400 });
  const nobody = { person: 'Niemand', role: 'me' };
  expect(await noor.post('/api/director/role', nobody)).toMatchObject({ status: 404 });
});

test('one button plays the workshop, and the next moment comes when asked for', async () => {
  await noor.post('/api/director/play', {});
  expect(theatre.director.state).toMatchObject({ speed: 60 });
  await noor.post('/api/director/speed', { speed: 0 });
  const seen = () => theatre.tenant.journalOf('Noor Willems').length;
  for (let presses = 0; presses < 3; presses += 1) {
    const before = seen();
    await theatre.director.toNextPrompt();
    expect(seen()).toBeGreaterThan(before);
  }
});

test('a later director goes on from what was kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'direction-'));
  const path = join(folder, 'direction.json');
  expect(readDirection(path)).toBeUndefined();
  keepDirection(path, theatre.director.state);
  const { now, seed, scenario } = theatre.director.state;
  expect(readDirection(path)).toMatchObject({ now, seed, scenario, speed: 0 });
  expect(readDirection(path)?.roles['Noor Willems']).toBe('me');
  writeFileSync(path, '{}');
  expect(() => readDirection(path)).toThrow('remove the file');
  rmSync(folder, { recursive: true });
});

test('a direction that cannot be written is reported, and the rehearsal goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'direction-'));
  const noFolder = join(folder, 'file');
  writeFileSync(noFolder, '');
  const unwritten: unknown[] = [];
  stop();
  const path = join(noFolder, 'direction.json');
  const { director } = theatre;
  let leapt = false;
  const landed = new Promise<void>((resolve) => {
    stop = publish(
      director,
      (state) => {
        if (leapt && !state.leaping) resolve();
        leapt ||= state.leaping;
        keepDirection(path, state);
      },
      (error) => unwritten.push(error),
    );
  });
  expect(await noor.post('/api/director/next', {})).toMatchObject({ status: 200 });
  expect(await noor.post('/api/director/speed', { speed: 10 })).toMatchObject({ status: 200 });
  await landed;
  expect(director.state).toMatchObject({ leaping: false, speed: 10 });
  expect(unwritten.length).toBeGreaterThan(1);
  rmSync(folder, { recursive: true });
});

const PART: Part = {
  seed: 1,
  meeting: MEETING,
  scenario: () => 'arnhem',
  leads: true,
  expects: () => [],
  closed: () => {},
};

const gone = (): never => {
  throw new Error('gone');
};

/** Somebody who leads, played on what one is told beforehand. */
function leading(part: Part) {
  const { tenant, clock } = theatre;
  const [member] = CAST;
  if (member === undefined) throw new Error('There is no cast.');
  const underWay: Promise<void>[] = [];
  const during = (work: () => Promise<void>) => underWay.push(work());
  const player = new Player({ tenant, time: clock, member, part, during });
  const began = () => tenant.journalOf(member.name).some(({ text }) => text.includes('start'));
  return { player, began, idle: () => Promise.all(underWay) };
}

test('a habit that fails holds nobody up, and is told once', async () => {
  const { player, began, idle } = leading({ ...PART, expects: gone });
  player.start();
  expect(await theatre.minutes(5, began)).toBe(true);
  await theatre.minutes(5);
  player.stop();
  await idle();
  expect(player.told).toEqual([{ kind: 'error', text: 'Error: gone', pressed: 'habit' }]);
});

test('what fails when somebody looks is told', async () => {
  const { player, idle } = leading({
    ...PART,
    get meeting() {
      return gone();
    },
  });
  player.start();
  await theatre.minutes(1);
  player.stop();
  await idle();
  expect(player.told).toEqual([{ kind: 'error', text: 'Error: gone', pressed: 'look' }]);
});
