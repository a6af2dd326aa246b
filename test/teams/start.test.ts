import { begin } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const anna = () => here.tenant.as('Anna Jansen');
const bram = () => here.tenant.as('Bram');
const meeting = () => here.tenant.directory.conversation(MEETING).id;

async function knowTeam(): Promise<string> {
  const { id, name } = here.tenant.directory.team();
  await here.stores.directory.saveTeam({ id, name, serviceUrl: here.tenant.serviceUrl });
  return id;
}

describe('start', () => {
  it('makes whoever says it the facilitator of one session', async () => {
    const { stored, facilitator } = await begin(here);
    const { session } = await stored();
    expect(session.facilitator).toBe(facilitator);
    expect(session.settings).toMatchObject({ language: 'nl', retentionDays: 30, names: 'hidden' });
    expect(session.meetingEndsAt).toBe(
      here.tenant.directory.findMeetingChat(MEETING)?.meeting.endsAt,
    );
    expect(
      anna()
        .see(MEETING)
        .filter(({ card }) => card !== undefined),
    ).toHaveLength(1);
  });

  it('speaks the facilitator’s language', async () => {
    await bram().say(MEETING, 'begin', { mentionBot: true });
    const id = await here.stores.directory.sessionIn(meeting());
    const stored = await here.workshop.read(id!);
    expect(stored?.session.settings.language).toBe('en');
  });

  it('does without the meeting’s end when Teams does not tell it', async () => {
    here.tenant.faults.onRequest({
      route: 'getMeeting',
      effect: { kind: 'refuse', code: 'Forbidden' },
    });
    const { stored } = await begin(here);
    expect((await stored()).session.meetingEndsAt).toBeUndefined();
  });

  it('a second time tells of the session that runs', async () => {
    const { id, facilitator: by, tell } = await begin(here);
    await tell({ type: 'chooseScenario', by, scenario: 'arnhem' });
    await bram().say(MEETING, 'start', { mentionBot: true });
    const answer = bram().see(MEETING).at(-1)?.visible;
    expect(answer).toContain(en('refusal.sessionRunning'));
    expect(answer).toContain('Anna Jansen');
    expect(answer).toContain('Arnhem');
    expect(await here.stores.directory.sessionIn(meeting())).toBe(id);
    expect(answer).not.toContain(en('lobby.join'));
    await tell({ type: 'openLobby', by });
    await bram().say(MEETING, 'start', { mentionBot: true });
    const { dialog } = await bram().press(bram().see(MEETING).at(-1)!, en('lobby.join'));
    expect(dialog?.title).toBe(en('lobby.join'));
  });

  it('sent again by Teams is quiet', async () => {
    await begin(here);
    const before = anna().see(MEETING).length;
    await here.tenant.resend(here.tenant.deliveries.at(-1)!);
    await here.settled();
    expect(anna().see(MEETING)).toHaveLength(before);
  });

  it('in a private chat tells where it can', async () => {
    await anna().say(anna().chat, 'start');
    expect(anna().see(anna().chat).at(-1)?.text).toBe(nl('edge.start.personal'));
  });

  it('finds the facilitator’s only team and the channels named after a fundament', async () => {
    const team = await knowTeam();
    const { id, stored } = await begin(here);
    const address = await here.stores.directory.address({
      kind: 'session',
      session: id,
      place: 'team',
    });
    expect(address).toMatchObject({ conversation: team, team, thread: 'new' });
    const { groups } = (await stored()).session;
    const channelOf = (name: string) => here.tenant.directory.conversation(name).id;
    expect(groups.map(({ channel }) => channel)).toEqual([
      channelOf('Groep Democratie'),
      channelOf('Rechtsstaat'),
      undefined,
    ]);
  });

  it('takes no team when the facilitator is in none, or in several', async () => {
    const team = await knowTeam();
    const other = here.tenant.directory.conversation(MEETING).id;
    await here.stores.directory.saveTeam({
      id: other,
      name: '',
      serviceUrl: here.tenant.serviceUrl,
    });
    const { id, stored } = await begin(here);
    const key = { kind: 'session', session: id, place: 'team' } as const;
    expect(await here.stores.directory.address(key)).toBeUndefined();
    expect((await stored()).session.groups.every(({ channel }) => channel === undefined)).toBe(
      true,
    );
    expect(team).not.toBe(other);
  });

  it('in a channel takes that team, and answers in the thread', async () => {
    const channel = here.tenant.directory.conversation('Overig');
    await anna().say('Overig', 'start', { mentionBot: true });
    await here.settled();
    const [said, card] = anna().see('Overig');
    expect(card?.threadId).toBe(said?.id);
    const id = await here.stores.directory.sessionIn(`${channel.id};messageid=${said?.id}`);
    const key = { kind: 'session', session: id ?? '', place: 'team' } as const;
    expect(await here.stores.directory.address(key)).toMatchObject({
      team: here.tenant.directory.team().id,
    });
  });
});
