import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Directory, Log, Time, Workshop } from '../session/ports';
import { systemTime } from '../session/system';
import type { WorkshopDefinition } from '../workshop/definition';
import { Adapter } from './adapter';
import { Arrivals } from './arrivals';
import { Commands } from './commands/commands';
import { Sessions } from './commands/sessions';
import { Starts } from './commands/start';
import { Forms } from './forms';
import { CachingAuthentication } from './outbound/authentication';
import { Clients } from './outbound/clients';
import { TeamsMessenger } from './outbound/messenger';
import { Replies } from './outbound/replies';
import { Roster } from './outbound/roster';
import { Surroundings } from './outbound/surroundings';
import { Presses } from './presses';
import { Readiness } from './readiness';
import { Rendering } from './rendering';
import { Server, type Surround } from './server';
import { Submits } from './submits';
import { Tenants } from './tenants';
import { Turn } from './turn';

export interface TeamsConfig {
  /** Empty turns authentication off: for a rehearsal on one's own machine only. */
  readonly appId: string;
  readonly appType: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
  readonly appPassword?: string;
  readonly tenantId?: string;
  /** The organisations that the bot works for; absent: any, in a rehearsal. */
  readonly tenants?: readonly string[];
  /** IANA name of the zone that times are shown in. */
  readonly timeZone: string;
  /** Days after closing that a session's data are kept, unless its facilitator chooses otherwise. */
  readonly retentionDays: number;
}

export interface OutboundParts {
  readonly config: TeamsConfig;
  readonly definition: WorkshopDefinition;
  readonly directory: Directory;
  readonly time: Time;
  readonly log: Log;
}

/** Sending to Teams; the shell needs it before there is a workshop to receive for. */
export interface TeamsOutbound extends OutboundParts {
  readonly messenger: TeamsMessenger;
  readonly authentication: CachingAuthentication;
  readonly clients: Clients;
  readonly roster: Roster;
  readonly rendering: Rendering;
}

export function createTeamsOutbound(parts: OutboundParts): TeamsOutbound {
  const { config, definition, directory, time, log } = parts;
  const { appId, appType, appPassword, tenantId, timeZone } = config;
  const authentication = new CachingAuthentication(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId,
      ...(appId === '' ? {} : { MicrosoftAppType: appType }),
      ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
      ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    }),
  );
  const clients = new Clients(authentication, appId);
  const roster = new Roster(clients);
  const rendering = new Rendering({ definition, timeZone, time });
  const messenger = new TeamsMessenger({ clients, roster, rendering, directory, time, log, appId });
  return { ...parts, authentication, clients, roster, rendering, messenger };
}

/** The bot's side that Teams calls. */
export interface TeamsEdge {
  /** Begins to receive; resolves with the port, any free one when asked for 0. */
  listen(port: number, host?: string): Promise<number>;
  /** Receives no more, and waits for the turns under way. */
  close(): Promise<void>;
}

export interface EdgeParts {
  readonly outbound: TeamsOutbound;
  readonly workshop: Workshop;
  /** Throws when storage cannot be read. */
  readonly check: () => Promise<void>;
  /** The machine's clock unless given: how long Teams waits for an answer. */
  readonly machineTime?: Time;
  /** Measures the handling of each activity. */
  readonly surround?: Surround;
}

export function createTeamsEdge(parts: EdgeParts): TeamsEdge {
  const { outbound, workshop, check, machineTime = systemTime } = parts;
  const { surround = (_type, handle) => handle() } = parts;
  const { config, definition, directory, time, log, roster, rendering } = outbound;
  const replies = new Replies(outbound.messenger, directory);
  const forms = new Forms(rendering, new Surroundings(roster, directory, log));
  const presses = new Presses({ workshop, directory, rendering, forms, log });
  const { retentionDays } = config;
  const starts = new Starts({ workshop, directory, roster, definition, log, retentionDays });
  const sessions = new Sessions(workshop, directory);
  const shared = { workshop, rendering, replies, log };
  const turn = new Turn({
    presses,
    submits: new Submits(presses, replies),
    commands: new Commands({ ...shared, directory, starts, sessions, forms, definition, time }),
    arrivals: new Arrivals({ ...shared, directory }),
    machineTime,
    log,
  });
  const tenants = new Tenants(config.tenants);
  const adapter = new Adapter(outbound.authentication, definition, tenants, log);
  const readiness = new Readiness(check, time, log);
  return new Server({ adapter, turn, readiness, surround, log });
}
