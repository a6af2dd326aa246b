import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { buildPackage } from '../../scripts/package/build';
import { packageFaults } from '../../scripts/package/check';
import { iconFaults, pngSize, renderPng } from '../../scripts/package/icons';
import { readSettings, SettingsError } from '../../scripts/package/settings';
import { loadDefinition } from '../../src/content/load';
import { parse } from '../../src/teams/commands/parse';

const ENVIRONMENT = {
  MICROSOFT_APP_ID: '1b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9',
  APP_DEVELOPER_NAME: 'Gemeente Voorbeeld',
  APP_WEBSITE_URL: 'https://voorbeeld.example',
  APP_PRIVACY_URL: 'https://voorbeeld.example/privacy',
  APP_TERMS_URL: 'https://voorbeeld.example/voorwaarden',
};
const REGISTRATION = '9f8e7d6c-5b4a-4392-8170-f6e5d4c3b2a1';

function build(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return buildPackage('appPackage', readSettings({ ...ENVIRONMENT, ...more }), '1.2.3');
}

function manifestIn(zip: Uint8Array): Record<string, unknown> {
  const file = unzipSync(zip)['manifest.json'] ?? new Uint8Array();
  return z.record(z.string(), z.unknown()).parse(JSON.parse(strFromU8(file)));
}

/** The package with one file changed, or taken out. */
function changed(name: string, content?: Uint8Array): Uint8Array {
  const { [name]: _, ...others } = unzipSync(build({ TEAMS_PERMISSIONS_APP_ID: REGISTRATION }));
  return zipSync(content === undefined ? others : { ...others, [name]: content });
}

describe('the app package', () => {
  it('is right with and without the meeting permissions', async () => {
    expect(await packageFaults(build({ TEAMS_PERMISSIONS_APP_ID: REGISTRATION }))).toEqual([]);
    expect(await packageFaults(build())).toEqual([]);
  });

  it('holds the ids, and nothing that was not filled in', () => {
    const manifest = manifestIn(build({ TEAMS_PERMISSIONS_APP_ID: REGISTRATION }));
    expect(manifest).toMatchObject({
      id: ENVIRONMENT.MICROSOFT_APP_ID,
      version: '1.2.3',
      bots: [{ botId: ENVIRONMENT.MICROSOFT_APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
      webApplicationInfo: { id: REGISTRATION },
      defaultGroupCapability: { meetings: 'bot' },
    });
  });

  it('is mentioned in the texts by the name that Teams shows', () => {
    const files = unzipSync(build());
    const english = z
      .object({ 'name.short': z.string() })
      .parse(JSON.parse(strFromU8(files['en.json'] ?? new Uint8Array())))['name.short'];
    const dutch = z.object({ name: z.object({ short: z.string() }) }).parse(manifestIn(build()));
    for (const [language, name] of [
      ['nl', dutch.name.short],
      ['en', english],
    ] as const) {
      const mentions = Object.values(loadDefinition().texts[language]).flatMap(
        (text) => text.match(/@[^’]*/g) ?? [],
      );
      expect(mentions.length).toBeGreaterThan(5);
      expect(mentions.filter((each) => !each.startsWith(`@${name}`))).toEqual([]);
    }
  });

  it('is of the newest version that the validator knows', () => {
    const schemas = dirname(require.resolve('@microsoft/app-manifest/package.json'));
    const versions = readdirSync(join(schemas, 'build/json-schemas/teams')).flatMap((name) => {
      const [, minor] = /^v1\.(\d+)$/.exec(name) ?? [];
      return minor === undefined ? [] : [Number(minor)];
    });
    expect(manifestIn(build())['manifestVersion']).toBe(`1.${Math.max(...versions)}`);
  });

  it('asks no permission without an app registration to grant it to', () => {
    const manifest = manifestIn(build());
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });

  it('asks for two meeting facts and never to read the chat', () => {
    const { authorization } = manifestIn(build({ TEAMS_PERMISSIONS_APP_ID: REGISTRATION }));
    expect(authorization).toEqual({
      permissions: {
        resourceSpecific: [
          { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
          { name: 'ChannelMeeting.ReadBasic.Group', type: 'Application' },
        ],
      },
    });
  });

  it('keeps a value with quotes apart from the JSON', async () => {
    const zip = build({ APP_DEVELOPER_NAME: 'De "gemeente" \\ Z' });
    expect(await packageFaults(zip)).toEqual([]);
  });

  it('is the same bytes for the same input', () => {
    expect(Buffer.from(build()).equals(Buffer.from(build()))).toBe(true);
  });
});

describe('the commands in the package', () => {
  const listed = z.object({
    bots: z.array(
      z.object({
        commandLists: z.array(
          z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
        ),
      }),
    ),
  });
  const dutch = listed
    .parse(manifestIn(build()))
    .bots.flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands));
  const english = Object.entries(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync('appPackage/en.json', 'utf8'))),
  );

  it('are all understood by the bot, in both languages', () => {
    const titles = [
      ...dutch.map(({ title }) => title),
      ...english.filter(([key]) => key.endsWith('.title')).map(([, title]) => title),
    ];
    expect(titles.filter((title) => parse(title).kind === 'unknown')).toEqual([]);
    expect(titles).toHaveLength(38);
  });

  it('fit in the menu of older clients', () => {
    expect(
      dutch.filter(({ title, description }) => title.length > 32 || description.length > 128),
    ).toEqual([]);
  });
});

describe('the check of a package', () => {
  it.each(['manifest.json', 'color.png', 'outline.png', 'en.json'])('misses %s', async (name) => {
    expect(await packageFaults(changed(name))).toContain(`${name}: is not in the package`);
  });

  it('finds a file too many, a placeholder and a schema fault', async () => {
    expect(await packageFaults(changed('notes.txt', strToU8('x')))).toEqual([
      'notes.txt: does not belong in the package',
    ]);
    const manifest = { ...manifestIn(build()), accentColor: 'blue', id: '{{TEAMS_APP_ID}}' };
    const faults = await packageFaults(changed('manifest.json', strToU8(JSON.stringify(manifest))));
    expect(faults).toContain('manifest.json: {{TEAMS_APP_ID}} was not filled in');
    expect(faults.filter((fault) => /must match pattern/.test(fault))).not.toEqual([]);
  });

  it('finds a text without translation, and a translation without text', async () => {
    const faults = await packageFaults(changed('en.json', strToU8('{"name.shrt":"x"}')));
    expect(faults).toContain('en.json: name.short is missing');
    expect(faults).toContain('en.json: name.shrt translates nothing');
  });

  it('finds icons of another size, a see-through colour icon and a coloured outline', () => {
    const square = (size: number, inside: string) =>
      renderPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${inside}</svg>`,
      );
    const red = '<rect width="9" height="9" fill="red"/>';
    expect(pngSize(square(20, red))).toEqual({ width: 20, height: 20 });
    expect(iconFaults('color.png', square(100, red))).toEqual([
      'color.png: must be 192 × 192 pixels, found 100 × 100',
    ]);
    expect(iconFaults('color.png', square(192, red))).toHaveLength(1);
    expect(iconFaults('outline.png', square(32, red))).toEqual(['outline.png: must be white only']);
    expect(iconFaults('outline.png', square(32, ''))).toEqual(['outline.png: shows nothing']);
    expect(iconFaults('outline.png', new Uint8Array())).toEqual([
      'outline.png: must be 32 × 32 pixels, found no PNG',
    ]);
  });
});

describe('the settings', () => {
  it('name everything that is missing or wrong at once', () => {
    const read = () =>
      readSettings({
        MICROSOFT_APP_ID: 'x',
        APP_DEVELOPER_NAME: '  ',
        APP_WEBSITE_URL: 'http://a.example',
        APP_TERMS_URL: '',
      });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(
      [
        'The app package cannot be made.',
        '- MICROSOFT_APP_ID must be the GUID of the Azure Bot (output botAppId of infra/)',
        '- APP_DEVELOPER_NAME is missing',
        '- APP_WEBSITE_URL must be an https address',
        '- APP_PRIVACY_URL is missing',
        '- APP_TERMS_URL is missing',
      ].join('\n'),
    );
  });
});
