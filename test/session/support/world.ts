import type { RunningWorkshop, WorkshopParts } from '../../../src/session/workshop';
import { createWorkshop } from '../../../src/session/workshop';
import type {
  Chance,
  Log,
  SessionStore,
  TimerStore,
  Directory,
  Time,
} from '../../../src/session/ports';
import { ManualTime } from '../../support/time';
import { systemChance } from '../../../src/session/system';
import { DUE, rules } from './rules';
import { FakeTeams } from './teams';

/** Ids that count, and the same number every time. */
export function counting(prefix = 'id'): Chance {
  let next = 0;
  return {
    id: () => `${prefix}-${(next += 1)}`,
    next: () => 0.5,
  };
}

/** A log that a test can read. */
export class Lines implements Log {
  readonly lines: string[] = [];
  info(code: string): void {
    this.lines.push(`info ${code}`);
  }
  warn(code: string): void {
    this.lines.push(`warn ${code}`);
  }
  error(code: string, fields?: object): void {
    this.lines.push(`error ${code} ${JSON.stringify(fields)}`);
  }
}

export interface Stores {
  readonly sessions: SessionStore;
  readonly timers: TimerStore;
  readonly directory: Directory;
}

export interface World {
  readonly workshop: RunningWorkshop;
  readonly teams: FakeTeams;
  readonly time: ManualTime;
  readonly log: Lines;
}

/** Time for several processes over one storage: short pauses end at once, anything longer never. */
export const hurriedTime: Time = {
  now: () => DUE,
  after: (ms, callback) => {
    if (ms > 1_000) return () => {};
    const handle = setImmediate(callback);
    return () => clearImmediate(handle);
  },
};

/** A process of its own over storage that it shares with others. */
export function processOver(
  stores: Stores,
  { teams = new FakeTeams(), time = hurriedTime }: { teams?: FakeTeams; time?: Time } = {},
): RunningWorkshop {
  return createWorkshop({
    rules,
    store: stores.sessions,
    timers: stores.timers,
    directory: stores.directory,
    messenger: teams,
    time,
    chance: systemChance,
    log: new Lines(),
  });
}

/** A workshop over some storage, with a Teams and a time of its own unless given. */
export function worldOver(
  stores: Stores,
  given: Partial<Pick<WorkshopParts, 'rules' | 'chance'>> & {
    readonly teams?: FakeTeams;
    readonly time?: ManualTime;
  } = {},
): World {
  const { teams = new FakeTeams(), time = new ManualTime() } = given;
  const log = new Lines();
  const workshop = createWorkshop({
    rules: given.rules ?? rules,
    store: stores.sessions,
    timers: stores.timers,
    directory: stores.directory,
    messenger: teams,
    time,
    chance: given.chance ?? counting(),
    log,
  });
  time.settleWith(() => workshop.idle());
  return { workshop, teams, time, log };
}
