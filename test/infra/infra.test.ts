import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typeFaults } from './support/azureTypes';
import { type BicepFile, bicepReader, type Declared } from './support/bicep';

const FILES = readdirSync('infra', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bicep'))
  .map((name) => join('infra', name));

let read: Awaited<ReturnType<typeof bicepReader>>;
beforeAll(async () => {
  read = await bicepReader();
});

function resourcesOf(source: string): readonly Declared[] {
  return read('planted.bicep', source).resources;
}

describe.each(FILES)('%s', (path) => {
  let file: BicepFile;
  beforeAll(() => {
    file = read(path);
  });

  it('is Bicep', () => {
    expect(file.errors).toEqual([]);
  });

  it('names only what the resource types know', () => {
    expect(file.resources.flatMap(typeFaults)).toEqual([]);
  });

  it('describes every parameter and output, and uses every parameter', () => {
    const silent = [...file.params, ...file.outputs].filter(({ described }) => !described);
    expect(silent.map(({ name }) => name)).toEqual([]);
    const unused = file.params.filter(
      ({ name }) => (file.source.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2,
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('gives its modules what they ask, and reads only what they tell', () => {
    for (const { symbol, of, body } of file.modules) {
      const module = read(join(dirname(path), of));
      const params =
        body.kind === 'object'
          ? body.entries.find(({ name }) => name === 'params')?.value
          : undefined;
      const given = params?.kind === 'object' ? params.entries.map(({ name }) => name) : [];
      const asked = module.params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
      expect({ symbol, missing: asked.filter((name) => !given.includes(name)) }).toEqual({
        symbol,
        missing: [],
      });
      const known = module.params.map(({ name }) => name);
      expect({ symbol, unknown: given.filter((name) => !known.includes(name ?? '')) }).toEqual({
        symbol,
        unknown: [],
      });
      const outputs = new Set(module.outputs.map(({ name }) => name));
      const told = [...file.source.matchAll(new RegExp(`\\b${symbol}\\.outputs\\.(\\w+)`, 'g'))];
      expect(told.map(([, name = '']) => name).filter((name) => !outputs.has(name))).toEqual([]);
    }
  });
});

describe('the check itself', () => {
  it('finds where a file is no Bicep', () => {
    expect(read('planted.bicep', "resource x 'A/b@1' = {\n  name: \n  = 3\n").errors).not.toEqual(
      [],
    );
  });

  it('finds an unknown, a missing, a read-only and a wrong property, and an old version', () => {
    const faults = (body: string, version = '2025-01-01') =>
      resourcesOf(
        `resource a 'Microsoft.Storage/storageAccounts@${version}' = {\n${body}\n}`,
      ).flatMap(typeFaults);
    const good =
      "name: 'a'\nlocation: 'westeurope'\nkind: 'StorageV2'\nsku: { name: 'Standard_LRS' }";
    expect(faults(good)).toEqual([]);
    expect(faults(`${good}\nproperties: { allowShareKeyAccess: false }`)).toEqual([
      '6: allowShareKeyAccess is not known',
    ]);
    expect(faults("name: 'a'\nkind: 'StorageV2'\nsku: { name: 'Standard_LRS' }")).toEqual([
      '1: location is missing',
    ]);
    expect(faults(`${good}\nproperties: { provisioningState: 'x' }`)).toEqual([
      '6: provisioningState is read-only',
    ]);
    expect(faults(`${good}\nproperties: { supportsHttpsTrafficOnly: 'yes' }`)).toEqual([
      '6: supportsHttpsTrafficOnly must be bool',
    ]);
    expect(faults(good, '2019-01-01')).toEqual([
      '1: Microsoft.Storage/storageAccounts@2019-01-01 is known as Microsoft.Storage/storageAccounts@2025-01-01',
    ]);
  });
});

describe('what is deployed', () => {
  const source = (name: string) => readFileSync(join('infra', name), 'utf8');

  it('takes no keys, no passwords and no plain HTTP', () => {
    expect(source('modules/storage.bicep')).toContain('allowSharedKeyAccess: false');
    expect(source('modules/storage.bicep')).toContain("minimumTlsVersion: 'TLS1_2'");
    expect(source('modules/app.bicep')).toContain('httpsOnly: true');
    expect(source('modules/app.bicep')).toContain("minTlsVersion: '1.2'");
    expect(source('modules/app.bicep')).toContain("ftpsState: 'Disabled'");
    const everything = FILES.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(everything).not.toMatch(/listKeys|AccountKey=|_PASSWORD|client_?secret/i);
  });

  it('gives one role, on the storage account', () => {
    const roles = FILES.flatMap((path) => read(path).resources).filter(({ of }) =>
      of.startsWith('Microsoft.Authorization/roleAssignments'),
    );
    expect(roles.map(({ symbol }) => symbol)).toEqual(['role']);
  });

  it('lets the alert see a failure sooner than the ten minutes that App Service takes by itself', () => {
    expect(source('modules/app.bicep')).toMatch(
      /name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '[2-5]'/,
    );
    expect(source('modules/alerts.bicep')).toContain("metricName: 'HealthCheckStatus'");
  });

  it('runs one instance in an EU region unless told otherwise', () => {
    expect(source('main.bicep')).toMatch(/param instances int = 1\n/);
    expect(source('main.bicep')).toMatch(/param location string = 'westeurope'\n/);
  });

  it('has the parameters and defaults that the README gives', () => {
    const rows = [...source('README.md').matchAll(/^\| `(\w+)` +\| (?:`(.*?)`|–) +\|/gm)];
    const told = rows.map(([, name = '', value = '']) => [name, value]);
    const params = [...source('main.bicep').matchAll(/^param (\w+) [\w[\]]+(?: = (.+))?$/gm)];
    const given = params.map(([, name = '', value = '']) => [
      name,
      value.replace(/^'(.+)'$/, '$1'),
    ]);
    expect(Object.fromEntries(told)).toMatchObject(Object.fromEntries(given));
    expect(given).toHaveLength(13);
  });

  it('sets nothing that the README does not explain', () => {
    const readme = source('README.md');
    const set = [...source('modules/app.bicep').matchAll(/\{ name: '([A-Z_]+)', value/g)];
    expect(set.length).toBeGreaterThan(5);
    expect(set.map(([, name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});
