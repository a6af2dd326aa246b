import type { JsonObject } from '../../src/rehearsal/json';
import { turns } from '../support/time';
import { press } from './support/raw';
import { begin, openLobby } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';
import { en, nl } from './support/words';

let here: Stage;
beforeEach(async () => {
  here = await stage();
});
afterEach(() => here.close());

const bram = () => here.tenant.as('Bram');
const anna = () => here.tenant.as('Anna Jansen');
const joins = () => here.log.lines.filter((line) => line.includes('"command":"join"'));

describe('a press', () => {
  it('takes effect and shows the presser the new card at once', async () => {
    const { lobby, stored } = await openLobby(here);
    const { error } = await bram().press(lobby('Bram'), nl('lobby.join'), {
      [nl('lobby.function')]: 'jurist',
    });
    expect(error).toBeUndefined();
    expect(lobby('Bram')).toMatchObject({ personal: true });
    expect(lobby('Bram').visible).toContain(nl('lobby.joined', { n: 1 }));
    expect(lobby('Anna Jansen').visible).toContain(nl('lobby.joined', { n: 0 }));
    await here.settled();
    expect(lobby('Anna Jansen').visible).toContain(nl('lobby.joined', { n: 1 }));
    const { people } = (await stored()).session;
    expect(people[bram().person.aadObjectId]).toMatchObject({
      name: 'Bram',
      language: 'en',
      function: 'jurist',
    });
  });

  it('is answered while Teams lets the bot wait', async () => {
    const { lobby, stored } = await openLobby(here);
    const later = Promise.withResolvers<void>();
    const effect = { kind: 'answerAfter', moment: later.promise } as const;
    here.tenant.faults.onRequest({ effect, times: Infinity });
    for (const who of ['Anna Jansen', 'Bram']) {
      const { error } = await here.tenant.as(who).press(lobby(who), nl('lobby.join'));
      expect(error).toBeUndefined();
    }
    expect(Object.keys((await stored()).session.people)).toHaveLength(2);
    later.resolve();
  });

  it('is told in time when storage does not answer, and can be done again', async () => {
    const { lobby, stored } = await openLobby(here);
    const { sessions } = here.stores;
    const append = sessions.append.bind(sessions);
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    jest.spyOn(sessions, 'append').mockImplementationOnce(async (what) => {
      asked.resolve();
      await answered.promise;
      return append(what);
    });
    const pressing = bram().press(lobby('Bram'), nl('lobby.join'));
    await asked.promise;
    here.time.settleWith(turns);
    await here.time.advance(8_000);
    expect(await pressing).toMatchObject({ message: en('edge.failed') });
    expect(here.log.lines.join()).toContain('"fault":"late"');
    answered.resolve();
    await here.workshop.idle();
    const { version } = await stored();
    expect((await bram().press(lobby('Bram'), nl('lobby.join'))).error).toBeUndefined();
    expect((await stored()).session.people[bram().person.aadObjectId]?.taking).toBe('part');
    expect((await stored()).version).toBe(version);
  });

  it('counts once when it is pressed twice at once', async () => {
    const { lobby, stored } = await openLobby(here);
    const before = (await stored()).version;
    const both = await bram().pressTwice(lobby('Bram'), nl('lobby.join'));
    expect(both.map(({ card, error }) => [card !== undefined, error])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    expect((await stored()).session.people[bram().person.aadObjectId]?.taking).toBe('part');
    await here.settled();
    expect(joins()).toHaveLength(2);
    expect(joins().filter((line) => line.includes('"repeat":false'))).toHaveLength(1);
    expect((await stored()).version).toBeGreaterThan(before);
  });

  it('counts once when Teams sends it again, under the same id and under a new one', async () => {
    const { lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    const { version } = await stored();
    const delivery = here.tenant.deliveries.findLast(({ activity }) => activity.type === 'invoke')!;
    for (const id of ['same', 'new'] as const) {
      const answer = await here.tenant.resend(delivery, id);
      expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    }
    expect((await stored()).version).toBe(version);
  });

  it('counts anew with other inputs on the same card', async () => {
    const { lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    const [welcome] = bram().see(bram().chat);
    const told = async () => (await stored()).session.people[bram().person.aadObjectId]?.function;
    for (const words of ['first words', 'other words']) {
      await bram().press(welcome!, en('lobby.function.save'), {
        [en('lobby.function.own')]: words,
      });
      expect(await told()).toBe(words);
    }
  });

  it('on an old card shows the card of now, with why nothing changed', async () => {
    const { lobby, facilitator: by, tell, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    const old = lobby('Bram');
    await tell({ type: 'cancel', by, reason: 'oefening' });
    const { version } = await stored();
    const { card, error } = await bram().press(old, nl('lobby.join'));
    expect(error).toBeUndefined();
    expect(JSON.stringify(card)).toContain(en('refusal.sessionStopped'));
    expect((await stored()).version).toBe(version);
  });

  it('that nobody knows any more shows the card of now with a notice', async () => {
    const { id, facilitator } = await begin(here);
    const data = {
      session: id,
      slot: `private:${facilitator}|cockpit|0`,
      instance: 1,
      verb: 'dance',
    };
    const answer = await press(here, 'Anna Jansen', data);
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer.value)).toContain(nl('edge.unknownButton'));
    expect(JSON.stringify(answer.value)).toContain(nl('driving.cockpit'));
  });

  it('on a card of a session that is no more is told so', async () => {
    const answer = await press(here, 'Bram', {
      session: 'gone',
      slot: 'meeting|opening|0',
      verb: 'join',
    });
    expect(answer).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: en('edge.sessionGone'),
    });
  });

  it.each([[{}], [{ session: 5 }], [{ session: '' }], [{ verb: 'join' }]])(
    'whose data are %j is answered, not failed',
    async (data) => {
      const answer = await press(here, 'Bram', data);
      expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    },
  );

  it('with malformed inputs says so on the card', async () => {
    const { id, facilitator } = await begin(here);
    const slot = `private:${facilitator}|cockpit|0`;
    const data = { session: id, slot, instance: 1, verb: 'extend', minutes: 'veel' };
    const answer = await press(here, 'Anna Jansen', data);
    expect(JSON.stringify(answer.value)).toContain(nl('refusal.malformed'));
  });
});

describe('who may', () => {
  it('keeps a facilitator’s button from others, and says what to do', async () => {
    const { lobby, stored } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    const { version } = await stored();
    await bram().press(lobby('Bram'), nl('preparation.facilitating'));
    await bram().press(lobby('Bram'), nl('lobby.groups.propose'));
    expect(lobby('Bram').visible).toContain(
      en('refusal.facilitatorOnly', { facilitator: 'Anna Jansen' }),
    );
    expect((await stored()).version).toBe(version);
  });

  it('tells who is not in the session, in a sentence', async () => {
    const { id } = await openLobby(here);
    const data = {
      session: id,
      slot: 'meeting|opening|0',
      instance: 1,
      verb: 'park',
      text: 'een punt',
    };
    const answer = await press(here, 'Bram', data);
    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
  });

  it('lets nobody in from outside the meeting', async () => {
    const { id, stored } = await openLobby(here);
    const { version } = await stored();
    const data = { session: id, slot: 'meeting|opening|0', instance: 1, verb: 'join' };
    expect((await press(here, 'Bram', data)).value).toContain(en('edge.elsewhere'));
    expect((await stored()).version).toBe(version);
  });

  it('never shows somebody another person’s private card', async () => {
    const { id, facilitator, lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    const slot = `private:${facilitator}|cockpit|0`;
    const answer = await press(here, 'Bram', { session: id, slot, instance: 1, verb: 'pause' });
    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
  });
});

describe('the language', () => {
  it('is the person’s in private, and the session’s in the meeting', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'));
    await here.settled();
    expect(bram().see(bram().chat)[0]?.visible).toContain(en('lobby.welcome.title'));
    expect(lobby('Bram').visible).toContain(nl('lobby.joined', { n: 1 }));
    const shown: JsonObject | undefined = anna().see(anna().chat)[0]?.card;
    expect(shown?.lang).toBe('nl');
  });
});

describe('the log', () => {
  it('holds no name and nothing that people wrote', async () => {
    const { lobby } = await openLobby(here);
    await bram().press(lobby('Bram'), nl('lobby.join'), { [nl('lobby.function')]: 'jurist' });
    await bram().say(MEETING, 'parkeer een heel geheim punt', { mentionBot: true });
    await bram().say(bram().chat, 'wat een raar ding');
    await here.settled();
    const all = here.log.lines.join('\n');
    for (const word of ['Bram', 'Anna', 'jurist', 'geheim', 'raar'])
      expect(all).not.toContain(word);
  });
});
