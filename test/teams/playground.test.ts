import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arrivals } from '../../src/teams/arrivals';
import { type Envelope, envelope } from '../../src/teams/inbound/activity';
import { happening } from '../../src/teams/inbound/happening';
import { Replies } from '../../src/teams/outbound/replies';
import { Roster } from '../../src/teams/outbound/roster';
import { begin } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';

/**
 * What the Microsoft 365 Agents Playground (0.2.28) does otherwise than Teams. The activities are as it
 * sent them.
 */
let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

function recorded(name: string): unknown {
  const file = join(__dirname, '../fixtures/activities', `playground-${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A recorded activity as if it came from a conversation of the stand-in tenant. */
function from(name: string, conversation: string): Envelope {
  const read = envelope.parse(recorded(name));
  const { serviceUrl, directory } = here.tenant;
  return {
    ...read,
    where: { ...read.where, serviceUrl, conversation: directory.conversation(conversation).id },
  };
}

/** As the bot is right after a start: it remembers no welcome. */
function arrivals(): Arrivals {
  const { workshop, outbound, stores, log } = here;
  const replies = new Replies(outbound.messenger, stores.directory);
  const { directory } = stores;
  return new Arrivals({ workshop, directory, rendering: outbound.rendering, replies, log });
}

describe('what it sends', () => {
  it.each<[string, object]>([
    ['installed-channel', { kind: 'installed' }],
    ['members-came-channel', { kind: 'installed' }],
    ['message-start', { kind: 'said', addressed: true, text: 'start' }],
    ['press-join', { kind: 'pressed', data: { verb: 'join' } }],
    ['submit-join', { kind: 'submitted', data: { verb: 'join' }, card: '1795417402673' }],
  ])('%s is understood', (name, expected) => {
    expect(happening.parse(recorded(name))).toMatchObject(expected);
    expect(envelope.safeParse(recorded(name)).success).toBe(true);
  });

  it('tells of the team in a channel', () => {
    expect(envelope.parse(recorded('installed-channel')).where).toMatchObject({
      kind: 'channel',
      team: { id: 'team-id', name: 'Team Ethiek' },
    });
  });
});

describe('an installation', () => {
  const posts = (place: string) => here.tenant.as('Anna Jansen').see(place).length;

  it('told twice at the same moment is welcomed once', async () => {
    const bot = arrivals();
    await Promise.all([
      bot.installed(from('installed-channel', 'Overig'), 'known'),
      bot.installed(from('members-came-channel', 'Overig'), 'known'),
    ]);
    expect(posts('Overig')).toBe(1);
  });

  it('told again where a session runs is no news, also after a restart', async () => {
    await begin(here);
    const before = posts(MEETING);
    await arrivals().installed(from('message-start', MEETING), 'known');
    expect(posts(MEETING)).toBe(before);
  });
});

describe('a roster that knows people by no Entra object id', () => {
  const unknown = {
    route: 'getMember',
    effect: { kind: 'refuse', code: 'MemberNotFoundInConversation', status: 404 },
  } as const;

  it('is searched before somebody counts as unreached', async () => {
    here.tenant.faults.onRequest(unknown);
    const { serviceUrl, directory } = here.tenant;
    const opened = await here.outbound.messenger.openPrivate(directory.person('Bram').aadObjectId, {
      serviceUrl,
      conversation: directory.conversation(MEETING).id,
    });
    expect(opened).toEqual({ serviceUrl, conversation: here.tenant.as('Bram').chat });
  });

  it('does not have who is not in the conversation', async () => {
    const roster = new Roster(here.outbound.clients);
    const { serviceUrl, directory } = here.tenant;
    const meeting = directory.conversation(MEETING).id;
    await expect(roster.find(serviceUrl, meeting, 'nobody')).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it('is asked for the facilitator’s team by the id for this bot', async () => {
    const { id, name } = here.tenant.directory.team();
    await here.stores.directory.saveTeam({ id, name, serviceUrl: here.tenant.serviceUrl });
    const asked = jest.spyOn(Roster.prototype, 'member');
    await begin(here);
    const anna = here.tenant.directory.person('Anna Jansen');
    expect(asked).toHaveBeenCalledWith(here.tenant.serviceUrl, id, anna.id);
    asked.mockRestore();
  });
});
