import { AuthenticationConstants } from 'botframework-connector/lib/auth/authenticationConstants.js';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';

/**
 * Lets the SDK of this process fetch the keys of Teams, and of Entra ID, from a stand-in; all else that it
 * checks of a token is as it is. Its settings would do so only with every other address replaced as well.
 */
export function trustKeysAt(url: string): void {
  const known: unknown = Reflect.get(JwtTokenExtractor, 'openIdMetadataCache');
  if (!(known instanceof Map)) throw new Error('The SDK keeps its keys elsewhere by now.');
  const { ToBotFromChannelOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl } =
    AuthenticationConstants;
  for (const real of [ToBotFromChannelOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl]) {
    known.set(real, new OpenIdMetadata(url));
  }
}

// As a module that a process of its own loads first.
const { TRUST_KEYS_AT } = process.env;
if (TRUST_KEYS_AT !== undefined) trustKeysAt(TRUST_KEYS_AT);
