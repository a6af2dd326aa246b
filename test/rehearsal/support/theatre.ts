import { type Bot, startBot } from '../../../src/bot';
import { loadDefinition } from '../../../src/content/load';
import { CAST, type Member } from '../../../src/rehearsal/cast/members';
import type { ScenarioId } from '../../../src/rehearsal/cast/scenario';
import { RehearsalClock } from '../../../src/rehearsal/clock';
import { Director } from '../../../src/rehearsal/director/director';
import type { Role } from '../../../src/rehearsal/director/state';
import { setTheStage } from '../../../src/rehearsal/director/stage';
import { Tenant } from '../../../src/rehearsal/tenant';
import type { Log } from '../../../src/session/ports';
import type { EmbeddedStorage } from '../../../src/storage/embedded';
import type { Session } from '../../../src/workshop/session';
import { startAzurite } from '../../support/azurite';

export const MEETING = 'Workshop proactieve dienstverlening';
export const CHANNELS = ['Democratie', 'Rechtsstaat', 'Bestuurskracht'] as const;
/** The bot's first message in the team says that it is there. */
const AFTER_WELCOME = 1;
const TEAM = 'Team Inkomen';

/** The lines that tell of something wrong. */
export interface Trouble {
  readonly code: string;
  readonly fields: unknown;
}

/** The whole bot, the stand-in tenant with the cast, and the director, on one rehearsal clock. */
export class Theatre {
  private constructor(
    readonly clock: RehearsalClock,
    readonly tenant: Tenant,
    readonly director: Director,
    readonly troubles: readonly Trouble[],
    private readonly storage: EmbeddedStorage,
    private readonly bot: Bot,
  ) {}

  static async open(options: {
    readonly scenario: ScenarioId;
    readonly seed?: number;
    readonly roles?: Readonly<Record<string, Role>>;
    readonly cast?: readonly Member[];
  }): Promise<Theatre> {
    const { scenario, seed = 1, roles = {}, cast = CAST } = options;
    const storage = await startAzurite();
    const clock = new RehearsalClock({ start: Date.UTC(2026, 11, 10, 8, 0), speed: 0 });
    const tenant = await Tenant.start({
      clock,
      people: cast.map(({ name, locale, quirks }) => ({
        name,
        hasApp: quirks.noApp !== true,
        ...(locale === undefined ? {} : { locale }),
      })),
      team: { name: TEAM, channels: CHANNELS },
      meetings: [{ title: MEETING }],
    });
    const troubles: Trouble[] = [];
    const trouble = (code: string, fields?: unknown): void => {
      troubles.push({ code, fields });
    };
    const log: Log = { info: () => {}, warn: trouble, error: trouble };
    const bot = await startBot({
      config: { port: 0, tablePrefix: 'cast', timeZone: 'Europe/Amsterdam', retentionDays: 90 },
      storage,
      definition: loadDefinition(),
      time: clock,
      chance: seeded(),
      log,
    });
    tenant.connect(`http://127.0.0.1:${bot.port}/api/messages`);
    await setTheStage(tenant, { meeting: MEETING, team: TEAM });
    const director = new Director({
      tenant,
      meeting: MEETING,
      clock,
      cast,
      botIdle: () => bot.workshop.idle(),
      seed,
      scenario,
      roles,
    });
    return new Theatre(clock, tenant, director, troubles, storage, bot);
  }

  /** Lets minutes of workshop time pass, as fast as the machine can, or until something is so. */
  minutes(count: number, until: () => boolean = () => false): Promise<boolean> {
    return this.clock.leap(until, count * 60_000);
  }

  /** Plays the whole workshop; resolves with whether it closed. */
  async play(): Promise<boolean> {
    await this.director.setRole(CAST[0]?.name ?? '', 'simulated');
    return this.minutes(240, () => this.poster !== undefined);
  }

  /** The session as the bot has it, by the id that its cards bear. */
  async session(): Promise<Session> {
    const cards = this.tenant.journal.entries.map(({ card }) => JSON.stringify(card ?? {}));
    const [, id = ''] =
      /"session":"([^"]+)"/.exec(cards.find((card) => card.includes('"session"')) ?? '') ?? [];
    const stored = await this.bot.workshop.read(id);
    if (stored === undefined) throw new Error('There is no session.');
    return stored.session;
  }

  /** The poster in the team's channel, as somebody reads it. */
  get poster(): string | undefined {
    return this.tenant
      .as(CAST[1]?.name ?? '')
      .see('General')
      .filter(({ author }) => author.kind === 'bot')
      .at(AFTER_WELCOME)?.visible;
  }

  async close(): Promise<void> {
    this.director.close();
    this.clock.close();
    await this.bot.close();
    await this.tenant.close();
    await this.storage.close();
  }
}

/** Numbers that a run repeats. */
function seeded(): { id(): string; next(): number } {
  let state = 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return { next, id: () => `id-${Math.floor(next() * 1e15).toString(36)}` };
}
