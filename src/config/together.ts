import { TYPES } from './environment';
import type { ConfigFault } from './fault';
import type { Variables } from './given';

/** Settings that make no sense with, or without, each other. */
export function faultsTogether(environment: Variables): readonly ConfigFault[] {
  const given = (variable: string) => environment[variable] !== undefined;
  const production = environment['NODE_ENV'] === 'production';
  return [...identityFaults(environment, given, production), ...storageFaults(given, production)];
}

type Given = (variable: string) => boolean;

function identityFaults(environment: Variables, given: Given, production: boolean) {
  const id = given('MICROSOFT_APP_ID');
  const type = environment['MICROSOFT_APP_TYPE'];
  // What an identity of an unknown type needs is not known: of that the type alone is told.
  const known = type === undefined || TYPES.some((one) => one === type);
  const managed = type === 'UserAssignedMSI';
  const multiple = type === 'MultiTenant';
  const others = ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID', 'ALLOWED_TENANTS'];
  const forgotten = !production && !id && (managed || others.some(given));
  return faults(
    [
      production && !id,
      'MICROSOFT_APP_ID',
      'is needed in production: without it anybody could post as Teams',
    ],
    [forgotten, 'MICROSOFT_APP_ID', 'is needed with the other MICROSOFT_APP settings'],
    [
      id && known && !managed && !given('MICROSOFT_APP_PASSWORD'),
      'MICROSOFT_APP_PASSWORD',
      'is needed with MICROSOFT_APP_ID, unless MICROSOFT_APP_TYPE is UserAssignedMSI',
    ],
    [
      managed && given('MICROSOFT_APP_PASSWORD'),
      'MICROSOFT_APP_PASSWORD',
      'must be empty: a managed identity (MICROSOFT_APP_TYPE) has no secret',
    ],
    [
      id && known && !multiple && !given('MICROSOFT_APP_TENANT_ID'),
      'MICROSOFT_APP_TENANT_ID',
      'is needed for a registration in one tenant (MICROSOFT_APP_TYPE)',
    ],
    [
      id && multiple && !given('ALLOWED_TENANTS'),
      'ALLOWED_TENANTS',
      'is needed for a MultiTenant registration: without it any organisation could use the bot',
    ],
    [
      id && known && !multiple && given('ALLOWED_TENANTS'),
      'ALLOWED_TENANTS',
      'is for a MultiTenant registration; this one works for MICROSOFT_APP_TENANT_ID alone',
    ],
  );
}

function storageFaults(given: Given, production: boolean) {
  const endpoint = given('AZURE_STORAGE_TABLE_ENDPOINT');
  const connection = given('AZURE_STORAGE_CONNECTION_STRING');
  return faults(
    [
      production && !endpoint && !connection,
      'AZURE_STORAGE_TABLE_ENDPOINT',
      'is needed in production, or AZURE_STORAGE_CONNECTION_STRING: the embedded storage is for rehearsal',
    ],
    [
      endpoint && connection,
      'AZURE_STORAGE_CONNECTION_STRING',
      'must be empty when AZURE_STORAGE_TABLE_ENDPOINT is given: one of the two',
    ],
  );
}

function faults(
  ...rules: readonly (readonly [wrong: boolean, variable: string, message: string])[]
) {
  return rules
    .filter(([wrong]) => wrong)
    .map(([, variable, message]): ConfigFault => ({ variable, message }));
}
