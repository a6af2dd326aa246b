import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRoom, type Room } from '../../src/rehearsal/room/open';
import { joinBot } from './support/joinBot';
import { stage, type Stage } from './support/stage';
import { Visitor } from './support/visitor';

const OWN = { type: 'Action.Execute', verb: 'own', data: {} };

let folder: string;
let stateFile: string;
let here: Stage;
let room: Room;

async function open(
  people?: readonly { name: string }[],
  unsaved?: (error: unknown) => void,
): Promise<Visitor> {
  here = await stage(
    joinBot(),
    people === undefined ? {} : { people, meetings: [{ title: 'Workshop' }] },
  );
  room = await openRoom({
    tenant: here.tenant,
    port: 0,
    stateFile,
    ...(unsaved ? { unsaved } : {}),
  });
  return new Visitor(room.url, 'Anna Jansen');
}

async function close(): Promise<void> {
  await room.close();
  await here.close();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-'));
  stateFile = join(folder, 'data', 'room.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a restarted server', () => {
  it('has every message, card, answer, read mark and member as before', async () => {
    const anna = await open();
    await anna.say('Workshop', 'start');
    await anna.press('Workshop', OWN);
    await anna.say('Democratie', 'wie begint', false);
    const { id, messages } = await anna.conversation('Workshop');
    await anna.post('/api/read', { conversationId: id, upTo: messages.at(-1)?.id });
    await here.tenant.life.leave({ meeting: 'Workshop' }, 'Bram');
    await here.tenant.life.install({ person: 'Chris' });
    const before = await anna.room();
    await close();

    const again = await open();
    expect(await again.room()).toEqual(before);
    expect(here.tenant.directory.person('Chris').hasApp).toBe(true);
    expect(() => here.tenant.as('Bram').see('Workshop')).toThrow('not a member');
    await close();
  });

  it('goes on: a card from before can be pressed, and no id is given twice', async () => {
    const anna = await open();
    await anna.say('Workshop', 'start');
    await close();

    const again = await open();
    expect(await again.press('Workshop', OWN)).toEqual({ kind: 'card' });
    await again.say('Workshop', 'start');
    const ids = (await again.conversation('Workshop')).messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    await close();
  });

  it('loses nothing when it was not closed: the file is written soon after a change', async () => {
    const anna = await open();
    await anna.say('Workshop', 'start');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(readFileSync(stateFile, 'utf8')).toContain('Aanwezig: 0');
    await close();
  });

  it('goes on when the file cannot be written, and reports that', async () => {
    writeFileSync(join(folder, 'data'), 'no folder');
    let unsaved: (error: unknown) => void = () => {};
    const reported = new Promise<unknown>((resolve) => {
      unsaved = resolve;
    });
    const anna = await open(undefined, unsaved);
    await anna.say('Workshop', 'start');
    expect(await reported).toMatchObject({ code: 'EEXIST' });
    rmSync(join(folder, 'data'));
    await anna.say('Workshop', 'start');
    await close();
  });

  it('says which file to remove when it cannot go on from it', async () => {
    await open();
    await close();
    await expect(open([{ name: 'Zoë' }])).rejects.toThrow(`remove the file to begin anew`);
    await here.close();
    writeFileSync(stateFile, 'geen json');
    await expect(open()).rejects.toThrow(stateFile);
    await here.close();
  });
});
