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
import { withoutRetries } from './retries';

/** Clients that are kept, at most: one per app id, service URL and audience. */
const KEPT = 50;

/**
 * Authenticates as the SDK does, but makes each connector client once: building one for every turn takes
 * half of the turn's time. The clients do not repeat requests by themselves.
 */
export class CachingAuthentication extends BotFrameworkAuthentication {
  private readonly clients = new Map<string, Promise<ConnectorClient>>();
  private readonly tokenClients = new Map<string, Promise<UserTokenClient>>();

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
    return once(this.tokenClients, appIdOf(identity), () =>
      this.inner.createUserTokenClient(identity),
    );
  }
}

class CachingFactory extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly appId: string,
    private readonly clients: Map<string, Promise<ConnectorClient>>,
  ) {
    super();
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return once(this.clients, JSON.stringify([this.appId, serviceUrl, audience]), async () =>
      withoutRetries(await this.inner.create(serviceUrl, audience)),
    );
  }
}

/** The app id as the SDK reads it: the token's audience; empty when authentication is off. */
function appIdOf(identity: ClaimsIdentity): string {
  const { AudienceClaim, AppIdClaim } = AuthenticationConstants;
  return identity.getClaimValue(AudienceClaim) ?? identity.getClaimValue(AppIdClaim) ?? '';
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known !== undefined) return known;
  const making = make();
  made.set(key, making);
  making.catch(() => made.delete(key));
  for (const [oldest] of made) {
    if (made.size <= KEPT) break;
    made.delete(oldest);
  }
  return making;
}
