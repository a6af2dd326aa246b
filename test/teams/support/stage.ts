import type { TenantConfig } from '../../../src/rehearsal/config';
import { Tenant } from '../../../src/rehearsal/tenant';
import type { Log, LogFields } from '../../../src/session/ports';
import { createWorkshop, type RunningWorkshop } from '../../../src/session/workshop';
import {
  createTeamsEdge,
  createTeamsOutbound,
  type TeamsConfig,
  type TeamsOutbound,
} from '../../../src/teams/edge';
import { memoryStores } from '../../session/support/memory';
import { counting, type Stores } from '../../session/support/world';
import { rulesOf } from '../../../src/session/rules';
import { definition } from '../../support/given';
import { ManualTime } from '../../support/time';

/** A log that keeps whole lines, to prove what is not in them. */
export class KeptLog implements Log {
  readonly lines: string[] = [];
  info(code: string, fields?: LogFields): void {
    this.lines.push(`info ${code} ${JSON.stringify(fields)}`);
  }
  warn(code: string, fields?: LogFields): void {
    this.lines.push(`warn ${code} ${JSON.stringify(fields)}`);
  }
  error(code: string, fields?: LogFields): void {
    this.lines.push(`error ${code} ${JSON.stringify(fields)}`);
  }
}

/** The whole bot in memory, but for Teams itself: a stand-in tenant over HTTP. */
export interface Stage {
  readonly tenant: Tenant;
  readonly workshop: RunningWorkshop;
  readonly outbound: TeamsOutbound;
  readonly stores: Stores;
  readonly log: KeptLog;
  readonly time: ManualTime;
  /** The bot's messaging endpoint. */
  readonly endpoint: string;
  /** Resolves when nobody sends anything any more, letting paced sends go. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export const MEETING = 'Workshop';

/** Anna, Bram (English), Chris (no app, a guest) and Dina (who blocked the bot); a team and a meeting. */
export async function stage(
  config: Partial<TenantConfig> = {},
  identity: Partial<TeamsConfig> = {},
  check: () => Promise<void> = async () => {},
): Promise<Stage> {
  const time = new ManualTime();
  const tenant = await Tenant.start({
    clock: time,
    people: [
      { name: 'Anna Jansen' },
      { name: 'Bram', locale: 'en-GB' },
      { name: 'Chris', hasApp: false, guest: true },
      { name: 'Dina', blocked: true },
    ],
    team: { name: 'Team Ethiek', channels: ['Groep Democratie', 'Rechtsstaat', 'Overig'] },
    meetings: [{ title: MEETING }],
    ...config,
  });
  const stores = memoryStores();
  const log = new KeptLog();
  const outbound = createTeamsOutbound({
    config: {
      appId: '',
      appType: 'SingleTenant',
      timeZone: 'Europe/Amsterdam',
      retentionDays: 30,
      ...identity,
    },
    definition,
    directory: stores.directory,
    time,
    log,
  });
  const workshop = createWorkshop({
    rules: rulesOf(definition),
    store: stores.sessions,
    timers: stores.timers,
    directory: stores.directory,
    messenger: outbound.messenger,
    time,
    chance: counting(),
    log,
  });
  time.settleWith(() => workshop.idle());
  const edge = createTeamsEdge({ outbound, workshop, check, machineTime: time });
  const port = await edge.listen(0, '127.0.0.1');
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  tenant.connect(endpoint);
  tenant.life.assumeInstalled({ team: 'Team Ethiek' });
  tenant.life.assumeInstalled({ meeting: MEETING });
  const settled = async (): Promise<void> => {
    await tenant.whenQuiet();
    await time.advance(30_000);
    await tenant.whenQuiet();
  };
  const close = async (): Promise<void> => {
    await workshop.close();
    await edge.close();
    await tenant.close();
  };
  return { tenant, workshop, outbound, stores, log, time, endpoint, settled, close };
}
