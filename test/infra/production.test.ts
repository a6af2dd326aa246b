import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { z } from 'zod';
import { Tenant } from '../../src/rehearsal/tenant';
import { systemTime } from '../../src/session/system';
import { APP_ID, Azure } from './support/azure';
import { build, BUILT, BuiltBot, freePort } from './support/built';
import { FrontDoor } from './support/frontDoor';
import { sessionIn } from './support/kept';

const MEETING = 'Workshop';
const FACILITATOR = 'Noor de Wit';
const PEOPLE = Array.from({ length: 30 }, (_, at) => `Deelnemer ${at + 1}`);

jest.setTimeout(90_000);

describe('what is built, in production', () => {
  let azure: Azure;
  let bot: BuiltBot;
  const bots: BuiltBot[] = [];
  let url: string;
  let settings: Readonly<Record<string, string>>;
  let tenant: Tenant;
  let door: FrontDoor;

  beforeAll(async () => {
    build();
    tenant = await Tenant.start({
      clock: systemTime,
      people: [FACILITATOR, ...PEOPLE].map((name) => ({ name })),
      meetings: [{ title: MEETING }],
    });
    azure = await Azure.start(tenant.directory.tenantId);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    settings = azure.settings(port);
    door = await FrontDoor.open(azure.issuer, url);
    tenant.connect(door.endpoint);
    bots.push((bot = await BuiltBot.listening(settings)));
  });
  afterAll(async () => {
    bot.kill();
    await door.close();
    await tenant.close();
    await azure.close();
  });

  it('asks for no package that production does not install, but for a rehearsal', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const asked = [
      ...readFileSync(BUILT, 'utf8').matchAll(
        /\b(?:require|import)\("((?:@[^/"]+\/)?[^/"]+)[^"]*"\)/g,
      ),
    ].map(([, name = '']) => name);
    expect(asked).toEqual(expect.arrayContaining(['botbuilder', '@azure/identity']));
    const foreign = asked.filter((name) => !isBuiltin(name) && !(name in dependencies));
    expect(new Set(foreign)).toEqual(new Set(['.', 'azurite']));
  });

  it('says what a rehearsal needs where it is not installed', async () => {
    const bare = new BuiltBot({});
    expect(await bare.ended()).toBe(1);
    expect(bare.said).toContain('npm ci && npm start');
  });

  it('runs on what infra sets, and on no secret', () => {
    const set = [...readFileSync('infra/modules/app.bicep', 'utf8').matchAll(/name: '([A-Z_]+)'/g)];
    const forTheBot = set
      .map(([, name = '']) => name)
      .filter((name) => !/^(WEBSITE|SCM)_/.test(name));
    expect(forTheBot.length).toBeGreaterThan(8);
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(forTheBot));
    expect(Object.keys(settings).join()).not.toMatch(/PASSWORD|CONNECTION_STRING(?<!INSIGHTS.*)/);
    expect(azure.asked).toContainEqual({ resource: 'https://storage.azure.com', client: APP_ID });
  });

  it('says that it is healthy and ready', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const [, asked] =
      /healthPath string = '(.+)'/.exec(readFileSync('infra/main.bicep', 'utf8')) ?? [];
    expect(asked).toBe('/ready');
    expect((await fetch(`${url}${asked}`)).status).toBe(200);
  });

  it('refuses who brings no token', async () => {
    const body = JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:somebody' },
      conversation: { id: '19:meeting' },
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
  });

  it('loses no answer when it is stopped and started again while people press', async () => {
    await tenant.life.install({ meeting: MEETING });
    const facilitator = tenant.as(FACILITATOR);
    await facilitator.say(MEETING, 'start', { mentionBot: true });
    await pressing(FACILITATOR, 'Arnhem: inkomenstoeslag aanbieden en verlengen');
    await pressing(FACILITATOR, 'Open de lobby');
    // Its cards still wait: the next process sends them.
    expect(await bot.stop()).toBe(0);
    bots.push((bot = await BuiltBot.listening(settings)));
    await until(() => tenant.as(FACILITATOR).see(MEETING).some(says('Doe mee')));
    for (const half of [PEOPLE.slice(0, 15), PEOPLE.slice(15)]) {
      const already = answered();
      const early = Promise.all(half.slice(0, 12).map((name, at) => join(name, at * 30)));
      await until(() => answered() > already + 3);
      const asked = Date.now();
      expect(await bot.stop()).toBe(0);
      // App Service waits 5 s.
      expect(Date.now() - asked).toBeLessThan(5_000);
      const late = Promise.all(half.slice(12).map((name) => join(name)));
      await until(() => door.answers.at(-1) === 'unreached');
      bots.push((bot = await BuiltBot.listening(settings)));
      await Promise.all([early, late]);
    }
    expect(new Set(door.answers)).toEqual(new Set([200, 'unreached']));

    await pause(500);
    expect(await bot.stop()).toBe(0);
    await azure.closeStorage();
    const session = await sessionIn(tenant.directory.conversation(MEETING).id, azure.folder);
    const joined = Object.values(session?.people ?? {}).map(({ name }) => name);
    expect([...joined].sort()).toEqual([FACILITATOR, ...PEOPLE].sort());
  });

  it('wrote what belongs together with one id, and never what people wrote', () => {
    const pressed = bots
      .flatMap(({ lines }) => lines)
      .filter(({ code }) => code === 'teams.pressed');
    expect(pressed.length).toBeGreaterThan(PEOPLE.length);
    const session: unknown = expect.any(String);
    for (const line of pressed) expect(line).toMatchObject({ correlation: session, session });
    expect(new Set(pressed.map(({ correlation }) => correlation)).size).toBe(pressed.length);
    expect(bots.map(({ said }) => said).join()).not.toMatch(/Deelnemer|Noor|jurist|Arnhem/);
  });

  it('measured what it did, and never what people wrote', () => {
    const measured = azure.measured.join('\n');
    for (const name of ['turn.duration', 'outbox.sends', 'storage.duration', 'sessions.live']) {
      expect(measured).toContain(name);
    }
    expect(measured).toContain('turn invoke');
    expect(measured).not.toMatch(/Deelnemer|Noor|jurist|Arnhem/);
  });

  it('does not run open: without settings it names them and stops', async () => {
    const open = new BuiltBot({ NODE_ENV: 'production' });
    expect(await open.ended()).toBe(1);
    expect(open.said).toContain('MICROSOFT_APP_ID: is needed in production');
    expect(open.said).toContain('AZURE_STORAGE_TABLE_ENDPOINT: is needed in production');
  });

  const answered = () => door.answers.filter((answer) => answer === 200).length;

  async function join(name: string, after = 0): Promise<void> {
    await pause(after);
    await pressing(name, 'Doe mee', { 'Je functie': 'jurist' });
  }

  /** Presses a button of a card in the meeting, again and again until it was answered. */
  async function pressing(name: string, button: string, inputs = {}): Promise<void> {
    const client = tenant.as(name);
    for (;;) {
      const card = client.see(MEETING).findLast(says(button));
      const result = card && (await client.press(card, button, inputs));
      if (result !== undefined && result.error === undefined) return;
      await pause(100);
    }
  }
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const says =
  (words: string) =>
  ({ visible }: { readonly visible: string }): boolean =>
    visible.includes(words);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(10);
}
