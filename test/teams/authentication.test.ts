import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { CachingAuthentication } from '../../src/teams/outbound/authentication';

const authentication = () =>
  new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}));

/** The client that a turn of an activity from this service gets. */
async function clientFor(caching: CachingAuthentication, serviceUrl: string) {
  const activity: Partial<Activity> = { type: 'message', channelId: 'msteams', serviceUrl };
  if (!isWhole(activity)) throw new Error();
  const { connectorFactory, audience } = await caching.authenticateRequest(activity, '');
  return connectorFactory?.create(serviceUrl, audience);
}

function isWhole(activity: Partial<Activity>): activity is Activity {
  return activity.type !== undefined;
}

describe('the connector clients of turns', () => {
  it('are made once per service URL and audience', async () => {
    const caching = authentication();
    const one = await clientFor(caching, 'https://one.example/');
    expect(one).toBeDefined();
    expect(await clientFor(caching, 'https://one.example/')).toBe(one);
    expect(await clientFor(caching, 'https://two.example/')).not.toBe(one);
  });

  it('are forgotten when there are many', async () => {
    const caching = authentication();
    const one = await clientFor(caching, 'https://one.example/');
    for (let n = 0; n < 60; n += 1) await clientFor(caching, `https://${n}.example/`);
    expect(await clientFor(caching, 'https://one.example/')).not.toBe(one);
  });
});
