import { openLobby } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const bram = () => here.tenant.as('Bram');
const anna = () => here.tenant.as('Anna Jansen');

describe('the app', () => {
  it('welcomes a person once, and remembers where to write to them', async () => {
    for (let times = 0; times < 2; times += 1) await here.tenant.life.install({ person: 'Bram' });
    const seen = bram().see(bram().chat);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.visible).toContain(en('edge.welcome.personal'));
    const person = bram().person.aadObjectId;
    expect(await here.stores.directory.address({ kind: 'person', person })).toEqual({
      serviceUrl: here.tenant.serviceUrl,
      conversation: bram().chat,
    });
  });

  it('welcomes a meeting once, with how to begin', async () => {
    await here.tenant.life.install({ meeting: MEETING });
    const seen = anna().see(MEETING);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.visible).toContain(nl('edge.welcome.chat'));
  });

  it('knows a team from then on, and no more once it is removed', async () => {
    await here.tenant.life.install({ team: 'Team Ethiek' });
    const { id, name } = here.tenant.directory.team();
    const { serviceUrl } = here.tenant;
    expect(await here.stores.directory.teams()).toEqual([{ id, name, serviceUrl }]);
    expect(anna().see('General')).toHaveLength(1);
    await here.tenant.life.uninstall({ team: 'Team Ethiek' });
    expect(await here.stores.directory.teams()).toEqual([]);
  });

  it('forgets where to write to somebody who removes it', async () => {
    await here.tenant.life.install({ person: 'Bram' });
    await here.tenant.life.uninstall({ person: 'Bram' });
    const person = bram().person.aadObjectId;
    expect(await here.stores.directory.address({ kind: 'person', person })).toBeUndefined();
  });

  it('welcomes who adds it again, and remembers them again', async () => {
    await here.tenant.life.install({ person: 'Bram' });
    await here.tenant.life.uninstall({ person: 'Bram' });
    await here.tenant.life.install({ person: 'Bram' });
    expect(bram().see(bram().chat)).toHaveLength(2);
    const person = bram().person.aadObjectId;
    expect(await here.stores.directory.address({ kind: 'person', person })).toBeDefined();
  });

  it('remembers who writes to it in private', async () => {
    await anna().say(anna().chat, 'help');
    const person = anna().person.aadObjectId;
    const address = await here.stores.directory.address({ kind: 'person', person });
    expect(address?.conversation).toBe(anna().chat);
  });

  it('goes on when its welcome is refused', async () => {
    here.tenant.faults.onRequest({
      route: 'postActivity',
      effect: { kind: 'refuse', code: 'MessageWritesBlocked' },
    });
    await here.tenant.life.install({ person: 'Bram' });
    expect(here.log.lines.join()).toContain('teams.post-failed');
    expect(here.log.lines.join()).not.toContain('turn-failed');
  });
});

describe('people', () => {
  it('who leave the meeting no longer take part', async () => {
    const { lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.tenant.life.leave({ meeting: MEETING }, 'Bram');
    const person = (await stored()).session.people[bram().person.aadObjectId];
    expect(person?.taking).toBe('left');
  });

  it('who come in change nothing', async () => {
    const { stored } = await openLobby(here);
    await here.tenant.life.leave({ meeting: MEETING }, 'Bram');
    const { version } = await stored();
    await here.tenant.life.join({ meeting: MEETING }, 'Bram');
    expect((await stored()).version).toBe(version);
  });
});

describe('the meeting', () => {
  it('that starts or ends moves nothing', async () => {
    const { stored } = await openLobby(here);
    const { version } = await stored();
    const before = anna().see(MEETING).length;
    await here.tenant.life.startMeeting(MEETING);
    await here.tenant.life.endMeeting(MEETING);
    expect((await stored()).version).toBe(version);
    expect(anna().see(MEETING)).toHaveLength(before);
    expect(here.log.lines.filter((line) => line.includes('teams.meeting'))).toHaveLength(2);
  });
});
