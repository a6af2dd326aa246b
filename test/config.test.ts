import { ConfigError, readConfig } from '../src/config';

const ID = '11111111-2222-4333-8444-555555555555';
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
    logLevel: 'warn',
  });
});

test('empty variables count as absent', () => {
  expect(readConfig({ PORT: '', MICROSOFT_APP_ID: '', CONTENT_FILE: '' })).toEqual(readConfig({}));
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
    identity: { appId: ID, password: 'x', type: 'SingleTenant', tenant: ID },
    storage: { connectionString: STORAGE },
    logLevel: 'info',
  });
});

test('a multi-tenant registration needs no tenant', () => {
  expect(
    faultsOf({
      MICROSOFT_APP_ID: ID,
      MICROSOFT_APP_PASSWORD: 'x',
      MICROSOFT_APP_TYPE: 'MultiTenant',
    }),
  ).toEqual([]);
});

test('in production an endpoint without authentication is refused, and so is embedded storage', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
    'MICROSOFT_APP_ID',
    'AZURE_STORAGE_CONNECTION_STRING',
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
    }),
  ).toEqual([
    'PORT',
    'MICROSOFT_APP_ID',
    'AZURE_STORAGE_CONNECTION_STRING',
    'TABLE_PREFIX',
    'TIME_ZONE',
    'LOG_LEVEL',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
  ]);
});
