import { slotKey } from '../../src/workshop/places';
import type { Session } from '../../src/workshop/session';
import { createWorkshop, type RunningWorkshop } from '../../src/session/workshop';
import { ManualTime, turns } from '../support/time';
import { Gate, messengerThrough, storesThrough } from './support/crashing';
import { memoryStores } from './support/memory';
import { DUE, join, park, PHASE_MINUTES, rules, start } from './support/rules';
import { FakeTeams, MEETING_ADDRESS } from './support/teams';
import { counting, Lines } from './support/world';

const ID = 's1';
const MINUTE = 60_000;

/** One process at a time over the same storage and the same Teams; when it dies, the next one starts. */
class Lives {
  readonly stores = memoryStores();
  readonly teams = new FakeTeams();
  private time = new ManualTime(DUE, turns);
  private running: RunningWorkshop | undefined;

  constructor(private gate: Gate) {}

  /** Does something, again in the next life if this one ends meanwhile: as Teams re-sends, with the same key. */
  async insist(work: (workshop: RunningWorkshop) => Promise<unknown>): Promise<void> {
    const workshop = this.running ?? (await this.live());
    await Promise.race([work(workshop), this.gate.death, this.passing()]);
    await turns();
    if (this.gate.dead) {
      this.gate = new Gate();
      this.running = undefined;
      await this.insist(work);
    }
  }

  pass(ms: number): Promise<void> {
    return this.insist(() => this.time.advance(ms));
  }

  /** The next life begins later. */
  async sleep(ms: number): Promise<void> {
    await this.running?.close();
    this.running = undefined;
    this.time = new ManualTime(this.time.now() + ms, turns);
    await this.insist(async () => {});
  }

  private async live(): Promise<RunningWorkshop> {
    const { sessions, timers, directory } = storesThrough(this.gate, this.stores);
    const workshop = createWorkshop({
      rules,
      store: sessions,
      timers,
      directory,
      messenger: messengerThrough(this.gate, this.teams),
      time: this.time,
      chance: counting(),
      log: new Lines(),
    });
    this.running = workshop;
    await Promise.race([workshop.open(), this.gate.death]);
    return workshop;
  }

  /** Lets short waits end (a claim's grace); never resolves itself. */
  private async passing(): Promise<never> {
    await turns();
    await this.time.advance(2_000);
    return new Promise(() => {});
  }
}

/** A small workshop: people join, work, park, the clock rings, it closes. Then retention comes. */
async function workshopOver(gate: Gate) {
  const lives = new Lives(gate);
  await lives.insist((workshop) => workshop.start(MEETING_ADDRESS, start(ID)));
  await lives.insist((workshop) => workshop.handle(ID, join('ann'), 'join|ann'));
  await lives.insist((workshop) => workshop.handle(ID, join('bea'), 'join|bea'));
  await lives.pass(30_000);
  await lives.insist((workshop) => workshop.handle(ID, { type: 'next', by: 'fay' }, 'next'));
  await lives.insist((workshop) =>
    Promise.all([
      workshop.handle(ID, { type: 'handInValues', by: 'ann', entries: [] }, 'hand-in|ann'),
      workshop.handle(ID, park('bea', 'a point'), 'park|bea'),
    ]),
  );
  await lives.pass(PHASE_MINUTES * MINUTE);
  await lives.insist((workshop) => workshop.handle(ID, { type: 'close', by: 'fay' }, 'close'));
  await lives.pass(3 * MINUTE);
  const sessions = lives.stores.sessions;
  const history = await sessions.load(ID, 0);
  const waiting = await sessions.waiting(ID);
  const cards = await sessions.cards(ID);
  await lives.sleep(25 * 60 * MINUTE);
  await lives.pass(3 * MINUTE);
  const { stores, teams } = lives;
  return { stores, teams, history, waiting, cards };
}

/** What must be the same however often a process died: all but the instants. */
function plan(session: Session | undefined) {
  if (session === undefined) return undefined;
  const { closedAt: _closedAt, checklist, ...rest } = session;
  return { ...rest, prompts: Object.keys(checklist) };
}

test('a process may die before or after any port call: same plan, no card twice, nothing left', async () => {
  const counted = new Gate();
  const whole = await workshopOver(counted);
  const slots = [...whole.cards.values()].map(({ slot }) => slotKey(slot)).sort();
  expect(slots).toHaveLength(5);
  expect(whole.history?.snapshot?.session.status).toBe('closed');
  expect(counted.calls).toBeGreaterThan(80);

  for (let call = 1; call <= counted.calls; call += 1) {
    for (const side of ['before', 'after'] as const) {
      const gate = new Gate(call, side);
      const { history, waiting, cards, teams, stores } = await workshopOver(gate);
      const at = { call, side };
      expect({ at, plan: plan(history?.snapshot?.session) }).toEqual({
        at,
        plan: plan(whole.history?.snapshot?.session),
      });
      expect({ at, records: history?.records, waiting }).toEqual({ at, records: [], waiting: [] });
      // Each card was posted once, or is listed as undelivered; never twice.
      for (const [slot, count] of teams.posts())
        expect({ at, slot, count }).toMatchObject({ count: 1 });
      expect({ at, slots: [...cards.keys()].sort() }).toEqual({ at, slots });
      for (const [slot, { state }] of cards) {
        const fate = state.kind === 'undelivered' ? state.reason : state.kind;
        const posts = teams.posts().get(slot) ?? 0;
        expect([
          { at, slot, fate: 'posted', posts: 1 },
          { at, slot, fate: 'uncertain', posts },
        ]).toContainEqual({ at, slot, fate, posts });
      }
      expect({
        at,
        left: [
          await stores.sessions.load(ID, 0),
          await stores.directory.sessionOf('ann'),
          await stores.directory.address({ kind: 'session', session: ID, place: 'meeting' }),
          await stores.directory.sessionIn(MEETING_ADDRESS.conversation),
        ],
        timers: await stores.timers.due(Number.MAX_SAFE_INTEGER),
      }).toEqual({
        at,
        left: [undefined, undefined, undefined, undefined],
        timers: { timers: [] },
      });
    }
  }
}, 60_000);
