import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { iconFaults } from './icons';

const manifestSchema = z.looseObject({
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(z.object({ botId: z.string(), commandLists: z.array(z.unknown()) })).length(1),
  localizationInfo: z.object({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
});

/** What is wrong with a finished app package: everything that Teams would refuse, as far as can be told. */
export async function packageFaults(zip: Uint8Array): Promise<readonly string[]> {
  const files = unzipSync(zip);
  const manifestFile = files['manifest.json'];
  if (manifestFile === undefined) return ['manifest.json: is not in the package'];
  const json: unknown = JSON.parse(strFromU8(manifestFile));
  const { data: manifest, error } = manifestSchema.safeParse(json);
  if (manifest === undefined) return [`manifest.json: ${z.prettifyError(error)}`];

  const translations = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const wanted = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...translations];
  const missing = wanted.filter((name) => files[name] === undefined);
  const extra = Object.keys(files).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${name}: is not in the package`),
    ...extra.map((name) => `${name}: does not belong in the package`),
    ...wanted
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => leftovers(name, strFromU8(files[name] ?? new Uint8Array()))),
    ...(await schemaFaults(json)),
    ...translations.flatMap((name) => translationFaults(name, files[name], json)),
    ...iconFaults('color.png', files[manifest.icons.color] ?? new Uint8Array()),
    ...iconFaults('outline.png', files[manifest.icons.outline] ?? new Uint8Array()),
  ];
}

function leftovers(name: string, content: string): readonly string[] {
  const found = content.match(
    /\{\{\w*\}\}|\$\{\w*\}|<[A-Z_]+>|00000000-0000-0000-0000-000000000000/g,
  );
  return (found ?? []).map((placeholder) => `${name}: ${placeholder} was not filled in`);
}

async function schemaFaults(manifest: unknown): Promise<readonly string[]> {
  if (!isManifest(manifest)) return ['manifest.json: must name its manifestVersion'];
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  return faults.map((fault) => `manifest.json: ${fault}`);
}

type AnyManifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

/** The validator looks for the schema by version; whether the rest is right is what it is to tell. */
function isManifest(json: unknown): json is AnyManifest {
  return z.object({ $schema: z.string(), manifestVersion: z.string() }).safeParse(json).success;
}

/** Every text of the manifest that can be translated must be, and nothing else. */
function translationFaults(
  name: string,
  file: Uint8Array | undefined,
  manifest: unknown,
): readonly string[] {
  if (file === undefined) return [];
  const texts = z.record(z.string(), z.string()).parse(JSON.parse(strFromU8(file)));
  const wanted = new Set(translatable(manifest));
  const given = Object.keys(texts).filter((key) => key !== '$schema');
  return [
    ...[...wanted]
      .filter((key) => texts[key] === undefined)
      .map((key) => `${name}: ${key} is missing`),
    ...given.filter((key) => !wanted.has(key)).map((key) => `${name}: ${key} translates nothing`),
  ];
}

const texts = z.looseObject({
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.unknown()) })) })),
});

function translatable(manifest: unknown): readonly string[] {
  const lists = texts.parse(manifest).bots[0]?.commandLists ?? [];
  const commands = lists.flatMap(({ commands: all }, list) =>
    all.flatMap((_, at) =>
      ['title', 'description'].map((key) => `bots[0].commandLists[${list}].commands[${at}].${key}`),
    ),
  );
  return ['name.short', 'name.full', 'description.short', 'description.full', ...commands];
}
