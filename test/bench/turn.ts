import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { Adapter } from '../../src/teams/adapter';
import { toPressInWords } from '../../src/teams/invokeAnswers';
import { CachingAuthentication } from '../../src/teams/outbound/authentication';
import { Tenants } from '../../src/teams/tenants';
import { respond } from '../../src/teams/turn';
import press from '../fixtures/activities/press-meeting.json';
import { Lines } from '../session/support/world';
import { definition } from '../support/given';
import { Issuer } from '../teams/support/issuer';
import { trustKeysAt } from '../teams/support/trust';
import { compare } from './measure';

const APP = '1b4c2d3e-5f60-4718-8293-a4b5c6d7e8f9';

/** A press through the CloudAdapter, its token checked, answered in words; without HTTP and the rules. */
export async function turn() {
  const issuer = await Issuer.start();
  trustKeysAt(issuer.url);
  const { serviceUrl: serviceurl } = press;
  const token = issuer.token({ iss: 'https://api.botframework.com', aud: APP, serviceurl });
  const turnWith = (authentication: BotFrameworkAuthentication) => {
    const adapter = new Adapter(authentication, definition, new Tenants(), new Lines());
    return async (): Promise<void> => {
      const { status } = await adapter.receive(`Bearer ${token}`, structuredClone(press), (turn) =>
        respond(turn, toPressInWords('Gedaan.')),
      );
      if (status !== 200) throw new Error(`A turn ended in ${status}.`);
    };
  };
  const sdk = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: APP,
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppTenantId: APP,
  });
  const row = await compare({
    what: 'a turn with kept clients',
    against: "with the SDK's own",
    clock: 'cpu',
    rounds: 15,
    times: 400,
    subject: turnWith(new CachingAuthentication(sdk)),
    baseline: turnWith(sdk),
  });
  await issuer.close();
  return row;
}
