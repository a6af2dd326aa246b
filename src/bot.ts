import type { BotIdentity, Config } from './config';
import type { Chance, Log, Time } from './session/ports';
import { createWorkshop, type RunningWorkshop } from './session/workshop';
import { rulesOf } from './session/rules';
import { clientsFor, type StorageAccess } from './storage/clients';
import { createStorage } from './storage/storage';
import { createTeamsEdge, createTeamsOutbound, type TeamsConfig } from './teams/edge';
import type { Telemetry } from './telemetry/telemetry';
import type { WorkshopDefinition } from './workshop/definition';
import type { Session } from './workshop/session';

export interface BotParts {
  readonly config: Pick<Config, 'identity' | 'port' | 'tablePrefix' | 'timeZone' | 'retentionDays'>;
  readonly storage: StorageAccess;
  readonly definition: WorkshopDefinition;
  readonly time: Time;
  readonly chance: Chance;
  readonly log: Log;
  /** Absent: nothing is measured. */
  readonly telemetry?: Telemetry;
}

export interface Bot {
  /** The port it listens on. */
  readonly port: number;
  readonly workshop: RunningWorkshop;
  /** The session that lives in a conversation, as it is now. */
  sessionIn(conversation: string): Promise<Session | undefined>;
  /** Finishes what is under way and stops; nothing accepted is lost. */
  close(): Promise<void>;
}

/** The whole bot: storage, shell and Teams edge around the rules, listening. */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, definition, time, chance, log, telemetry } = parts;
  const storage = await createStorage({
    clients: clientsFor(parts.storage, telemetry?.observe),
    tablePrefix: config.tablePrefix,
  });
  const { directory } = storage;
  const outbound = createTeamsOutbound({
    config: {
      ...signIn(config.identity),
      timeZone: config.timeZone,
      retentionDays: config.retentionDays,
    },
    definition,
    directory,
    time,
    log,
  });
  const workshop = createWorkshop({
    rules: rulesOf(definition),
    store: storage.sessions,
    timers: storage.timers,
    directory,
    messenger: telemetry?.messenger(outbound.messenger) ?? outbound.messenger,
    time,
    chance,
    log,
  });
  await workshop.open();
  const edge = createTeamsEdge({
    outbound,
    workshop: telemetry?.workshop(workshop) ?? workshop,
    check: () => storage.check(),
    ...(telemetry === undefined ? {} : { surround: telemetry.surround }),
  });
  // Without authentication only this machine may post.
  const port = await edge.listen(
    config.port,
    config.identity === undefined ? '127.0.0.1' : undefined,
  );
  return {
    port,
    workshop,
    sessionIn: async (conversation) => {
      const id = await directory.sessionIn(conversation);
      return id === undefined ? undefined : (await workshop.read(id))?.session;
    },
    close: async () => {
      await edge.close();
      await workshop.close();
    },
  };
}

type SignIn = Omit<TeamsConfig, 'timeZone' | 'retentionDays'>;

function signIn(identity: BotIdentity | undefined): SignIn {
  if (identity === undefined) return { appId: '', appType: 'SingleTenant' };
  const { appId, type, password, tenant, tenants } = identity;
  return {
    appId,
    appType: type,
    tenants,
    ...(password === undefined ? {} : { appPassword: password }),
    ...(tenant === undefined ? {} : { tenantId: tenant }),
  };
}
