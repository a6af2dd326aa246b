import { type Claims, Issuer } from './support/issuer';
import { activityOf } from './support/raw';
import { type Stage, stage } from './support/stage';
import { trustKeysAt } from './support/trust';

const APP = '1b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';
const OURS = '2b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';
const THEIRS = '3b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';
const OTHER_APP = '4b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';

let issuer: Issuer;
let here: Stage;
beforeAll(async () => {
  issuer = await Issuer.start();
  trustKeysAt(issuer.url);
  here = await stage(
    {},
    { appId: APP, appType: 'UserAssignedMSI', tenantId: OURS, tenants: [OURS] },
  );
  // The SDK writes the keys that it knows to the console when a signature is wrong.
  jest.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  await here.close();
  await issuer.close();
});

/** What Teams sends along. */
function teams(more: Claims = {}): Claims {
  const serviceurl = here.tenant.serviceUrl;
  return { iss: 'https://api.botframework.com', aud: APP, serviceurl, ...more };
}

/** What Entra ID issues to an app, for this bot; the SDK takes it for the emulator's or another bot's. */
function entra(tenant: string, app = APP): Claims {
  const iss = `https://sts.windows.net/${tenant}/`;
  return { iss, aud: APP, appid: app, tid: tenant, ver: '1.0' };
}

async function answerTo(token: string, tenant = OURS): Promise<number> {
  const channelData = { tenant: { id: tenant } };
  const response = await fetch(here.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(activityOf(here, 'Bram', { type: 'typing', channelData })),
  });
  return response.status;
}

describe('a token', () => {
  it('of Teams, for this bot, is taken', async () => {
    expect(await answerTo(issuer.token(teams()))).toBe(200);
  });

  it.each<[string, Claims]>([
    ['for another bot', { aud: OTHER_APP }],
    ['of another issuer', { iss: 'https://api.botframework.example' }],
    ['for another service', { serviceurl: 'https://elsewhere.example/' }],
    ['that is over', { exp: 1_700_000_000 }],
    ['that is yet to begin', { nbf: 4_000_000_000 }],
  ])('%s is refused', async (_which, claims) => {
    expect(await answerTo(issuer.token(teams(claims)))).toBe(401);
  });

  it('that Teams did not sign is refused', async () => {
    expect(await answerTo(issuer.forged(teams()))).toBe(401);
    expect(await answerTo('no.token.either')).toBe(401);
  });

  it('of another tenant is refused, however well it is signed', async () => {
    expect(await answerTo(issuer.token(entra(THEIRS)))).toBe(403);
    expect(await answerTo(issuer.token(teams({ tid: THEIRS })))).toBe(403);
    expect(await answerTo(issuer.token({ ...entra(OURS), tid: [OURS] }))).toBe(403);
    // It is the tenant that is refused: the same token of the own tenant is not.
    expect(await answerTo(issuer.token(entra(OURS)))).toBe(200);
  });

  it('of another bot is refused', async () => {
    expect(await answerTo(issuer.token(entra(OURS, OTHER_APP)))).toBe(401);
  });

  it('does not make an activity of another tenant welcome', async () => {
    expect(await answerTo(issuer.token(teams()), THEIRS)).toBe(403);
  });
});
