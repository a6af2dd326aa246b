import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ConfigError, readConfig } from '../src/config';
import { Environment } from '../src/config/environment';

const ID = '11111111-2222-4333-8444-555555555555';
const TENANT = 'aaaaaaaa-2222-4333-8444-555555555555';
const INSIGHTS = `InstrumentationKey=${ID};IngestionEndpoint=https://a.example/`;
const STORAGE =
  'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b;EndpointSuffix=core.windows.net';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ variable }) => variable);
    throw error;
  }
  return [];
}

test('without any setting it is a rehearsal on port 3978 with embedded storage', () => {
  expect(readConfig({})).toEqual({
    production: false,
    port: 3978,
    dataFolder: '.data',
    tablePrefix: 'workshop',
    timeZone: 'Europe/Amsterdam',
    retentionDays: 90,
    logLevel: 'error',
  });
});

test('empty variables count as absent', () => {
  expect(readConfig({ PORT: '', MICROSOFT_APP_ID: '', CONTENT_FILE: '' })).toEqual(readConfig({}));
});

test('.env.example names every setting, and as it stands it is a rehearsal', () => {
  const example = parse(readFileSync('.env.example'));
  const forThePackage = /^(APP_|TEAMS_)/;
  const named = Object.keys(example).filter((name) => !forThePackage.test(name));
  expect(named.toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
  expect(readConfig(example)).toEqual(readConfig({}));
});

test('blanks around a pasted setting are not part of it, and blanks alone count as absent', () => {
  const pasted = readConfig({
    NODE_ENV: ' production',
    MICROSOFT_APP_TYPE: 'UserAssignedMSI ',
    MICROSOFT_APP_ID: ` ${ID}\n`,
    MICROSOFT_APP_PASSWORD: ' ',
    MICROSOFT_APP_TENANT_ID: `${TENANT} `,
    AZURE_STORAGE_CONNECTION_STRING: `${STORAGE} `,
  });
  expect(pasted).toMatchObject({
    production: true,
    identity: { appId: ID, tenant: TENANT },
    storage: { connectionString: STORAGE },
  });
  expect(pasted.identity).not.toHaveProperty('password');
});

test('another word for production is no way around what production asks', () => {
  for (const word of ['prod', 'Production', 'staging']) {
    expect(faultsOf({ NODE_ENV: word })).toEqual(['NODE_ENV']);
  }
});

test('of a type that is not known nothing else is said', () => {
  expect(faultsOf({ MICROSOFT_APP_ID: ID, MICROSOFT_APP_TYPE: 'userassignedmsi' })).toEqual([
    'MICROSOFT_APP_TYPE',
  ]);
});

test.each([
  ['no key', 'DefaultEndpointsProtocol=https;AccountName=a;EndpointSuffix=core.windows.net', false],
  ['no protocol', 'AccountName=a;AccountKey=b;EndpointSuffix=core.windows.net', false],
  ['plain HTTP', STORAGE.replace('https', 'http'), false],
  ['the emulator', 'UseDevelopmentStorage=true', true],
  [
    'a shared access signature',
    'TableEndpoint=https://a.table.core.windows.net/;SharedAccessSignature=sv=2024',
    true,
  ],
])('a connection string with %s', (_, AZURE_STORAGE_CONNECTION_STRING, good) => {
  const faults = faultsOf({ AZURE_STORAGE_CONNECTION_STRING });
  expect(faults).toEqual(good ? [] : ['AZURE_STORAGE_CONNECTION_STRING']);
});

test('a whole Azure configuration', () => {
  const config = readConfig({
    NODE_ENV: 'production',
    MICROSOFT_APP_ID: ID,
    MICROSOFT_APP_PASSWORD: 'x',
    MICROSOFT_APP_TENANT_ID: ID,
    AZURE_STORAGE_CONNECTION_STRING: STORAGE,
  });
  expect(config).toMatchObject({
    production: true,
    identity: { appId: ID, password: 'x', type: 'SingleTenant', tenant: ID, tenants: [ID] },
    storage: { connectionString: STORAGE },
    logLevel: 'info',
  });
});

test('what infra sets: a managed identity for Teams and for storage, without a secret', () => {
  const config = readConfig({
    NODE_ENV: 'production',
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
    MICROSOFT_APP_ID: ID,
    MICROSOFT_APP_TENANT_ID: TENANT.toUpperCase(),
    AZURE_CLIENT_ID: ID,
    AZURE_STORAGE_TABLE_ENDPOINT: 'https://a.table.core.windows.net/',
    APPLICATIONINSIGHTS_CONNECTION_STRING: INSIGHTS,
  });
  expect(config).toMatchObject({
    identity: { appId: ID, type: 'UserAssignedMSI', tenant: TENANT, tenants: [TENANT] },
    storage: { tableEndpoint: 'https://a.table.core.windows.net/', clientId: ID },
    telemetry: INSIGHTS,
  });
  expect(config.identity).not.toHaveProperty('password');
});

test('a managed identity with a password is a mistake', () => {
  const managed = { MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_ID: ID };
  expect(
    faultsOf({ ...managed, MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_PASSWORD: 'x' }),
  ).toEqual(['MICROSOFT_APP_PASSWORD']);
  expect(faultsOf(managed)).toEqual(['MICROSOFT_APP_TENANT_ID']);
  expect(faultsOf({ MICROSOFT_APP_TYPE: 'UserAssignedMSI' })).toEqual(['MICROSOFT_APP_ID']);
});

test('a multi-tenant registration says for whom it works', () => {
  const multiple = {
    MICROSOFT_APP_ID: ID,
    MICROSOFT_APP_PASSWORD: 'x',
    MICROSOFT_APP_TYPE: 'MultiTenant',
  };
  expect(faultsOf(multiple)).toEqual(['ALLOWED_TENANTS']);
  expect(faultsOf({ ...multiple, ALLOWED_TENANTS: 'everybody, and more' })).toEqual([
    'ALLOWED_TENANTS',
  ]);
  const { identity } = readConfig({ ...multiple, ALLOWED_TENANTS: `${TENANT}, ${ID}` });
  expect(identity?.tenants).toEqual([TENANT, ID]);
});

test('a registration in one tenant works for that tenant alone', () => {
  expect(
    faultsOf({
      MICROSOFT_APP_ID: ID,
      MICROSOFT_APP_PASSWORD: 'x',
      MICROSOFT_APP_TENANT_ID: TENANT,
      ALLOWED_TENANTS: ID,
    }),
  ).toEqual(['ALLOWED_TENANTS']);
});

test('storage is reached in one way, and never by plain HTTP', () => {
  const endpoint = { AZURE_STORAGE_TABLE_ENDPOINT: 'https://a.table.core.windows.net/' };
  expect(faultsOf({ ...endpoint, AZURE_STORAGE_CONNECTION_STRING: STORAGE })).toEqual([
    'AZURE_STORAGE_CONNECTION_STRING',
  ]);
  expect(faultsOf({ AZURE_STORAGE_TABLE_ENDPOINT: 'http://a.example/' })).toEqual([
    'AZURE_STORAGE_TABLE_ENDPOINT',
  ]);
});

test('in production an endpoint without authentication is refused, and so is embedded storage', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
    'MICROSOFT_APP_ID',
    'AZURE_STORAGE_TABLE_ENDPOINT',
  ]);
});

test('half an identity is refused, whichever half', () => {
  expect(faultsOf({ MICROSOFT_APP_ID: ID })).toEqual([
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
  ]);
  expect(faultsOf({ MICROSOFT_APP_PASSWORD: 'x' })).toEqual(['MICROSOFT_APP_ID']);
});

test('all faults are told at once, each naming its variable', () => {
  expect(
    faultsOf({
      PORT: '99999',
      MICROSOFT_APP_ID: 'nobody',
      AZURE_STORAGE_CONNECTION_STRING: 'nowhere',
      TABLE_PREFIX: '1-',
      TIME_ZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
      APPLICATIONINSIGHTS_CONNECTION_STRING: 'there',
    }),
  ).toEqual([
    'PORT',
    'MICROSOFT_APP_ID',
    'AZURE_STORAGE_CONNECTION_STRING',
    'TABLE_PREFIX',
    'TIME_ZONE',
    'LOG_LEVEL',
    'APPLICATIONINSIGHTS_CONNECTION_STRING',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
  ]);
});
