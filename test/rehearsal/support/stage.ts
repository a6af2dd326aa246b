import type { TenantConfig } from '../../../src/rehearsal/config';
import { Tenant } from '../../../src/rehearsal/tenant';
import { startBot, type OnTurn, type TestBot } from './bot';

/** A clock that a test moves by hand; it begins at 2026-11-23 09:00 UTC. */
export class HandClock {
  private at = Date.UTC(2026, 10, 23, 9);

  now(): number {
    return this.at;
  }

  advance(ms: number): void {
    this.at += ms;
  }
}

/** A tenant with a bot connected to it. */
export interface Stage {
  readonly tenant: Tenant;
  readonly bot: TestBot;
  readonly clock: HandClock;
  /** Stops both; throws what escaped from the bot's turns. */
  close(): Promise<void>;
}

/** Anna, Bram, Chris (who has no app) and Dina (who blocked the bot), a team and a meeting. */
export async function stage(onTurn: OnTurn, config: Partial<TenantConfig> = {}): Promise<Stage> {
  const clock = new HandClock();
  const tenant = await Tenant.start({
    clock,
    people: [
      { name: 'Anna Jansen' },
      { name: 'Bram', locale: 'en-GB' },
      { name: 'Chris', hasApp: false, guest: true },
      { name: 'Dina', blocked: true },
    ],
    team: { name: 'Team Ethiek', channels: ['Democratie', 'Rechtsstaat'] },
    meetings: [{ title: 'Workshop', members: ['Anna Jansen', 'Bram', 'Chris'] }],
    ...config,
  });
  const bot = await startBot(onTurn);
  tenant.connect(bot.endpoint);
  tenant.life.assumeInstalled({ team: 'Team Ethiek' });
  tenant.life.assumeInstalled({ meeting: 'Workshop' });
  const close = async (): Promise<void> => {
    await Promise.all([tenant.close(), bot.close()]);
    if (bot.errors.length > 0) throw new AggregateError(bot.errors, String(bot.errors[0]));
  };
  return { tenant, bot, clock, close };
}
