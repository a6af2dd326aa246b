import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Happening } from '../../src/workshop/evolver';
import { fold } from '../../src/workshop/evolve';
import { MEETING, TEAM, privately } from '../../src/workshop/places';
import type { Session } from '../../src/workshop/session';
import { viewOf } from '../../src/workshop/views';
import { definition } from '../support/given';

/** Histories as earlier versions stored them. A file here is never changed, only joined by newer ones. */
const FOLDER = join(__dirname, '../fixtures/sessions');

const history = z.array(
  z.custom<Happening>((value) => typeof value === 'object' && value !== null && 'event' in value),
);

/** What the people of that history made, as that version showed it. */
const OUTCOME = join(FOLDER, '../outcomes/v1-whole-workshop.json');

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function replay(file: string): Session {
  const session = fold(history.parse(read(join(FOLDER, file))));
  if (session === undefined) throw new Error(`${file} holds no session.`);
  return session;
}

test.each(readdirSync(FOLDER))('%s still opens, and every card of it can be shown', (file) => {
  const session = replay(file);
  const circumstances = { definition, now: Date.UTC(2027, 0, 1) };
  const slots = [
    { place: MEETING, card: 'opening' },
    { place: MEETING, card: 'poster' },
    { place: TEAM, card: 'poster' },
    ...session.visits.map(({ run }) => ({ place: MEETING, card: 'phase', run }) as const),
    ...Object.keys(session.people).flatMap((id) => [
      { place: privately(id), card: 'welcome' } as const,
      { place: privately(id), card: 'keepsake' } as const,
    ]),
  ] as const;
  for (const slot of slots) expect(viewOf(slot, session, circumstances)).toHaveProperty('kind');
});

test('what people made in version 1 comes out as it did', () => {
  const made = z.record(z.string(), z.unknown()).parse(read(OUTCOME));
  expect(replay('v1-whole-workshop.json')).toMatchObject(made);
});
