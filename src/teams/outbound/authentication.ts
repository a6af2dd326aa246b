import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { Once } from './once';
import { withoutRetries } from './retries';

/**
 * Authenticates as the SDK does, but makes each connector client once: building one for every turn takes
 * half of the turn's time. The clients do not repeat requests by themselves.
 */
export class CachingAuthentication extends BotFrameworkAuthentication {
  /** By app id, service URL and audience. */
  private readonly clients = new Once<ConnectorClient>();
  private readonly tokenClients = new Once<UserTokenClient>();

  constructor(private readonly inner: BotFrameworkAuthentication) {
    super();
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await this.inner.authenticateRequest(activity, authHeader);
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) };
  }

  override authenticateStreamingRequest(
    authHeader: string,
    channelIdHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.inner.authenticateStreamingRequest(authHeader, channelIdHeader);
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const inner = this.inner.createConnectorFactory(identity);
    return new CachingFactory(inner, appIdOf(identity), this.clients);
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.tokenClients.get(appIdOf(identity), () =>
      this.inner.createUserTokenClient(identity),
    );
  }
}

class CachingFactory extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly appId: string,
    private readonly clients: Once<ConnectorClient>,
  ) {
    super();
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.clients.get(JSON.stringify([this.appId, serviceUrl, audience]), async () =>
      withoutRetries(await this.inner.create(serviceUrl, audience)),
    );
  }
}

/** The app id as the SDK reads it: the token's audience; empty when authentication is off. */
function appIdOf(identity: ClaimsIdentity): string {
  const { AudienceClaim, AppIdClaim } = AuthenticationConstants;
  return identity.getClaimValue(AudienceClaim) ?? identity.getClaimValue(AppIdClaim) ?? '';
}
