import { z } from 'zod';

/** An empty variable counts as absent, as in a copied .env.example. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const text = setting(z.string().optional());

function whole(what: string, least: number, most: number, fallback: number) {
  const range = `must be between ${least} and ${most}`;
  return setting(
    z.coerce
      .number({ error: `must be ${what}` })
      .int('must be a whole number')
      .min(least, range)
      .max(most, range)
      .default(fallback),
  );
}

function guid(what: string) {
  return setting(z.guid(`must be ${what}`).optional());
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** Each variable that the bot reads, by itself; what they need of each other is in together.ts. */
export const Environment = z.object({
  NODE_ENV: text,
  PORT: whole('a port number', 1, 65_535, 3978),
  MICROSOFT_APP_ID: guid('the GUID of the Azure Bot registration'),
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TYPE: setting(
    z
      .enum(TYPES, { error: 'must be UserAssignedMSI, SingleTenant or MultiTenant' })
      .default('SingleTenant'),
  ),
  MICROSOFT_APP_TENANT_ID: guid('the GUID of the tenant'),
  ALLOWED_TENANTS: setting(
    z
      .string()
      .transform((list) => list.split(',').map((tenant) => tenant.trim().toLowerCase()))
      .pipe(z.array(z.guid('must be GUIDs of tenants, with commas between')))
      .optional(),
  ),
  AZURE_STORAGE_TABLE_ENDPOINT: setting(
    z
      .url({ protocol: /^https$/, error: 'must be an address such as https://…/, with https' })
      .optional(),
  ),
  AZURE_CLIENT_ID: guid('the GUID of the managed identity'),
  AZURE_STORAGE_CONNECTION_STRING: setting(
    z
      .string()
      .regex(
        /(^UseDevelopmentStorage=true)|AccountName=.+(TableEndpoint=|EndpointSuffix=|AccountKey=)/,
        'must be a storage connection string (AccountName=…;AccountKey=…)',
      )
      .optional(),
  ),
  TABLE_PREFIX: setting(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9]{0,29}$/, 'must be letters and digits, beginning with a letter')
      .default('workshop'),
  ),
  DATA_FOLDER: setting(z.string().default('.data')),
  CONTENT_FILE: text,
  TIME_ZONE: setting(
    z
      .string()
      .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Amsterdam')
      .default('Europe/Amsterdam'),
  ),
  RETENTION_DAYS: whole('a number of days', 1, 3650, 90),
  LOG_LEVEL: setting(
    z.enum(LEVELS, { error: 'must be debug, info, warn, error or silent' }).optional(),
  ),
  APPLICATIONINSIGHTS_CONNECTION_STRING: setting(
    z
      .string()
      .regex(/InstrumentationKey=[0-9a-f-]{36}/i, 'must begin with InstrumentationKey=…')
      .optional(),
  ),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
