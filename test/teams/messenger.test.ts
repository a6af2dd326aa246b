import { createServer } from 'node:http';
import type { ConnectorEffect } from '../../src/rehearsal/faults';
import type { Address, Delivery, Showing } from '../../src/session/ports';
import { MEETING as IN_MEETING } from '../../src/workshop/places';
import { begin } from './support/session';
import { MEETING, type Stage, stage } from './support/stage';

let here: Stage;
let showing: Showing;
let meeting: Address;

beforeEach(async () => {
  here = await stage();
  const { stored } = await begin(here);
  const { session, version } = await stored();
  showing = { session, version, slot: { place: IN_MEETING, card: 'opening' } };
  const conversation = here.tenant.directory.conversation(MEETING).id;
  meeting = { serviceUrl: here.tenant.serviceUrl, conversation };
});
afterEach(() => here.close());

const messenger = () => here.outbound.messenger;
const person = (name: string) => here.tenant.directory.person(name).aadObjectId;

describe('posting', () => {
  it('posts one card, and edits it in place', async () => {
    const sent = await messenger().post(showing, meeting);
    expect(sent).toMatchObject({ kind: 'sent', message: meeting });
    if (sent.kind !== 'sent') return;
    expect(await messenger().edit(showing, sent.message)).toEqual(sent);
    const seen = here.tenant.as('Bram').see(MEETING).at(-1);
    expect(seen).toMatchObject({ id: sent.message.activity, edited: true, text: '' });
  });

  it('begins a thread in a channel, and edits its first message', async () => {
    const channel = here.tenant.directory.conversation('Rechtsstaat').id;
    const sent = await messenger().post(showing, {
      ...meeting,
      conversation: channel,
      thread: 'new',
    });
    expect(sent).toMatchObject({ kind: 'sent' });
    if (sent.kind !== 'sent') return;
    const { conversation, activity } = sent.message;
    expect(conversation).toBe(`${channel};messageid=${activity}`);
    expect(await messenger().edit(showing, sent.message)).toEqual(sent);
    expect(here.tenant.as('Bram').see('Rechtsstaat')).toMatchObject([
      { id: activity, edited: true },
    ]);
  });

  it.each<[string, ConnectorEffect, Delivery]>([
    ['429 with a time', { kind: 'throttle', retryAfter: 7 }, { kind: 'later', ms: 7_000 }],
    ['429 without', { kind: 'throttle' }, { kind: 'later', ms: 2_000 }],
    ['412', { kind: 'failBefore', status: 412 }, { kind: 'later', ms: 2_000 }],
    ['500 after it arrived', { kind: 'failAfter', status: 500 }, { kind: 'uncertain' }],
    ['502', { kind: 'failBefore', status: 502 }, { kind: 'uncertain' }],
    ['504', { kind: 'failBefore', status: 504 }, { kind: 'uncertain' }],
    ['408', { kind: 'failBefore', status: 408 }, { kind: 'uncertain' }],
    ['a broken connection', { kind: 'resetAfter' }, { kind: 'uncertain' }],
    ['413', refusal(413, 'MessageSizeTooBig'), { kind: 'refused', reason: 'tooLarge' }],
    ['404', refusal(404, 'ConversationNotFound'), { kind: 'refused', reason: 'gone' }],
    ['400', refusal(400, 'BadSyntax'), { kind: 'refused', reason: 'failed' }],
    ['blocked', refusal(403, 'MessageWritesBlocked'), { kind: 'refused', reason: 'blocked' }],
    [
      'not in the roster',
      refusal(403, 'BotNotInConversationRoster'),
      { kind: 'refused', reason: 'notInstalled' },
    ],
  ])('reads %s, and asks once only', async (_what, effect, outcome) => {
    here.tenant.faults.onRequest({ route: 'postActivity', effect });
    const before = here.tenant.requests.length;
    expect(await messenger().post(showing, meeting)).toEqual(outcome);
    await here.tenant.whenQuiet();
    expect(here.tenant.requests).toHaveLength(before + 1);
    expect(here.log.lines.at(-1)).toContain('teams.post-failed');
  });

  it('waits with a service that takes no connections', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => free.close(resolve));
    const nobody = { ...meeting, serviceUrl: `http://127.0.0.1:${port}/` };
    expect(await messenger().post(showing, nobody)).toEqual({ kind: 'later', ms: 5_000 });
  });

  it('refuses a card that cannot be made, without sending', async () => {
    const before = here.tenant.requests.length;
    jest.spyOn(here.outbound.rendering, 'slot').mockImplementation(() => {
      throw new RangeError('a name');
    });
    expect(await messenger().post(showing, meeting)).toEqual({ kind: 'refused', reason: 'failed' });
    expect(here.tenant.requests).toHaveLength(before);
    expect(here.log.lines.at(-1)).toContain('RangeError');
    expect(here.log.lines.at(-1)).not.toContain('a name');
  });
});

describe('editing', () => {
  it('finds that a card is gone', async () => {
    const message = { ...meeting, activity: '1700000009999' };
    expect(await messenger().edit(showing, message)).toEqual({ kind: 'refused', reason: 'gone' });
  });
});

describe('opening a private chat', () => {
  it('finds the person in the meeting, and the remembered chat without asking', async () => {
    const opened = await messenger().openPrivate(person('Bram'), meeting);
    const { chat } = here.tenant.as('Bram');
    expect(opened).toEqual({ serviceUrl: meeting.serviceUrl, conversation: chat });
    if (!('conversation' in opened)) return;
    await here.stores.directory.saveAddress({ kind: 'person', person: person('Bram') }, opened);
    const before = here.tenant.requests.length;
    expect(await messenger().openPrivate(person('Bram'), meeting)).toEqual(opened);
    expect(here.tenant.requests).toHaveLength(before);
  });

  it('tells that a guest cannot be reached', async () => {
    const opened = await messenger().openPrivate(person('Chris'), meeting);
    expect(opened).toEqual({ kind: 'refused', reason: 'guest' });
  });

  it('tells that the app is not there', async () => {
    await here.tenant.life.uninstall({ person: 'Bram' });
    const opened = await messenger().openPrivate(person('Bram'), meeting);
    expect(opened).toEqual({ kind: 'refused', reason: 'notInstalled' });
  });
});

describe('the connector clients', () => {
  it('are made once per service URL', async () => {
    const { clients } = here.outbound;
    const one = await clients.for(meeting.serviceUrl);
    expect(await clients.for(meeting.serviceUrl)).toBe(one);
    expect(await clients.for('http://127.0.0.1:1/')).not.toBe(one);
  });

  it('stay bounded', async () => {
    const { clients } = here.outbound;
    const first = await clients.for('http://127.0.0.1:1/');
    for (let port = 2; port < 120; port += 1) await clients.for(`http://127.0.0.1:${port}/`);
    expect(await clients.for('http://127.0.0.1:1/')).not.toBe(first);
  });
});

function refusal(status: number, code: string): ConnectorEffect {
  return { kind: 'refuse', status, code };
}
