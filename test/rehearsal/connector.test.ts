import { on } from 'node:events';
import { TeamsInfo, type Activity, type TurnContext } from 'botbuilder';
import { cardMessage } from './support/bot';
import { card, text } from './support/cards';
import { failure } from './support/failure';
import { stage, type Stage } from './support/stage';

const plain = card([text('Hallo')]);

/** Runs `act` in a turn of the bot, in the conversation where `who` says something. */
let act: (context: TurnContext) => Promise<void>;
let here: Stage;

async function turn(run: (context: TurnContext) => Promise<void>): Promise<void> {
  act = run;
  const anna = here.tenant.as('Anna Jansen');
  await anna.say('Workshop', 'hallo', { mentionBot: true });
}

/** Messages by the bot in the meeting's chat, as Bram sees them. */
function posted(): string[] {
  return here.tenant
    .as('Bram')
    .see('Workshop')
    .filter(({ author }) => author.kind === 'bot')
    .map(({ visible }) => visible);
}

async function open(member: string, run?: (context: TurnContext) => Promise<void>): Promise<void> {
  const { tenant, bot } = here;
  const { id } = tenant.directory.person(member);
  await bot.adapter.createConversationAsync(
    '',
    'msteams',
    tenant.serviceUrl,
    '',
    {
      isGroup: false,
      bot: { id: tenant.directory.bot.id, name: 'bot' },
      members: [{ id, name: '' }],
      tenantId: tenant.directory.tenantId,
      activity: undefined!,
      channelData: { tenant: { id: tenant.directory.tenantId } },
    },
    async (context) => run?.(context),
  );
}

beforeEach(async () => {
  here = await stage(async (context) => act(context), { minPageSize: 2 });
});
afterEach(() => here.close());

describe('what the bot posts', () => {
  it('appears, is edited and goes', async () => {
    await turn(async (context) => {
      const first = await context.sendActivity('Een');
      await context.sendActivity({ ...cardMessage(plain), type: 'message' });
      await context.updateActivity({ type: 'message', id: first?.id ?? '', text: 'Eén' });
    });
    expect(posted()).toEqual(['Eén', 'Hallo']);
    await turn(async (context) => {
      const [seen] = here.tenant.as('Bram').see('Workshop').slice(1);
      await context.deleteActivity(seen!.id);
      await context.sendActivity({ type: 'typing' });
    });
    expect(posted()).toEqual(['Hallo']);
    expect(here.tenant.counts('Workshop')).toEqual({ posts: 2, edits: 1, deletes: 1, said: 2 });
  });

  it('is split without an id when text and card come together', async () => {
    let id: string | undefined = 'none yet';
    await turn(async (context) => {
      id = (await context.sendActivity({ ...cardMessage(plain), text: 'Kijk' }))?.id;
    });
    expect(id).toBeUndefined();
    expect(posted()).toEqual(['Kijk', 'Hallo']);
  });

  it('goes to one person in a 1:1 chat', async () => {
    await open('Bram', async (context) => {
      await context.sendActivity('Alleen voor jou');
    });
    const bram = here.tenant.as('Bram');
    expect(bram.see(bram.chat).map((message) => message.text)).toEqual(['Alleen voor jou']);
    const others = here.tenant.journal.entries.filter(({ personName }) => personName !== 'Bram');
    expect(others.filter((entry) => entry.text.includes('Alleen'))).toEqual([]);
  });

  it('begins a thread in a channel, answers in it and edits its root', async () => {
    const { tenant, bot } = here;
    const channel = tenant.directory.conversation('Democratie');
    await bot.adapter.createConversationAsync(
      '',
      'msteams',
      tenant.serviceUrl,
      '',
      {
        isGroup: true,
        bot: { id: tenant.directory.bot.id, name: 'bot' },
        members: [],
        tenantId: tenant.directory.tenantId,
        activity: asActivity(cardMessage(plain)),
        channelData: { channel: { id: channel.id } },
      },
      async (context) => {
        const { id } = context.activity.conversation;
        expect(id).toMatch(/^19:channel002@thread\.tacv2;messageid=\d+$/);
        await context.sendActivity('In de draad');
        const root = id.split(';messageid=')[1] ?? '';
        await context.updateActivity({ type: 'message', id: root, text: 'Nieuwe kop' });
      },
    );
    const dina = tenant.as('Dina');
    const seen = dina.see('Democratie');
    expect(seen.map((message) => message.text)).toEqual(['Nieuwe kop', 'In de draad']);
    expect(seen.map(({ threadId }) => threadId)).toEqual([seen[0]?.id, seen[0]?.id]);
    act = async (context) => {
      await context.sendActivity('Dank');
    };
    const said = { mentionBot: true, thread: seen[0]!.id };
    await dina.say('Democratie', 'vraag', said);
    expect(here.bot.received.at(-1)?.conversation?.id).toContain(`;messageid=${seen[0]!.id}`);
    expect(dina.see('Democratie').at(-1)).toMatchObject({ text: 'Dank', threadId: seen[0]!.id });
  });
});

/** A whole activity where the SDK's type asks for one. */
function asActivity(part: Partial<Activity>): Activity {
  return {
    type: 'message',
    id: '',
    timestamp: new Date(here.clock.now()),
    localTimestamp: new Date(here.clock.now()),
    localTimezone: '',
    callerId: '',
    serviceUrl: '',
    channelId: 'msteams',
    from: { id: '', name: '' },
    conversation: { id: '', name: '', isGroup: true, conversationType: 'channel' },
    recipient: { id: '', name: '' },
    label: '',
    valueType: '',
    listenFor: [],
    text: '',
    ...part,
  };
}

describe('whom the bot looks up', () => {
  it('is paged, found one by one, and has roles', async () => {
    await turn(async (context) => {
      const first = await TeamsInfo.getPagedMembers(context, 2);
      const rest = await TeamsInfo.getPagedMembers(context, 2, first.continuationToken);
      const names = [...first.members, ...rest.members].map(({ name }) => name);
      expect(names).toEqual(['Anna Jansen', 'Bram', 'Chris']);
      expect(rest.continuationToken).toBeUndefined();
      const chris = here.tenant.directory.person('Chris');
      const member = await TeamsInfo.getMember(context, chris.id);
      expect(member).toMatchObject({ objectId: chris.aadObjectId, userRole: 'guest' });
      expect((await failure(TeamsInfo.getMember(context, '29:nobody'))).statusCode).toBe(404);
    });
  });

  it('is in a team with channels and in a meeting with times', async () => {
    const { team, teamId } = { team: here.tenant.directory.team(), teamId: 'Team Ethiek' };
    await turn(async (context) => {
      const details = await TeamsInfo.getTeamDetails(context, team.id);
      expect(details).toMatchObject({ id: team.id, name: teamId });
      const channels = await TeamsInfo.getTeamChannels(context, team.id);
      expect(channels.map(({ name }) => name)).toEqual([undefined, 'Democratie', 'Rechtsstaat']);
      const meeting = await TeamsInfo.getMeetingInfo(context);
      const scheduledEndTime = new Date(here.clock.now() + 155 * 60_000);
      expect(meeting.details).toMatchObject({ title: 'Workshop', scheduledEndTime });
      const participant = await TeamsInfo.getMeetingParticipant(context);
      expect(participant.meeting?.role).toBe('Organizer');
    });
  });
});

describe('what the connector refuses', () => {
  it('refuses who has no app, who blocked the bot and who is unknown', async () => {
    const missing = await failure(open('Chris'));
    expect(missing).toMatchObject({ statusCode: 403, code: 'BotNotInConversationRoster' });
    await open('Dina', async (context) => {
      const blocked = await failure(context.sendActivity('Hoi'));
      expect(blocked).toMatchObject({ statusCode: 403, code: 'MessageWritesBlocked' });
    });
  });

  it('refuses large messages, new cards and unknown elements', async () => {
    await turn(async (context) => {
      const large = card([text('x'.repeat(29 * 1024))]);
      const tooBig = await failure(context.sendActivity(cardMessage(large)));
      expect(tooBig).toMatchObject({ statusCode: 413, code: 'MessageSizeTooBig' });
      const newer = await failure(context.sendActivity(cardMessage({ ...plain, version: '1.6' })));
      expect(newer).toMatchObject({ statusCode: 400, code: 'BadSyntax' });
      const odd = card([{ type: 'Carousel', pages: [] }]);
      expect((await failure(context.sendActivity(cardMessage(odd)))).statusCode).toBe(400);
      const gone = { type: 'message', id: '17', text: 'x' };
      const unknown = await failure(context.updateActivity(gone));
      expect(unknown).toMatchObject({ statusCode: 404, code: 'ActivityNotFoundInConversation' });
    });
    expect(posted()).toEqual([]);
  });

  it('finds nothing at an address that is none', async () => {
    expect((await fetch(`${here.tenant.serviceUrl}/`)).status).toBe(404);
  });

  it('refuses the eighth send in a second, with Retry-After, until time passes', async () => {
    await turn(async (context) => {
      for (let i = 0; i < 7; i += 1) await context.sendActivity(`Bericht ${i}`);
      const fast = await failure(context.sendActivity('Te snel'));
      expect(fast).toMatchObject({ statusCode: 429, retryAfter: '1' });
      here.clock.advance(1000);
      await context.sendActivity('Op tijd');
      expect((await failure(context.sendActivity('Te snel'))).statusCode).toBe(429);
    });
    expect(posted()).toHaveLength(8);
    expect(here.tenant.limits.refusals.map(({ bucket }) => bucket)).toEqual(['send', 'send']);
  });

  it('leaves Retry-After out when the tenant says so', async () => {
    await here.close();
    const limits = { send: [{ requests: 1, seconds: 1 }] };
    here = await stage(async (context) => act(context), { retryAfterHeader: false, limits });
    await turn(async (context) => {
      await context.sendActivity('Eén');
      const fast = await failure(context.sendActivity('Twee'));
      expect(fast).toEqual({ statusCode: 429, code: 'TooManyRequests' });
    });
  });

  it('fails by script: before, after, reset, refuse, throttle', async () => {
    const { faults } = here.tenant;
    faults.onRequest({ route: 'postActivity', effect: { kind: 'failBefore', status: 503 } });
    faults.onRequest({ effect: { kind: 'failAfter', status: 502 } });
    faults.onRequest({ effect: { kind: 'resetAfter' } });
    faults.onRequest({ effect: { kind: 'refuse', code: 'MessageWritesBlocked' } });
    faults.onRequest({ effect: { kind: 'throttle' }, skip: 1 });
    await turn(async (context) => {
      const send = (words: string) => failure(context.sendActivity(words));
      expect((await send('voor')).statusCode).toBe(503);
      expect((await send('na')).statusCode).toBe(502);
      expect((await send('breuk')).code).toBe('ECONNRESET');
      expect((await send('nee')).code).toBe('MessageWritesBlocked');
      expect(await send('goed')).toEqual({});
      const throttled = await send('druk');
      expect(throttled).toEqual({ statusCode: 429, code: 'TooManyRequests' });
    });
    expect(posted()).toEqual(['na', 'breuk', 'goed']);
    expect(here.tenant.requests.map(({ status }) => status)).toEqual([503, 502, 0, 403, 201, 429]);
  });

  it('refuses one person only when the rule says so', async () => {
    const personId = here.tenant.directory.person('Bram').id;
    const rule = here.tenant.faults.onRequest({
      personId,
      times: Infinity,
      effect: { kind: 'refuse', code: 'BotNotInConversationRoster' },
    });
    await open('Anna Jansen');
    expect((await failure(open('Bram'))).statusCode).toBe(403);
    rule.remove();
    await open('Bram');
    expect(rule.hits).toBe(1);
  });
});

it('tells onlookers live and knows when all is quiet', async () => {
  const seen = on(here.tenant.changes, 'seen');
  act = async (context) => {
    await context.sendActivity('Antwoord');
  };
  const saying = here.tenant.as('Bram').say('Workshop', 'hallo', { mentionBot: true });
  await here.tenant.whenQuiet();
  expect(posted()).toEqual(['Antwoord']);
  const first: unknown = (await seen.next()).value;
  expect(first).toMatchObject([{ kind: 'post', text: 'Goed Digitaal Bestuur hallo' }]);
  await saying;
});
