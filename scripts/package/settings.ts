import { z } from 'zod';
import { givenIn, type Variables } from '../../src/config/given';

/** What the app package says of one installation. */
export interface PackageSettings {
  /** The bot's id: in Azure "Microsoft App ID". */
  readonly MICROSOFT_APP_ID: string;
  /** The id of the app in Teams' catalogue; the bot's unless given. */
  readonly TEAMS_APP_ID: string;
  readonly APP_DEVELOPER_NAME: string;
  readonly APP_WEBSITE_URL: string;
  readonly APP_PRIVACY_URL: string;
  readonly APP_TERMS_URL: string;
  /** The app registration that meeting permissions are granted to; absent: none are asked. */
  readonly TEAMS_PERMISSIONS_APP_ID?: string;
}

/** Variables of the environment that are missing or wrong, all at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(readonly faults: readonly string[]) {
    super(`The app package cannot be made.${faults.map((fault) => `\n- ${fault}`).join('')}`);
  }
}

const MISSING = 'is missing';
const text = z.string({ error: MISSING }).max(32, 'is longer than 32 characters');
const guid = (what: string) =>
  z.guid({ error: (issue) => missingOr(issue.input, `must be the GUID of ${what}`) });
const url = z
  .url({
    protocol: /^https$/,
    error: (issue) => missingOr(issue.input, 'must be an https address'),
  })
  .max(2048, 'is longer than 2048 characters');

const Settings = z.object({
  MICROSOFT_APP_ID: guid('the Azure Bot (output botAppId of infra/)'),
  TEAMS_APP_ID: guid('the app in Teams').optional(),
  APP_DEVELOPER_NAME: text,
  APP_WEBSITE_URL: url,
  APP_PRIVACY_URL: url,
  APP_TERMS_URL: url,
  TEAMS_PERMISSIONS_APP_ID: guid('an app registration').optional(),
});

/**
 * The settings that an environment describes; an empty or blank variable counts as absent.
 * @throws SettingsError that names every variable that is missing or wrong.
 */
export function readSettings(environment: Variables): PackageSettings {
  const { data, error } = Settings.safeParse(givenIn(environment));
  if (data === undefined) {
    throw new SettingsError(
      error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    );
  }
  const { TEAMS_APP_ID, TEAMS_PERMISSIONS_APP_ID, ...rest } = data;
  return {
    ...rest,
    TEAMS_APP_ID: TEAMS_APP_ID ?? data.MICROSOFT_APP_ID,
    ...(TEAMS_PERMISSIONS_APP_ID === undefined ? {} : { TEAMS_PERMISSIONS_APP_ID }),
  };
}

function missingOr(input: unknown, message: string): string {
  return input === undefined ? MISSING : message;
}
