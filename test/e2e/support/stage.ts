import type { PersonConfig } from '../../../src/rehearsal/config';
import type { SeenMessage } from '../../../src/rehearsal/seen';
import { Tenant } from '../../../src/rehearsal/tenant';
import type { Log, Time } from '../../../src/session/ports';
import { type EmbeddedStorage } from '../../../src/storage/embedded';
import { startAzurite } from '../../support/azurite';
import { scan } from '../../storage/support/scan';
import { ManualTime } from '../../support/time';
import { TABLES, bootOn } from './boot';

/** 2026-12-10 09:00 in Amsterdam, ms. */
export const MORNING = Date.UTC(2026, 11, 10, 8, 0);
export const MEETING = 'Workshop proactieve dienstverlening';
export const TEAM = 'Team Inkomen';
export const CHANNELS = ['Democratie', 'Rechtsstaat', 'Bestuurskracht'] as const;

/** What the log got: codes and fields, to look for people's texts in. */
export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: string;
  readonly fields: unknown;
}

/** A bot that runs, here or in a process of its own. */
export interface Running {
  readonly port: number;
  /** Resolves when its clock reads this, ms, and nothing is under way. */
  reach(now: number): Promise<void>;
  close(): Promise<void>;
}

export type Boot = (connectionString: string, time: ManualTime, log: Log) => Promise<Running>;

interface Setup {
  /** Asked for what to reach storage through, once it has started. */
  readonly through?: (connectionString: string) => Promise<string>;
  readonly boot?: Boot;
  readonly time?: ManualTime;
}

/**
 * A whole stage: the real bot (restify, CloudAdapter, Azurite) and the stand-in tenant, both over HTTP, on
 * one clock that passes only when a test says so.
 */
export class Stage {
  private constructor(
    readonly time: ManualTime,
    readonly tenant: Tenant,
    readonly lines: readonly Line[],
    private readonly storage: EmbeddedStorage,
    private readonly log: Log,
    private readonly boot: Boot,
    private bot: Running,
  ) {}

  static async open(
    people: readonly PersonConfig[],
    { through = direct, boot = bootHere, time = new ManualTime(MORNING) }: Setup = {},
  ) {
    const azurite = await startAzurite();
    const storage = { ...azurite, connectionString: await through(azurite.connectionString) };
    const tenant = await Tenant.start({
      clock: time,
      people,
      team: { name: TEAM, channels: CHANNELS },
      meetings: [{ title: MEETING }],
    });
    const lines: Line[] = [];
    const write =
      (level: Line['level']) =>
      (code: string, fields?: unknown): void => {
        lines.push({ level, code, fields });
      };
    const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
    const bot = await boot(storage.connectionString, time, log);
    tenant.connect(`http://127.0.0.1:${bot.port}/api/messages`);
    const stage = new Stage(time, tenant, lines, storage, log, boot, bot);
    time.settleWith(() => stage.quiet());
    return stage;
  }

  /** Everything under way in bot and tenant has ended. */
  async quiet(): Promise<void> {
    await this.tenant.whenQuiet();
    await this.bot.reach(this.time.now());
    await this.tenant.whenQuiet();
  }

  /** Lets everything that is due soon happen: cards that change at intervals are up to date after it. */
  async settle(seconds = 21): Promise<void> {
    await this.time.advance(seconds * 1000);
    await this.quiet();
  }

  minutes(count: number): Promise<void> {
    return this.time.advance(count * 60_000);
  }

  /** Stops the bot, and starts it again on the same storage after some time, ms. */
  async restart(after = 0): Promise<void> {
    await this.bot.close();
    await this.time.advance(after);
    this.bot = await this.boot(this.storage.connectionString, this.time, this.log);
    this.tenant.connect(`http://127.0.0.1:${this.bot.port}/api/messages`);
    await this.quiet();
  }

  /** Every row in storage, as JSON. */
  rows(): Promise<readonly string[]> {
    return scan(this.storage.connectionString, TABLES);
  }

  /** Every card that stands somewhere, with who sees it where. */
  standing(): readonly { readonly name: string; readonly where: string; readonly card: string }[] {
    const { directory } = this.tenant;
    return directory.people.flatMap(({ id, name }) =>
      directory.conversations
        .filter(({ members }) => members.has(id))
        .flatMap((place) =>
          this.tenant
            .as(id)
            .see(place.id)
            .map(({ card }) => ({ name, where: place.name, card: JSON.stringify(card ?? {}) })),
        ),
    );
  }

  async close(): Promise<void> {
    await this.bot.close();
    await this.tenant.close();
    await this.storage.close();
  }

  /** The newest message of a conversation that this person sees and whose text has these words. */
  newest(name: string, where: string, words: string | RegExp): SeenMessage {
    const seen = this.tenant
      .as(name)
      .see(where)
      .findLast(({ visible }) =>
        typeof words === 'string' ? visible.includes(words) : words.test(visible),
      );
    if (seen === undefined) throw new Error(`${name} sees nothing in ${where} with ${words}`);
    return seen;
  }
}

async function bootHere(connectionString: string, time: Time, log: Log): Promise<Running> {
  const bot = await bootOn(connectionString, time, log);
  return { port: bot.port, reach: () => bot.workshop.idle(), close: () => bot.close() };
}

function direct(connectionString: string): Promise<string> {
  return Promise.resolve(connectionString);
}
