import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Declared, Entry, Value } from './bicep';

const FOLDER = join(__dirname, '../../fixtures/azure-types');

const properties = z.record(z.string(), z.string());
const shape = z.object({
  properties,
  /** The type of every other property. */
  others: z.string().optional(),
  discriminator: z.string().optional(),
  elements: z.record(z.string(), properties).optional(),
});
const known = z.object({
  resource: z.string(),
  body: shape,
  types: z.record(z.string(), shape),
});

type Shape = z.infer<typeof shape>;
type Types = Readonly<Record<string, Shape>>;

/** Bicep's own, on any resource; what they hold is not the resource type's business. */
const OF_BICEP: ReadonlySet<string> = new Set(['parent', 'scope', 'dependsOn']);

/** What Azure would refuse of a resource by its type: unknown, read-only, missing, or of the wrong kind. */
export function typeFaults(resource: Declared): readonly string[] {
  const [type = ''] = resource.of.split('@');
  const file = join(FOLDER, `${type.replaceAll('/', '.')}.json`);
  const { resource: name, body, types } = known.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (name !== resource.of) return [`${resource.line}: ${resource.of} is known as ${name}`];
  if (resource.body.kind !== 'object') return [`${resource.line}: ${type} has no body`];
  const own = resource.body.entries.filter((entry) => !OF_BICEP.has(entry.name ?? ''));
  return objectFaults(own, body, types, resource.line);
}

function objectFaults(
  entries: readonly Entry[],
  given: Shape,
  types: Types,
  line: number,
): readonly string[] {
  const allowed = propertiesOf(entries, given);
  if (allowed === undefined) return [`${line}: no value of ${given.discriminator} fits`];
  const names = new Set(entries.map(({ name }) => name));
  const missing = Object.entries(allowed)
    .filter(([name, type]) => type.startsWith('!') && !names.has(name))
    .map(([name]) => `${line}: ${name} is missing`);
  const wrong = entries.flatMap(({ name, value, line: at }) => {
    const type = name === undefined ? given.others : (allowed[name] ?? given.others);
    if (type === undefined) return [`${at}: ${name} is not known`];
    if (type.startsWith('-')) return [`${at}: ${name} is read-only`];
    return valueFaults(value, type.replace(/^!/, ''), types, at, name ?? '');
  });
  return [...missing, ...wrong];
}

/** The properties of a shape; of one with variants, those of the variant that is written. */
function propertiesOf(
  entries: readonly Entry[],
  { properties: base, discriminator, elements }: Shape,
): Readonly<Record<string, string>> | undefined {
  if (discriminator === undefined || elements === undefined) return base;
  const chosen = entries.find(({ name }) => name === discriminator)?.value;
  const element = chosen?.kind === 'text' ? elements[chosen.text] : undefined;
  return element === undefined ? undefined : { ...base, ...element };
}

function valueFaults(
  value: Value,
  type: string,
  types: Types,
  line: number,
  name: string,
): readonly string[] {
  const options = type.split(' | ');
  const wrong = [`${line}: ${name} must be ${type}`];
  if (options.includes('any') || value.kind === 'expression') return [];
  switch (value.kind) {
    case 'object': {
      const fitting = options.map((option) => types[option]).find((option) => option !== undefined);
      if (fitting === undefined) return options.includes('object') ? [] : wrong;
      return objectFaults(value.entries, fitting, types, line);
    }
    case 'array': {
      const of = /^(.*)\[\]$/.exec(type)?.[1];
      if (of === undefined) return wrong;
      return value.items.flatMap((item) => valueFaults(item, of, types, line, name));
    }
    case 'number':
      return options.includes('int') || options.includes(value.text) ? [] : wrong;
    case 'boolean':
      return options.includes('bool') || options.includes(value.text) ? [] : wrong;
    case 'text':
      return options.includes('string') || options.includes(value.text) ? [] : wrong;
  }
}
