import { z } from 'zod';
import { isConnectionString } from '../storage/clients';

const text = z.string().optional();

function whole(what: string, least: number, most: number, fallback: number) {
  const range = `must be between ${least} and ${most}`;
  return z.coerce
    .number({ error: `must be ${what}` })
    .int('must be a whole number')
    .min(least, range)
    .max(most, range)
    .default(fallback);
}

function guid(what: string) {
  return z.guid(`must be ${what}`).optional();
}

/** What Node programs know; another word for production must not make the bot run as for a rehearsal. */
const SURROUNDINGS = ['production', 'development', 'test'] as const;
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export const TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** Each variable that the bot reads, by itself; what they need of each other is in together.ts. */
export const Environment = z.object({
  NODE_ENV: z.enum(SURROUNDINGS, { error: 'must be production, development or test' }).optional(),
  PORT: whole('a port number', 1, 65_535, 3978),
  MICROSOFT_APP_ID: guid('the GUID of the Azure Bot registration'),
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TYPE: z
    .enum(TYPES, { error: 'must be UserAssignedMSI, SingleTenant or MultiTenant' })
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: guid('the GUID of the tenant'),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((tenant) => tenant.trim().toLowerCase()))
    .refine(
      (tenants) => tenants.every((tenant) => z.guid().safeParse(tenant).success),
      'must be GUIDs of tenants, with commas between',
    )
    .optional(),
  AZURE_STORAGE_TABLE_ENDPOINT: z
    .url({ protocol: /^https$/, error: 'must be an address such as https://…/, with https' })
    .optional(),
  AZURE_CLIENT_ID: guid('the GUID of the managed identity'),
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .refine(
      isConnectionString,
      'must be a whole storage connection string, over https (DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=…)',
    )
    .optional(),
  TABLE_PREFIX: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{0,29}$/, 'must be letters and digits, beginning with a letter')
    .default('workshop'),
  DATA_FOLDER: z.string().default('.data'),
  CONTENT_FILE: text,
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Amsterdam')
    .default('Europe/Amsterdam'),
  RETENTION_DAYS: whole('a number of days', 1, 3650, 90),
  LOG_LEVEL: z.enum(LEVELS, { error: 'must be debug, info, warn, error or silent' }).optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/InstrumentationKey=[0-9a-f-]{36}/i, 'must begin with InstrumentationKey=…')
    .optional(),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
