import { z } from 'zod';

/** How the bot proves who it is to Teams (Azure Bot registration). */
export interface BotIdentity {
  readonly appId: string;
  readonly password: string;
  readonly type: 'SingleTenant' | 'MultiTenant';
  /** Absent for a multi-tenant registration. */
  readonly tenant?: string;
}

export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Absent: an endpoint without authentication, for rehearsal on one's own machine only. */
  readonly identity?: BotIdentity;
  /** Absent: an embedded Azurite keeps the state in `dataFolder`. */
  readonly storage?: { readonly connectionString: string };
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
}

/** What is wrong with one variable of the environment. */
export interface ConfigFault {
  readonly variable: string;
  readonly message: string;
}

export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** An empty variable counts as absent, as in a copied .env.example. */
const absentWhenEmpty = (value: unknown) => (value === '' ? undefined : value);
const optional = z.preprocess(absentWhenEmpty, z.string().optional());

const Environment = z.object({
  NODE_ENV: optional,
  PORT: z.preprocess(
    absentWhenEmpty,
    z.coerce
      .number({ error: 'must be a port number' })
      .int('must be a whole number')
      .min(1, 'must be between 1 and 65535')
      .max(65_535, 'must be between 1 and 65535')
      .default(3978),
  ),
  MICROSOFT_APP_ID: z.preprocess(
    absentWhenEmpty,
    z.guid('must be the GUID of the Azure Bot registration').optional(),
  ),
  MICROSOFT_APP_PASSWORD: optional,
  MICROSOFT_APP_TYPE: z.preprocess(
    absentWhenEmpty,
    z
      .enum(['SingleTenant', 'MultiTenant'], { error: 'must be SingleTenant or MultiTenant' })
      .default('SingleTenant'),
  ),
  MICROSOFT_APP_TENANT_ID: z.preprocess(
    absentWhenEmpty,
    z.guid('must be the GUID of the tenant').optional(),
  ),
  AZURE_STORAGE_CONNECTION_STRING: z.preprocess(
    absentWhenEmpty,
    z
      .string()
      .regex(
        /(^UseDevelopmentStorage=true)|AccountName=.+(TableEndpoint=|EndpointSuffix=|AccountKey=)/,
        'must be a storage connection string (AccountName=…;AccountKey=…)',
      )
      .optional(),
  ),
  TABLE_PREFIX: z.preprocess(
    absentWhenEmpty,
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9]{0,29}$/, 'must be letters and digits, beginning with a letter')
      .default('workshop'),
  ),
  DATA_FOLDER: z.preprocess(absentWhenEmpty, z.string().default('.data')),
  CONTENT_FILE: optional,
  TIME_ZONE: z.preprocess(
    absentWhenEmpty,
    z
      .string()
      .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Amsterdam')
      .default('Europe/Amsterdam'),
  ),
  RETENTION_DAYS: z.preprocess(
    absentWhenEmpty,
    z.coerce
      .number({ error: 'must be a number of days' })
      .int('must be a whole number')
      .min(1, 'must be between 1 and 3650')
      .max(3650, 'must be between 1 and 3650')
      .default(90),
  ),
  LOG_LEVEL: z.preprocess(
    absentWhenEmpty,
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'must be debug, info, warn, error or silent',
      })
      .optional(),
  ),
});

/**
 * The configuration that an environment describes.
 * @throws ConfigError with every fault at once, each naming its variable.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  const single = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    variable: path.join('.'),
    message,
  }));
  const faults = [...single, ...halves(environment)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    ...(env.MICROSOFT_APP_ID === undefined || env.MICROSOFT_APP_PASSWORD === undefined
      ? {}
      : {
          identity: {
            appId: env.MICROSOFT_APP_ID,
            password: env.MICROSOFT_APP_PASSWORD,
            type: env.MICROSOFT_APP_TYPE,
            ...(env.MICROSOFT_APP_TENANT_ID === undefined
              ? {}
              : { tenant: env.MICROSOFT_APP_TENANT_ID }),
          },
        }),
    ...(env.AZURE_STORAGE_CONNECTION_STRING === undefined
      ? {}
      : { storage: { connectionString: env.AZURE_STORAGE_CONNECTION_STRING } }),
    dataFolder: env.DATA_FOLDER,
    tablePrefix: env.TABLE_PREFIX,
    ...(env.CONTENT_FILE === undefined ? {} : { contentFile: env.CONTENT_FILE }),
    timeZone: env.TIME_ZONE,
    retentionDays: env.RETENTION_DAYS,
    // Who rehearses reads what to do next, not a line for every activity.
    logLevel: env.LOG_LEVEL ?? (env.MICROSOFT_APP_ID === undefined ? 'warn' : 'info'),
  };
}

/** Settings that make no sense without each other. */
function halves(environment: Readonly<Record<string, string | undefined>>): readonly ConfigFault[] {
  const given = (variable: string) => (environment[variable] ?? '') !== '';
  const production = environment['NODE_ENV'] === 'production';
  const id = given('MICROSOFT_APP_ID');
  const needed: readonly (readonly [when: boolean, variable: string, message: string])[] = [
    [
      production && !id,
      'MICROSOFT_APP_ID',
      'is needed in production: without it anybody could post as Teams',
    ],
    [
      production && !given('AZURE_STORAGE_CONNECTION_STRING'),
      'AZURE_STORAGE_CONNECTION_STRING',
      'is needed in production: the embedded storage is for rehearsal',
    ],
    [id, 'MICROSOFT_APP_PASSWORD', 'is needed with MICROSOFT_APP_ID'],
    [
      id && environment['MICROSOFT_APP_TYPE'] !== 'MultiTenant',
      'MICROSOFT_APP_TENANT_ID',
      'is needed for a single-tenant registration (MICROSOFT_APP_TYPE)',
    ],
    [
      !id && (given('MICROSOFT_APP_PASSWORD') || given('MICROSOFT_APP_TENANT_ID')),
      'MICROSOFT_APP_ID',
      'is needed with the other MICROSOFT_APP settings',
    ],
  ];
  return needed
    .filter(([when, variable]) => when && !given(variable))
    .map(([, variable, message]) => ({ variable, message }));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
