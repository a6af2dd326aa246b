import type { TurnContext } from 'botbuilder';
import { cardAnswer, cardMessage, dialogAnswer } from './support/bot';
import { card, execute, opens, text } from './support/cards';
import { stage, type Stage } from './support/stage';

let here: Stage;
afterEach(() => here.close());

/** The activities the bot received, each in a few words. */
function received(): string[] {
  return here.bot.received.map(({ type, name, action, membersAdded, membersRemoved }) =>
    [
      type,
      name ?? action,
      ...(membersAdded ?? []).map(({ id }) => `+${id}`),
      ...(membersRemoved ?? []).map(({ id }) => `-${id}`),
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

describe('what happens in the tenant', () => {
  beforeEach(async () => {
    here = await stage(async () => undefined, {
      people: [{ name: 'Anna' }, { name: 'Bram' }, { name: 'Chris', hasApp: false }],
      meetings: [{ title: 'Workshop', members: ['Anna'] }],
    });
  });

  it('reaches the bot as Teams sends it', async () => {
    const { life, directory } = here.tenant;
    const bot = directory.bot.id;
    const bram = directory.person('Bram').id;
    await life.install({ person: 'Chris' });
    await life.install({ team: 'Team Ethiek' }, 'Bram');
    await life.join({ meeting: 'Workshop' }, 'Bram');
    await life.leave({ meeting: 'Workshop' }, 'Bram');
    await life.startMeeting('Workshop');
    await life.endMeeting('Workshop');
    await life.uninstall({ person: 'Chris' });
    await life.uninstall({ meeting: 'Workshop' });
    await life.join({ meeting: 'Workshop' }, 'Bram');
    expect(received()).toEqual([
      'installationUpdate add',
      `conversationUpdate +${bot}`,
      'installationUpdate add',
      `conversationUpdate +${bot}`,
      `conversationUpdate +${bram}`,
      `conversationUpdate -${bram}`,
      'event application/vnd.microsoft.meetingStart',
      'event application/vnd.microsoft.meetingEnd',
      'installationUpdate remove',
      `conversationUpdate -${bot}`,
      'installationUpdate remove',
    ]);
    const team = directory.team();
    expect(here.bot.received[2]).toMatchObject({
      from: { name: 'Bram' },
      conversation: { id: team.id, conversationType: 'channel' },
      channelData: { team: { id: team.id, aadGroupId: team.aadGroupId } },
    });
    const chat = directory.findMeetingChat('Workshop');
    expect(here.bot.received[6]?.value).toMatchObject({
      Id: chat?.meeting.id,
      Title: 'Workshop',
      StartTime: new Date(here.clock.now()).toISOString(),
    });
  });

  it('tells onlookers who joined and who left', async () => {
    const changes: string[] = [];
    here.tenant.changes.on('roster', ({ what }) => changes.push(what));
    await here.tenant.life.join({ meeting: 'Workshop' }, 'Bram');
    await here.tenant.life.join({ meeting: 'Workshop' }, 'Bram');
    await here.tenant.life.leave({ meeting: 'Workshop' }, 'Bram');
    expect(changes).toEqual(['joined', 'left']);
  });
});

/** Answers a press with a secret, and "start" with a card that has a button and a dialog. */
async function secretBot(context: TurnContext): Promise<unknown> {
  const { name, type } = context.activity;
  if (name === 'adaptiveCard/action')
    return cardAnswer(card([text('Geheim van de antwoordkaart')]));
  if (name === 'task/fetch')
    return dialogAnswer('Geheim blad', card([text('Geheim van het blad')]));
  if (type !== 'message') return undefined;
  const asked = card([text('Doe mee')], [execute('Ja', 'join'), opens('Blad')]);
  await context.sendActivity(cardMessage(asked));
  return undefined;
}

describe('the journal', () => {
  beforeEach(async () => {
    here = await stage(secretBot);
  });

  it('keeps what one person saw out of everybody else’s', async () => {
    const anna = here.tenant.as('Anna Jansen');
    await anna.say('Workshop', 'start', { mentionBot: true });
    const asked = anna.see('Workshop').at(-1)!;
    await anna.press(asked, 'Ja');
    await anna.press(asked, 'Blad');
    await anna.say(anna.chat, 'Geheim van mij');
    const secrets = here.tenant.journal.entries.filter(({ text: words }) =>
      words.includes('Geheim'),
    );
    expect(secrets.map(({ personName, kind }) => [personName, kind])).toEqual([
      ['Anna Jansen', 'response'],
      ['Anna Jansen', 'dialog'],
      ['Anna Jansen', 'post'],
    ]);
    expect(here.tenant.journalOf('Bram').map(({ kind, text: words }) => [kind, words])).toEqual([
      ['post', 'Goed Digitaal Bestuur start'],
      ['post', 'Doe mee\nJa\nBlad'],
    ]);
    expect(here.tenant.journalOf('Dina')).toEqual([]);
  });

  it('shows a latecomer what was said before, with the time at which it was shown', async () => {
    await here.tenant.as('Bram').say('Workshop', 'start', { mentionBot: true });
    here.clock.advance(60_000);
    await here.tenant.life.join({ meeting: 'Workshop' }, 'Dina');
    const seen = here.tenant.journalOf('Dina');
    expect(seen.map(({ history, at }) => [history, at])).toEqual([
      [true, here.clock.now()],
      [true, here.clock.now()],
    ]);
    expect(here.tenant.as('Dina').see('Workshop')).toHaveLength(2);
    await here.tenant.life.leave({ meeting: 'Workshop' }, 'Dina');
    expect(() => here.tenant.as('Dina').see('Workshop')).toThrow('not a member');
  });

  it('keeps history from latecomers when the tenant says so', async () => {
    await here.close();
    here = await stage(secretBot, { history: false });
    await here.tenant.as('Bram').say('Workshop', 'start', { mentionBot: true });
    await here.tenant.life.join({ meeting: 'Workshop' }, 'Dina');
    expect(here.tenant.journalOf('Dina')).toEqual([]);
    expect(here.tenant.as('Dina').see('Workshop')).toEqual([]);
  });
});
