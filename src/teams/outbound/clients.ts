import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  TeamsConnectorClient,
} from 'botframework-connector';
import { Once } from './once';
import { withoutRetries } from './retries';

/** The clients for one service URL: the Bot Connector and the routes only Teams has. */
export interface ServiceClients {
  readonly connector: ConnectorClient;
  readonly teams: TeamsConnectorClient;
}

/** Clients for sending outside a turn, made once per service URL; nothing they do is silently repeated. */
export class Clients {
  private readonly made = new Once<ServiceClients>();

  constructor(
    private readonly authentication: BotFrameworkAuthentication,
    private readonly appId: string,
  ) {}

  for(serviceUrl: string): Promise<ServiceClients> {
    return this.made.get(serviceUrl, () => this.make(serviceUrl));
  }

  private async make(serviceUrl: string): Promise<ServiceClients> {
    const { AudienceClaim, AppIdClaim, ServiceUrlClaim } = AuthenticationConstants;
    const identity = new ClaimsIdentity([
      { type: AudienceClaim, value: this.appId },
      { type: AppIdClaim, value: this.appId },
      { type: ServiceUrlClaim, value: serviceUrl },
    ]);
    const factory = this.authentication.createConnectorFactory(identity);
    const connector = await factory.create(serviceUrl);
    const teams = new TeamsConnectorClient(connector.credentials, { baseUri: serviceUrl });
    return { connector, teams: withoutRetries(teams) };
  }
}
