import type { z } from 'zod';
import { Environment } from './config/environment';
import { ConfigError } from './config/fault';
import { givenIn, type Variables } from './config/given';
import { faultsTogether } from './config/together';
import type { StorageAccess } from './storage/clients';

export { ConfigError } from './config/fault';

/** How the bot proves who it is to Teams (Azure Bot registration). */
export interface BotIdentity {
  readonly appId: string;
  readonly type: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
  /** Absent for a managed identity (UserAssignedMSI): it has no secret. */
  readonly password?: string;
  /** Absent for a multi-tenant registration. */
  readonly tenant?: string;
  /** The organisations it works for; others are refused. */
  readonly tenants: readonly string[];
}

export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Absent: an endpoint without authentication, for rehearsal on one's own machine only. */
  readonly identity?: BotIdentity;
  /** Absent: an embedded Azurite keeps the state in `dataFolder`. */
  readonly storage?: StorageAccess;
  /** Where the embedded Azurite keeps its data. */
  readonly dataFolder: string;
  /** The letters before the names of the storage tables. */
  readonly tablePrefix: string;
  /** A workshop definition of the organisation's own. */
  readonly contentFile?: string;
  /** IANA name; times on cards are in this zone. */
  readonly timeZone: string;
  /** Days after its close that a session is kept, unless its facilitator chooses otherwise. */
  readonly retentionDays: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where metrics and traces go (a connection string); absent: nowhere. */
  readonly telemetry?: string;
}

/**
 * The configuration that an environment describes.
 * @throws ConfigError with every fault at once, each naming its variable.
 */
export function readConfig(environment: Variables): Config {
  const settings = givenIn(environment);
  const parsed = Environment.safeParse(settings);
  const single = (parsed.error?.issues ?? []).map(({ path: [variable], message }) => ({
    variable: String(variable),
    message,
  }));
  const faults = [...single, ...faultsTogether(settings)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    ...identityIn(env),
    ...storageIn(env),
    dataFolder: env.DATA_FOLDER,
    tablePrefix: env.TABLE_PREFIX,
    ...(env.CONTENT_FILE === undefined ? {} : { contentFile: env.CONTENT_FILE }),
    timeZone: env.TIME_ZONE,
    retentionDays: env.RETENTION_DAYS,
    // Who rehearses reads what to do next, not a line for every activity.
    logLevel: env.LOG_LEVEL ?? (env.MICROSOFT_APP_ID === undefined ? 'error' : 'info'),
    ...(env.APPLICATIONINSIGHTS_CONNECTION_STRING === undefined
      ? {}
      : { telemetry: env.APPLICATIONINSIGHTS_CONNECTION_STRING }),
  };
}

type Env = z.infer<typeof Environment>;

function identityIn(env: Env): Pick<Config, 'identity'> {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password } = env;
  if (appId === undefined) return {};
  const tenant = env.MICROSOFT_APP_TENANT_ID?.toLowerCase();
  return {
    identity: {
      appId,
      type: env.MICROSOFT_APP_TYPE,
      ...(password === undefined ? {} : { password }),
      ...(tenant === undefined ? {} : { tenant }),
      tenants: env.ALLOWED_TENANTS ?? (tenant === undefined ? [] : [tenant]),
    },
  };
}

function storageIn(env: Env): Pick<Config, 'storage'> {
  const {
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    AZURE_STORAGE_TABLE_ENDPOINT: tableEndpoint,
    AZURE_CLIENT_ID: clientId,
  } = env;
  if (connectionString !== undefined) return { storage: { connectionString } };
  if (tableEndpoint === undefined) return {};
  return { storage: { tableEndpoint, ...(clientId === undefined ? {} : { clientId }) } };
}
