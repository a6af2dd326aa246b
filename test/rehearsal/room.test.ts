import { openRoom, type Room } from '../../src/rehearsal/room/open';
import { joinBot } from './support/joinBot';
import { NewsReader } from './support/news';
import { stage, type Stage } from './support/stage';
import { Visitor } from './support/visitor';

const BOT = 'Goed Digitaal Bestuur';
const JOIN = { type: 'Action.Execute', verb: 'join', data: { note: 'ik' } };

let here: Stage;
let room: Room;
let anna: Visitor;
let bram: Visitor;
const readers: NewsReader[] = [];

/** Listens as this person, the first telling of the whole room left out. */
async function live(visitor: Visitor): Promise<NewsReader> {
  const reader = await NewsReader.open(visitor.at('/api/live'));
  readers.push(reader);
  await reader.next('room');
  return reader;
}

beforeEach(async () => {
  here = await stage(joinBot());
  room = await openRoom({
    tenant: here.tenant,
    port: 0,
    guide: async (language) => ({ title: `stap ${language}`, now: [], say: [], next: [] }),
    routes: [
      {
        method: 'POST',
        path: '/api/director/pause',
        handle: async ({ body }) => ({ status: 200, body: { paused: body } }),
      },
    ],
  });
  anna = new Visitor(room.url, 'Anna Jansen');
  bram = new Visitor(room.url, 'Bram');
});

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await room.close();
  await here.close();
});

describe('a person in the room', () => {
  it('has the meeting, the private chat and the channels before them', async () => {
    const { me, conversations } = await anna.room();
    expect(me).toMatchObject({ name: 'Anna Jansen', language: 'nl' });
    expect(conversations.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'meeting Workshop',
      `chat ${BOT}`,
      'channel General',
      'channel Democratie',
      'channel Rechtsstaat',
    ]);
  });

  it('speaks English when the locale is not Dutch, and misses the meeting when not in it', async () => {
    expect((await bram.room()).me.language).toBe('en');
    const { conversations } = await new Visitor(room.url, 'Dina').room();
    expect(conversations.map(({ name }) => name)).not.toContain('Workshop');
  });

  it('talks in the private chat, and in a group only reaches the bot by a mention', async () => {
    await anna.say(BOT, 'hallo', false);
    await anna.say('Workshop', 'onder ons', false);
    await anna.say('Workshop', 'start');
    const words = (await anna.conversation(BOT)).messages.map(({ text }) => text);
    expect(words).toEqual(['hallo', 'Je zei **hallo**']);
    const meeting = (await anna.conversation('Workshop')).messages;
    expect(meeting.map(({ text }) => text)).toEqual(['onder ons', `${BOT} start`, '']);
    expect(meeting[2]?.card).toBeDefined();
    expect(here.bot.received).toHaveLength(2);
  });

  it('answers in the thread of a channel', async () => {
    await anna.say('Democratie', 'wie begint', false);
    const [root] = (await anna.conversation('Democratie')).messages;
    await bram.say('Democratie', 'start', true, root?.id);
    const threads = (await anna.conversation('Democratie')).messages.map((each) => each.threadId);
    expect(threads).toEqual([root?.id, root?.id, root?.id]);
  });

  it('keeps read marks, which never go back', async () => {
    await bram.say('Workshop', 'hoi', false);
    const { id, messages } = await anna.conversation('Workshop');
    const last = messages[0]?.id ?? '';
    await anna.post('/api/read', { conversationId: id, upTo: last });
    await anna.post('/api/read', { conversationId: id, upTo: '1' });
    expect((await anna.conversation('Workshop')).readUpTo).toBe(last);
    expect((await bram.conversation('Workshop')).readUpTo).toBe('');
  });
});

describe('a press', () => {
  beforeEach(() => anna.say('Workshop', 'start'));

  it('sends what Teams sends, and shows the answer', async () => {
    expect(await anna.press('Workshop', JOIN)).toEqual({ kind: 'message', text: 'Je doet mee.' });
    const [, invoke] = here.bot.received;
    expect(invoke).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { name: 'Anna Jansen' },
      value: { action: JOIN, trigger: 'manual' },
    });
    const [, message] = (await bram.conversation('Workshop')).messages;
    expect(message).toMatchObject({ edited: true, card: { body: [{ text: 'Aanwezig: 1' }, {}] } });
  });

  it('may bring a card for this person alone', async () => {
    const own = { type: 'Action.Execute', verb: 'own', data: {} };
    expect(await anna.press('Workshop', own)).toEqual({ kind: 'card' });
    const before = async (who: Visitor) => (await who.conversation('Workshop')).messages[1];
    expect(await before(anna)).toMatchObject({ personal: true });
    expect(await before(bram)).toMatchObject({ personal: false });
  });

  it('refreshes a card by itself for the people it names alone', async () => {
    await anna.say('Workshop', 'ververs');
    const { id, messages } = await anna.conversation('Workshop');
    const asked = { conversationId: id, messageId: messages.at(-1)?.id };
    expect((await bram.post('/api/refresh', asked)).body).toEqual({ kind: 'nothing' });
    expect((await anna.post('/api/refresh', asked)).body).toEqual({ kind: 'card' });
    expect(here.bot.received.at(-1)?.value).toMatchObject({ trigger: 'automatic' });
  });

  it('opens a dialog, and sends it', async () => {
    const fetch = { type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } };
    const opened = await anna.press('Workshop', fetch);
    expect(opened).toMatchObject({ kind: 'dialog', title: 'Waarde kiezen' });
    const { id, messages } = await anna.conversation('Workshop');
    const sent = await anna.post('/api/press', {
      conversationId: id,
      messageId: messages[1]?.id,
      within: 'dialog',
      action: { type: 'Action.Submit', data: { form: 'value', value: 'rust' } },
    });
    expect(sent.body).toEqual({ kind: 'message', text: 'Dank je wel.' });
    expect((await bram.conversation('Workshop')).messages.at(-1)?.text).toBe('Gekozen: rust');
  });

  it('says so when Teams would not play it', async () => {
    expect(await anna.press('Workshop', JOIN, 'dialog')).toEqual({
      kind: 'error',
      text: 'A dialog only plays Action.Submit.',
    });
  });
});

describe('the live stream', () => {
  it('tells each person what that person sees', async () => {
    const news = await live(bram);
    await anna.say('Workshop', 'start');
    expect(await news.next('message')).toMatchObject({ message: { text: `${BOT} start` } });
    const posted = await news.next('message');
    await anna.press('Workshop', JOIN);
    const edited = await news.next('message');
    expect(posted).toMatchObject({ message: { edited: false } });
    expect(edited).toMatchObject({ message: { edited: true } });
  });

  it('tells of comings, goings and read marks', async () => {
    const news = await live(bram);
    const { id } = await bram.conversation('Workshop');
    await bram.post('/api/read', { conversationId: id, upTo: '2' });
    expect(await news.next('read')).toMatchObject({ conversationId: id, upTo: '2' });
    await here.tenant.life.leave({ meeting: 'Workshop' }, 'Bram');
    const told = await news.next('room');
    expect(JSON.stringify(told)).not.toContain('Workshop');
  });

  it('tells what Teams refused, and why', async () => {
    const news = await live(bram);
    await anna.say('Workshop', 'te nieuw');
    const why = `Card version '1.6' cannot be shown; Teams shows versions up to 1.5.`;
    expect(await news.next('refused')).toMatchObject({ refusal: { why } });
    expect((await anna.conversation('Workshop')).refusals).toMatchObject([{ why }]);
  });

  it('brings the guide in the person’s language, and what others tell', async () => {
    const news = await live(bram);
    expect(await news.next('guide')).toMatchObject({ guide: { title: 'stap en' } });
    room.tell('director', { pace: 10 });
    expect(await news.next('told')).toMatchObject({ topic: 'director', data: { pace: 10 } });
    expect((await anna.room()).told).toEqual({ director: { pace: 10 } });
  });
});

describe('the server', () => {
  it('opens as the first person when the address names nobody', async () => {
    const response = await fetch(room.url, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/?als=Anna%20Jansen');
  });

  it('serves the client, which may fetch from here alone', async () => {
    const page = await fetch(anna.at('/'));
    expect(page.headers.get('content-security-policy')).toContain(`default-src 'self'`);
    expect(await page.text()).not.toMatch(/https?:/);
    const script = await fetch(new URL('/room.js', room.url));
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });

  it('answers what is added to it', async () => {
    const { body } = await anna.post('/api/director/pause', { now: true });
    expect(body).toEqual({ paused: { now: true } });
  });

  it('refuses strangers, others’ conversations, forms of other sites and nonsense', async () => {
    const { id } = await anna.conversation(BOT);
    const say = { conversationId: id, text: 'x', mentionBot: false };
    const form = await fetch(anna.at('/api/say'), { method: 'POST', body: JSON.stringify(say) });
    expect(form.status).toBe(415);
    expect(await bram.post('/api/say', say)).toMatchObject({ status: 404 });
    expect(await new Visitor(room.url, 'Niemand').post('/api/say', say)).toMatchObject({
      status: 404,
    });
    expect(await anna.post('/api/say', { text: 3 })).toMatchObject({ status: 400 });
    expect(await anna.post('/api/nothing', {})).toMatchObject({ status: 404 });
    expect((await fetch(`${room.url}/`)).status).toBe(400);
  });
});
