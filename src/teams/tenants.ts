import { z } from 'zod';

const named = z.object({
  conversation: z.object({ tenantId: z.unknown() }).optional().catch(undefined),
  channelData: z
    .object({ tenant: z.object({ id: z.unknown() }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const claims = z.object({ tid: z.unknown() });

/** The organisations that the bot works for. */
export class Tenants {
  private readonly allowed: ReadonlySet<string> | undefined;

  /** Without a list any organisation is welcome: for a rehearsal, which has no identity. */
  constructor(allowed?: readonly string[]) {
    this.allowed = allowed && new Set(allowed.map((tenant) => tenant.toLowerCase()));
  }

  /** Whether an activity names an organisation, and none that is not on the list. */
  admits(activity: object): boolean {
    if (this.allowed === undefined) return true;
    const { conversation, channelData } = named.parse(activity);
    const tenants = [conversation?.tenantId, channelData?.tenant?.id].filter(
      (tenant) => tenant !== undefined,
    );
    return tenants.length > 0 && tenants.every((tenant) => this.has(tenant));
  }

  /**
   * Whether a token may be looked at: one that was issued in another organisation is not. The SDK takes the
   * emulator's and other bots' tokens from any tenant; those of Teams itself name none.
   */
  admitsToken(authorization: string): boolean {
    if (this.allowed === undefined) return true;
    const tenant = tenantOf(authorization);
    return tenant === undefined || this.has(tenant);
  }

  private has(tenant: unknown): boolean {
    return typeof tenant === 'string' && this.allowed?.has(tenant.toLowerCase()) === true;
  }
}

/** What a token says, unverified, of where it was issued; what is no token is refused elsewhere. */
function tenantOf(authorization: string): unknown {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization)?.[1];
  if (payload === undefined) return undefined;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString())).tid;
  } catch {
    return undefined;
  }
}
