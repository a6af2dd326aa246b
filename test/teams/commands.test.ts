import { message } from '../../src/rehearsal/activities';
import { begin, openLobby } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const anna = () => here.tenant.as('Anna Jansen');
const bram = () => here.tenant.as('Bram');
const said = (who = anna(), where = MEETING) => who.see(where).at(-1)?.visible ?? '';

describe('what is not meant for the bot', () => {
  it('gets no answer, even when the bot can read the whole chat', async () => {
    const { directory, serviceUrl } = here.tenant;
    const setting = { clock: here.time, directory, serviceUrl, newId: () => 'f:1' };
    const place = { conversation: directory.conversation(MEETING) };
    const text = { id: '1', text: 'help', mentioned: false };
    const body = JSON.stringify(message(setting, anna().person, place, text));
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(here.endpoint, { method: 'POST', headers, body });
    expect(status).toBe(200);
    expect(here.tenant.requests).toHaveLength(0);
  });
});

describe('help', () => {
  it('answers in the language of who asks', async () => {
    await anna().say(MEETING, 'Hulp!', { mentionBot: true });
    expect(said()).toContain(nl('edge.help.question'));
    await bram().say(MEETING, 'HELP', { mentionBot: true });
    expect(said(bram())).toContain(en('edge.help.question'));
  });

  it('comes with a word that nobody knows', async () => {
    await bram().say(bram().chat, 'sing a song');
    expect(said(bram(), bram().chat)).toContain(en('edge.help.unknown'));
  });
});

describe('status', () => {
  it('says that there is no session', async () => {
    await anna().say(MEETING, 'status', { mentionBot: true });
    expect(said()).toBe(nl('edge.noSession'));
  });

  it('says where the session stands, in the meeting and to its people in private', async () => {
    await openLobby(here);
    await anna().say(MEETING, 'status', { mentionBot: true });
    expect(said()).toBe(nl('edge.status.lobby'));
    await bram().say(MEETING, 'status', { mentionBot: true });
    expect(said()).toBe(nl('edge.status.lobby'));
    await anna().say(anna().chat, 'status');
    expect(said(anna(), anna().chat)).toBe(nl('edge.status.lobby'));
    await bram().say(bram().chat, 'status');
    expect(said(bram(), bram().chat)).toBe(en('edge.noSession'));
  });

  it('says which step it is and until when', async () => {
    const { tell, facilitator: by } = await openLobby(here);
    for (const name of ['Bram', 'Chris', 'Dina']) {
      const { aadObjectId: id } = here.tenant.directory.person(name);
      await tell({ type: 'join', person: { id, name, language: 'nl' } });
    }
    await tell({ type: 'proposeGroups', by, seed: 1 });
    await tell({ type: 'next', by });
    await anna().say(MEETING, 'status', { mentionBot: true });
    expect(said()).toMatch(/^Welkom – tot \d\d:\d\d$/);
  });
});

describe('an answer that everybody reads', () => {
  it('is in the language of the session, also to who speaks another', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    await bram().say(MEETING, 'status', { mentionBot: true });
    expect(said(bram())).toBe(nl('edge.status.lobby'));
    await bram().say(MEETING, 'park a point', { mentionBot: true });
    expect(said(bram())).toBe(nl('edge.parked'));
  });

  it('is in their own where they are alone, as is why something is refused', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    await bram().say(bram().chat, 'status');
    expect(said(bram(), bram().chat)).toBe(en('edge.status.lobby'));
    await bram().say(bram().chat, 'help');
    expect(said(bram(), bram().chat)).toContain(en('edge.help.question'));
    await bram().say(MEETING, 'resend', { mentionBot: true });
    expect(said(bram())).toBe(en('refusal.facilitatorOnly', { facilitator: 'Anna Jansen' }));
  });
});

describe('what did not arrive', () => {
  it('is told to the facilitator, who can have it sent again', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    const dina = here.tenant.as('Dina');
    await dina.press(lobby('Dina'), nl('lobby.join'));
    await here.settled();
    await anna().say(anna().chat, 'status');
    expect(said(anna(), anna().chat)).toContain(nl('edge.status.undelivered', { n: 1 }));
    await bram().say(bram().chat, 'resend');
    expect(said(bram(), bram().chat)).toContain('Anna Jansen');
    dina.person.blocked = false;
    await anna().say(anna().chat, 'opnieuw');
    expect(said(anna(), anna().chat)).toBe(nl('edge.resent', { n: 1 }));
    await here.settled();
    expect(dina.see(dina.chat)).toHaveLength(1);
    await anna().say(anna().chat, 'opnieuw');
    expect(said(anna(), anna().chat)).toBe(nl('edge.resent', { n: 0 }));
  });
});

describe('join', () => {
  it('lets somebody in, also late, and says the group then', async () => {
    const { tell, facilitator: by, stored } = await openLobby(here);
    for (const name of ['Chris', 'Dina']) {
      await here.tenant.as(name).say(MEETING, 'Doe mee!', { mentionBot: true });
      expect(said()).toBe(nl('edge.joined', { name }));
    }
    await bram().say(MEETING, 'JOIN', { mentionBot: true });
    expect(said()).toBe(nl('edge.joined', { name: 'Bram' }));
    await tell({ type: 'proposeGroups', by, seed: 1 });
    await tell({ type: 'next', by });
    await anna().say(MEETING, 'doe mee', { mentionBot: true });
    expect(said()).toMatch(
      /^Anna Jansen doet mee, in de groep (democratie|rechtsstaat|bestuurskracht)/,
    );
    expect((await stored()).session.people[by]?.taking).toBe('part');
    const { version } = await stored();
    await anna().say(MEETING, 'doe mee', { mentionBot: true });
    expect((await stored()).version).toBe(version);
  });

  it('is refused before the lobby is open, and from outside the meeting', async () => {
    const { tell, facilitator: by } = await begin(here);
    await bram().say(MEETING, 'join', { mentionBot: true });
    expect(said(bram())).toBe(en('refusal.lobbyClosed'));
    await tell({ type: 'chooseScenario', by, scenario: 'arnhem' });
    await tell({ type: 'openLobby', by });
    await bram().say(bram().chat, 'join');
    expect(said(bram(), bram().chat)).toBe(en('edge.noSession'));
  });
});

describe('park', () => {
  it('puts a point on the flip-over, once', async () => {
    const { stored } = await begin(here);
    await anna().say(MEETING, 'Parkeer: wie betaalt **dit**?', { mentionBot: true });
    expect(said()).toBe(nl('edge.parked'));
    await here.tenant.resend(here.tenant.deliveries.at(-1)!, 'new');
    expect((await stored()).session.parked.map(({ text }) => text)).toEqual([
      'wie betaalt **dit**?',
    ]);
  });

  it('says how when there is no point, and why when it is refused', async () => {
    const { stored } = await begin(here);
    await anna().say(MEETING, 'parkeer', { mentionBot: true });
    expect(said()).toBe(nl('edge.park.empty'));
    await bram().say(MEETING, 'park a point', { mentionBot: true });
    expect(said(bram())).toBe(en('refusal.lobbyClosed'));
    expect((await stored()).session.parked).toEqual([]);
  });
});

it.each(['doe mee', 'parkeer een punt', 'status'])(
  '%s in another meeting is not about the session that somebody was in',
  async (command) => {
    await here.close();
    here = await stage({ meetings: [{ title: MEETING }, { title: 'Ander overleg' }] });
    await here.tenant.life.install({ meeting: 'Ander overleg' });
    const { id, lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    const person = bram().person.aadObjectId;
    if (command === 'doe mee') await here.workshop.handle(id, { type: 'leave', person });
    await here.settled();
    const { version } = await stored();
    await bram().say('Ander overleg', command, { mentionBot: true });
    expect((await stored()).version).toBe(version);
    expect(said(bram(), 'Ander overleg')).toBe(en('edge.noSession'));
  },
);

describe('what is for one person', () => {
  it.each(['overzicht', 'formulier', 'mijn gegevens', 'wis mij'])(
    '%s goes to the private chat, wherever it was asked',
    async (command) => {
      const { lobby } = await openLobby(here);
      await anna().press(lobby('Anna Jansen'), nl('lobby.join'));
      await here.settled();
      const [inMeeting, inPrivate] = [anna().see(MEETING).length, anna().see(anna().chat).length];
      await anna().say(MEETING, command, { mentionBot: true });
      expect(anna().see(MEETING)).toHaveLength(inMeeting + 1);
      expect(anna().see(anna().chat)).toHaveLength(inPrivate + 1);
    },
  );

  it.each(['mijn gegevens', 'wis mij'])(
    '%s tells of every session that holds something, also of one that is over',
    async (command) => {
      const first = await openLobby(here);
      await anna().press(first.lobby('Anna Jansen'), nl('lobby.join'));
      await first.tell({ type: 'cancel', by: first.facilitator, reason: 'oefening' });
      await here.settled();
      await bram().say(MEETING, 'start', { mentionBot: true });
      await here.settled();
      const before = anna().see(anna().chat).length;
      await anna().say(MEETING, command, { mentionBot: true });
      const shown = anna().see(anna().chat).slice(before);
      expect(shown).toHaveLength(1);
      expect(shown[0]?.visible).toContain('Arnhem');
    },
  );

  it('says once that the private chat cannot be opened, however many sessions hold something', async () => {
    const first = await openLobby(here);
    const chris = here.tenant.as('Chris');
    await chris.press(first.lobby('Chris'), nl('lobby.join'));
    await first.tell({ type: 'cancel', by: first.facilitator, reason: 'oefening' });
    await here.settled();
    await openLobby(here);
    await chris.say(MEETING, 'doe mee', { mentionBot: true });
    await here.settled();
    const before = anna().see(MEETING).length;
    await chris.say(MEETING, 'mijn gegevens', { mentionBot: true });
    expect(anna().see(MEETING)).toHaveLength(before + 2);
  });

  it('is nothing for who is in no session', async () => {
    await openLobby(here);
    await bram().say(bram().chat, 'my data');
    expect(said(bram(), bram().chat)).toBe(en('edge.myData.none'));
  });

  it('is no form any more once the session is over', async () => {
    const { lobby, tell, facilitator: by } = await openLobby(here);
    await anna().press(lobby('Anna Jansen'), nl('lobby.join'));
    await tell({ type: 'cancel', by, reason: 'oefening' });
    await here.settled();
    await anna().say(anna().chat, 'formulier');
    expect(said(anna(), anna().chat)).toBe(nl('edge.form.none'));
  });

  it('says so when the bot cannot reach them', async () => {
    await openLobby(here);
    const dina = here.tenant.as('Chris');
    await dina.say(MEETING, 'overzicht', { mentionBot: true });
    expect(said(dina)).toBe(nl('edge.private.unreached'));
  });

  it('erases when the switch says that one is sure', async () => {
    const { lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    await bram().say(bram().chat, 'erase me');
    const asked = bram().see(bram().chat).at(-1)!;
    expect((await stored()).session.people[bram().person.aadObjectId]).toBeDefined();
    await bram().press(asked, en('closing.erase.do'), { [en('closing.erase.sure')]: true });
    const after = bram()
      .see(bram().chat)
      .find(({ id }) => id === asked.id);
    expect(after?.visible).toContain(en('edge.erased'));
    expect((await stored()).session.people[bram().person.aadObjectId]?.name ?? '').toBe('');
  });
});

describe('stop', () => {
  it('gives the facilitator the form for it in private, and tells others whom to ask', async () => {
    await begin(here);
    await anna().say(MEETING, 'stop', { mentionBot: true });
    expect(here.log.lines.join()).not.toContain('failed');
    expect(anna().see(anna().chat).at(-1)?.visible).toContain(nl('closing.cancel.reason'));
    await bram().say(MEETING, 'stop', { mentionBot: true });
    expect(said(bram())).toBe(en('edge.stop.other', { facilitator: 'Anna Jansen' }));
  });
});
