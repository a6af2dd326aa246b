import { post, activityOf } from './support/raw';
import { type Stage, stage } from './support/stage';

describe('the endpoint', () => {
  let here: Stage;
  beforeEach(async () => {
    here = await stage();
  });
  afterEach(() => here.close());

  it('says that it lives', async () => {
    const response = await fetch(new URL('/health', here.endpoint));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('keeps connections longer than the 240 s of Azure’s load balancer', async () => {
    const response = await fetch(new URL('/health', here.endpoint));
    expect(response.headers.get('keep-alive')).toBe('timeout=300');
  });

  it('says whether storage answers, asking it once in two seconds, and tells nobody more', async () => {
    const check = jest.fn().mockRejectedValue(new TypeError('very secret'));
    const unready = await stage({}, {}, check);
    const ask = async () => {
      const response = await fetch(new URL('/ready', unready.endpoint));
      return [response.status, await response.json()];
    };
    const unavailable = [503, { status: 'unavailable', code: 'storage' }];
    expect(await Promise.all([ask(), ask()])).toEqual([unavailable, unavailable]);
    expect(check).toHaveBeenCalledTimes(1);
    expect(unready.log.lines).toEqual(['error storage.unreachable {"fault":"TypeError"}']);
    check.mockResolvedValue(undefined);
    expect(await ask()).toEqual(unavailable);
    await unready.time.advance(2_000);
    expect(await ask()).toEqual([200, { status: 'ready' }]);
    await unready.close();
  });

  it.each([
    ['no JSON', '{"type":', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a word', '"message"', 'application/json'],
    ['nothing', '', 'application/json'],
    ['another type', 'type=message', 'text/plain'],
    ['no conversation', '{"type":"message","serviceUrl":"http://127.0.0.1"}', 'application/json'],
    [
      'a service URL that is no address',
      '{"type":"message","serviceUrl":"file:///etc","conversation":{"id":"a"}}',
      'application/json',
    ],
  ])('refuses %s', async (_what, body, type) => {
    expect((await post(here.endpoint, body, type)).status).toBe(400);
    expect(here.log.lines).toEqual([]);
  });

  it('refuses who has no token once the bot has an identity', async () => {
    const secured = await stage(
      {},
      { appId: '00000000-0000-4000-8000-00000000000a', appPassword: 'p', tenantId: 't' },
    );
    const body = JSON.stringify(activityOf(secured, 'Bram', { type: 'message', text: 'help' }));
    expect(await post(secured.endpoint, body)).toEqual({ status: 401, text: '' });
    expect(secured.log.lines.join()).toContain('teams.unauthorised');
    await secured.close();
  });

  it('refuses more than one megabyte', async () => {
    const body = JSON.stringify(activityOf(here, 'Bram', { text: 'a'.repeat(1_100_000) }));
    expect((await post(here.endpoint, body)).status).toBe(413);
  });

  it.each([
    ['another organisation', { tenant: { id: 'theirs' } }],
    ['no organisation', {}],
    ['something else than an organisation', { tenant: { id: 5 } }],
  ])('has no ear for %s', async (_whom, channelData) => {
    const secured = await stage({}, { tenants: ['ours'] });
    const more = { type: 'message', text: 'help', channelData };
    const message = JSON.stringify(activityOf(secured, 'Bram', more));
    expect(await post(secured.endpoint, message)).toEqual({ status: 403, text: '' });
    expect(secured.tenant.requests).toHaveLength(0);
    expect(secured.log.lines.join()).toContain('teams.other-tenant');
    await secured.close();
  });

  it('hears an organisation on the list, however its id is written', async () => {
    const open = await stage({}, { tenants: ['another', 'Ours'] });
    const channelData = { tenant: { id: 'oURS' } };
    const message = activityOf(open, 'Bram', { type: 'message', text: 'help', channelData });
    expect((await post(open.endpoint, JSON.stringify(message))).status).toBe(200);
    expect(open.tenant.requests).toHaveLength(1);
    await open.close();
  });

  it('takes what it does not know for nothing', async () => {
    const typing = JSON.stringify(activityOf(here, 'Bram', { type: 'typing' }));
    expect((await post(here.endpoint, typing)).status).toBe(200);
    const invoke = activityOf(here, 'Bram', { type: 'invoke', name: 'signin/verifyState' });
    expect((await post(here.endpoint, JSON.stringify(invoke))).status).toBe(501);
    const nobody = activityOf(here, 'Bram', { type: 'message', from: {} });
    expect((await post(here.endpoint, JSON.stringify(nobody))).status).toBe(200);
  });

  it('answers kindly when something inside fails, and logs a code', async () => {
    jest.spyOn(here.workshop, 'read').mockRejectedValue(new TypeError('very secret'));
    const data = { session: 's', verb: 'join' };
    const asked = activityOf(here, 'Bram', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data } },
    });
    const { status, text } = await post(here.endpoint, JSON.stringify(asked));
    expect(status).toBe(200);
    expect(text).toContain('Something went wrong');
    expect(here.log.lines.join('\n')).toContain('"fault":"TypeError"');
    expect(here.log.lines.join('\n')).not.toContain('secret');
  });
});
