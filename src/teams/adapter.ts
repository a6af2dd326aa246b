import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import { translator } from '../content/translate';
import { codeOf } from '../session/fault';
import type { Log } from '../session/ports';
import type { WorkshopDefinition } from '../workshop/definition';
import { field } from './field';
import { anyActivity } from './inbound/activity';
import { toDialogInWords, toPressInWords } from './invokeAnswers';
import { languageOf } from './language';
import type { Tenants } from './tenants';
import { respond } from './turn';

/** What a received activity is answered with over HTTP. */
export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/** The SDK's adapter. What fails in a turn is answered kindly and logged as a code. */
export class Adapter extends CloudAdapter {
  constructor(
    authentication: BotFrameworkAuthentication,
    definition: WorkshopDefinition,
    private readonly tenants: Tenants,
    private readonly log: Log,
  ) {
    super(authentication);
    this.onTurnError = async (context, error) => {
      const { type, name } = context.activity;
      log.error('teams.turn-failed', { type, name, fault: codeOf(error) });
      const language = languageOf(context.activity.locale) ?? 'nl';
      const sentence = translator(definition, language)('edge.failed');
      await apologise(context, sentence).catch((thrown: unknown) =>
        log.warn('teams.reply-failed', { fault: codeOf(thrown) }),
      );
    };
  }

  /** As `process`, which would write whole errors to the console and into its answers. */
  async receive(
    authorization: string,
    activity: object,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Response> {
    if (!isActivity(activity)) return { status: 400 };
    if (!this.tenants.admitsToken(authorization)) return this.refuseTenant('token');
    let outside = false;
    try {
      const answer = await this.processActivity(authorization, activity, async (context) => {
        outside = !this.tenants.admits(activity);
        if (!outside) await logic(context);
      });
      return outside ? this.refuseTenant('activity') : (answer ?? { status: 200 });
    } catch (thrown) {
      const refused = isUnauthorised(thrown);
      this.log.warn(refused ? 'teams.unauthorised' : 'teams.request-failed', {
        fault: codeOf(thrown),
      });
      return { status: refused ? 401 : 500 };
    }
  }

  private refuseTenant(where: 'token' | 'activity'): Response {
    this.log.warn('teams.other-tenant', { where });
    return { status: 403 };
  }
}

function isActivity(body: object): body is Activity {
  return anyActivity.safeParse(body).success;
}

/** Whether a token is to blame; that its keys could not be had is our trouble, and worth another try. */
function isUnauthorised(thrown: unknown): boolean {
  if (thrown instanceof AuthenticationError) return thrown.statusCode === 401;
  return thrown instanceof Error && ['JsonWebTokenError', 'NotBeforeError'].includes(thrown.name);
}

async function apologise(context: TurnContext, sentence: string): Promise<void> {
  const { type, name }: { type: string; name?: string } = context.activity;
  if (type === 'invoke') {
    const isDialog = name?.startsWith('task/') === true;
    await respond(context, isDialog ? toDialogInWords(sentence) : toPressInWords(sentence));
    return;
  }
  // Only who said something is told: a chat is not disturbed because a button or an event went wrong.
  if (type !== 'message' || field(context.activity, 'value') !== undefined) return;
  await context.sendActivity({ type, text: sentence, textFormat: 'plain' });
}
