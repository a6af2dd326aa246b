import type { TurnContext } from 'botbuilder';
import { ClientValidation, NotOnCard } from '../../src/rehearsal/cardErrors';
import { cardAnswer, cardMessage, dialogAnswer } from './support/bot';
import { card, execute, opens, text, textInput } from './support/cards';
import { stage, type Stage } from './support/stage';

const lobby = card(
  [text('Doe mee met de workshop'), textInput('function', 'Je functie', { isRequired: true })],
  [execute('Doe mee', 'join', { data: { phase: 'lobby' } }), opens('Vul hier in', { sheet: 2 })],
);
const sheet = card(
  [textInput('why', 'Waarom?', { maxLength: 10, errorMessage: 'Houd het kort' })],
  [{ type: 'Action.Submit', title: 'Opslaan', data: { sheet: 2 } }],
);

/** Posts the lobby card on a mention, answers its button, its dialog, and edits on "werk bij". */
async function workshopBot(context: TurnContext): Promise<unknown> {
  const { activity } = context;
  const value: unknown = activity.value;
  if (activity.type === 'message' && activity.text?.includes('start')) {
    await context.sendActivity(cardMessage(lobby));
  } else if (activity.type === 'message' && activity.text?.includes('eigen blik')) {
    const userIds = [activity.from.id];
    const refresh = { action: { type: 'Action.Execute', verb: 'view' }, userIds };
    await context.sendActivity(cardMessage({ ...card([text('Voor allen')]), refresh }));
  } else if (activity.type === 'message' && activity.text === 'vragen') {
    await context.sendActivity(cardMessage(sheet));
  } else if (activity.type === 'message' && activity.text?.includes('werk bij')) {
    const id = activity.text.split(' ').at(-1) ?? '';
    await context.updateActivity({ ...cardMessage(card([text('Bijgewerkt')])), id });
  } else if (activity.type === 'message' && activity.value !== undefined) {
    await context.sendActivity(`Ontvangen: ${JSON.stringify(value)}`);
  } else if (activity.name === 'adaptiveCard/action') {
    return cardAnswer(card([text(`Welkom ${activity.from.name}`), text(JSON.stringify(value))]));
  } else if (activity.name === 'task/fetch') {
    return dialogAnswer('Blad 2', sheet);
  } else if (activity.name === 'task/submit') {
    const done = JSON.stringify(value).includes('klaar');
    return done ? {} : { task: { type: 'message', value: 'Bewaard' } };
  }
  return undefined;
}

describe('a person in Teams', () => {
  let here: Stage;
  const anna = () => here.tenant.as('Anna Jansen');
  const bram = () => here.tenant.as('Bram');
  const newest = (who = anna()) => who.see('Workshop').at(-1)!;

  beforeEach(async () => {
    here = await stage(workshopBot);
  });
  afterEach(() => here.close());

  it('is heard in a meeting only with a mention', async () => {
    expect(await anna().say('Workshop', 'start')).toBeUndefined();
    expect(here.bot.received).toEqual([]);
    await anna().say('Workshop', 'start', { mentionBot: true });
    expect(here.bot.received[0]).toMatchObject({
      text: '<at>Goed Digitaal Bestuur</at> start',
      from: { name: 'Anna Jansen', aadObjectId: anna().person.aadObjectId },
      conversation: { conversationType: 'groupChat', isGroup: true },
      channelData: { tenant: { id: here.tenant.directory.tenantId } },
      serviceUrl: here.tenant.serviceUrl,
      locale: 'nl-NL',
    });
    expect(newest().visible).toContain('Doe mee met de workshop');
    expect(newest(bram()).visible).toContain('Je functie');
  });

  it('answers an Execute with a card for the presser only, until the next edit', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    const result = await anna().press(newest(), 'Doe mee', { 'Je functie': 'jurist' });
    expect(result.error).toBeUndefined();
    expect(newest()).toMatchObject({ personal: true });
    expect(newest().visible).toContain('"data":{"phase":"lobby","function":"jurist"}');
    expect(newest(bram()).visible).toContain('Doe mee met de workshop');
    const { id } = newest();
    await anna().say('Workshop', `werk bij ${id}`, { mentionBot: true });
    const seen = anna()
      .see('Workshop')
      .find((message) => message.id === id);
    expect(seen).toMatchObject({ personal: false, edited: true, visible: 'Bijgewerkt' });
  });

  it('does not send what the client refuses', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    await expect(anna().press(newest(), 'Doe mee')).rejects.toThrow(ClientValidation);
    await expect(anna().press(newest(), 'Ga weg')).rejects.toThrow(NotOnCard);
    expect(here.bot.received).toHaveLength(1);
  });

  it('opens a dialog, is refused by validation, and submits it', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    const start = { 'Je functie': 'jurist' };
    const { dialog } = await anna().press(newest(), 'Vul hier in', start);
    expect(dialog).toMatchObject({ title: 'Blad 2' });
    expect(here.bot.received.at(-1)).toMatchObject({
      name: 'task/fetch',
      value: { data: { sheet: 2 }, context: { theme: 'default' } },
    });
    const long = anna().press(dialog!, 'Opslaan', { 'Waarom?': 'veel te lange uitleg' });
    await expect(long).rejects.toThrow('Waarom?: Houd het kort');
    const result = await anna().press(dialog!, 'Opslaan', { 'Waarom?': 'kort' });
    expect(result).toEqual({ message: 'Bewaard', closed: true });
    await expect(anna().press(dialog!, 'Opslaan')).rejects.toThrow('closed');
    const again = await anna().press(newest(), 'Vul hier in');
    expect(await anna().press(again.dialog!, 'Opslaan', { 'Waarom?': 'klaar' })).toEqual({
      closed: true,
    });
  });

  it('sends a plain Submit as a message with a value, and keeps 1:1 chats to the person', async () => {
    await anna().say(anna().chat, 'vragen');
    const asked = anna().see(anna().chat).at(-1)!;
    expect(await anna().press(asked, 'Opslaan', { 'Waarom?': 'daarom' })).toEqual({});
    expect(here.bot.received.at(-1)).toMatchObject({
      type: 'message',
      replyToId: asked.id,
      value: { sheet: 2, why: 'daarom' },
      conversation: { conversationType: 'personal' },
    });
    expect(anna().see(anna().chat).at(-1)!.text).toBe('Ontvangen: {"sheet":2,"why":"daarom"}');
    expect(() => bram().see(anna().chat)).toThrow('not a member');
  });

  it('presses twice at once: two invokes with different ids', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    const both = await anna().pressTwice(newest(), 'Doe mee', { 'Je functie': 'jurist' });
    expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
    const invokes = here.bot.received.filter(({ type }) => type === 'invoke');
    expect(invokes).toHaveLength(2);
    expect(new Set(invokes.map(({ id }) => id)).size).toBe(2);
  });

  it('sees an error when the bot has no answer or cannot be reached', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    here.tenant.faults.onDelivery({
      name: 'adaptiveCard/action',
      effect: { kind: 'loseAnswer' },
    });
    const result = await anna().press(newest(), 'Doe mee', { 'Je functie': 'jurist' });
    expect(result.error).toContain('Unable to reach app');
    expect(here.bot.received.at(-1)).toMatchObject({ name: 'adaptiveCard/action' });
    here.tenant.connect('http://127.0.0.1:9/api/messages');
    const lost = await anna().press(newest(), 'Doe mee');
    expect(lost.error).toContain('Unable to reach app');
  });

  it('can press on an old look at a message that was edited since', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    const old = newest();
    await bram().say('Workshop', `werk bij ${old.id}`, { mentionBot: true });
    const result = await anna().press(old, 'Doe mee', { 'Je functie': 'jurist' });
    expect(result.card).toBeDefined();
    await expect(anna().press(bram().see('Workshop')[1]!, 'Doe mee')).rejects.toThrow(NotOnCard);
  });

  it('has its own view refreshed by the client when the card names the person', async () => {
    await anna().say('Workshop', 'eigen blik', { mentionBot: true });
    await Promise.all([anna().refresh(newest()), bram().refresh(newest(bram()))]);
    expect(here.bot.received.at(-1)).toMatchObject({
      from: { name: 'Anna Jansen' },
      value: { trigger: 'automatic', action: { verb: 'view' } },
    });
    expect(newest().visible).toContain('Welkom Anna Jansen');
    expect(newest(bram()).visible).toBe('Voor allen');
  });

  it('cannot write to the bot without the app', async () => {
    const chris = here.tenant.as('Chris');
    await expect(chris.say(chris.chat, 'hallo')).rejects.toThrow('does not have the app');
  });

  it.each([
    { when: 'together', id: 'same' },
    { when: 'after', id: 'new' },
  ] as const)('is heard twice when Teams re-sends: $when, $id id', async ({ when, id }) => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    const effect = { kind: 'resend', when, id } as const;
    const rule = here.tenant.faults.onDelivery({ activityType: 'invoke', effect });
    await anna().press(newest(), 'Doe mee', { 'Je functie': 'jurist' });
    const [first, second, third] = here.bot.received.filter(({ type }) => type === 'invoke');
    expect(second?.value).toEqual(first?.value);
    expect(second?.id === first?.id).toBe(id === 'same');
    expect([third, rule.hits]).toEqual([undefined, 1]);
  });

  it('can have an earlier activity sent again by hand', async () => {
    await anna().say('Workshop', 'start', { mentionBot: true });
    await here.tenant.resend(here.tenant.deliveries[0]!);
    expect(here.bot.received[1]).toMatchObject({ id: here.bot.received[0]?.id });
    expect(here.tenant.counts('Workshop')).toMatchObject({ posts: 2, said: 1 });
  });
});
