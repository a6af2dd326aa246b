/**
 * `npx tsx scripts/azure-types.ts <folder of @azure/mcp-linux-x64>`: saves what Azure knows of the resource
 * types in infra/, for test/infra. See test/fixtures/azure-types/README.md.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const OUT = 'test/fixtures/azure-types';
const RESOURCES = [
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.BotService/botServices',
  'Microsoft.BotService/botServices/channels',
  'Microsoft.Insights/components',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.OperationalInsights/workspaces',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.Web/serverfarms',
  'Microsoft.Web/sites',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
];

const property = z.object({ name: z.string(), type: z.string(), flags: z.string().optional() });
const object = z.object({
  $type: z.literal('Object'),
  name: z.string(),
  properties: z.array(property),
  additionalPropertiesType: z.string().optional(),
});
const discriminated = z.object({
  $type: z.literal('DiscriminatedObject'),
  name: z.string(),
  baseProperties: z.array(property),
  discriminator: z.string(),
  elements: z.array(object),
});
const shape = z.discriminatedUnion('$type', [object, discriminated]);
const resource = z.object({ $type: z.literal('Resource'), name: z.string(), bodyType: shape });
const answer = z.object({ results: z.object({ BicepSchemaResult: z.array(z.unknown()) }) });

type Shape = z.infer<typeof shape>;

/** A shape with what the check reads: required `!`, read-only `-`, then the type. */
function compact(found: Shape): unknown {
  const props = (all: readonly z.infer<typeof property>[]) =>
    Object.fromEntries(
      all.map(({ name, type, flags = '' }) => {
        const mark = flags.includes('Required') ? '!' : flags.includes('ReadOnly') ? '-' : '';
        return [name, mark + type];
      }),
    );
  if (found.$type === 'Object') {
    const { properties, additionalPropertiesType: others } = found;
    return { properties: props(properties), ...(others === undefined ? {} : { others }) };
  }
  const { baseProperties, discriminator, elements } = found;
  return {
    properties: props(baseProperties),
    discriminator,
    elements: Object.fromEntries(
      elements.map((element) => {
        const value = element.properties.find(({ name }) => name === discriminator)?.type;
        return [value ?? element.name, props(element.properties)];
      }),
    ),
  };
}

/** The shapes that can be written from a body, and theirs in turn. */
function reachable(body: Shape, shapes: ReadonlyMap<string, Shape>): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  const visit = (from: Shape): void => {
    const own = from.$type === 'Object' ? from.properties : from.baseProperties;
    const elements = from.$type === 'Object' ? [] : from.elements.flatMap((one) => one.properties);
    const other = from.$type === 'Object' ? from.additionalPropertiesType : undefined;
    const types = [...own, ...elements]
      .filter(({ flags = '' }) => !flags.includes('ReadOnly'))
      .map(({ type }) => type);
    for (const name of [...types, other ?? ''].flatMap((type) =>
      type.replaceAll('[]', '').split(' | '),
    )) {
      const next = shapes.get(name);
      if (next === undefined || found.has(name)) continue;
      found.set(name, next);
      visit(next);
    }
  };
  visit(body);
  return found;
}

function main(folder: string): void {
  for (const type of RESOURCES) {
    const output = execFileSync(
      join(folder, 'dist', 'azmcp'),
      ['bicepschema', 'get', '--resource-type', type],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: { ...process.env, AZURE_MCP_COLLECT_TELEMETRY: 'false' },
      },
    );
    const all = answer.parse(JSON.parse(output)).results.BicepSchemaResult;
    const found = all.flatMap((one) => resource.safeParse(one).data ?? []);
    const [whole] = found.filter(({ name }) => name.startsWith(`${type}@`));
    if (whole === undefined) throw new Error(`No resource ${type} in the answer`);
    const shapes = new Map(
      all.flatMap((one) => shape.safeParse(one).data ?? []).map((one) => [one.name, one]),
    );
    const types = new Map<string, unknown>();
    for (const [name, one] of reachable(whole.bodyType, shapes)) types.set(name, compact(one));
    const saved = {
      resource: whole.name,
      body: compact(whole.bodyType),
      types: Object.fromEntries(types),
    };
    writeFileSync(join(OUT, `${type.replaceAll('/', '.')}.json`), `${JSON.stringify(saved)}\n`);
  }
}

main(process.argv[2] ?? '');
