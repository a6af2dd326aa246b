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
    private readonly log: Log,
  ) {
    super(authentication);
    this.onTurnError = async (context, error) => {
      const { type, name } = context.activity;
      log.error('teams.turn-failed', { type, name, fault: codeOf(error) });
      const language = languageOf(context.activity.locale) ?? 'nl';
      const sentence = translator(definition, language)('edge.failed');
      await apologise(context, sentence).catch((thrown: unknown) =>
        log.warn('teams.reply-failed', { code: codeOf(thrown) }),
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
    try {
      return (await this.processActivity(authorization, activity, logic)) ?? { status: 200 };
    } catch (thrown) {
      const refused = thrown instanceof AuthenticationError;
      this.log.warn(refused ? 'teams.unauthorised' : 'teams.request-failed', {
        fault: codeOf(thrown),
      });
      return { status: refused ? 401 : 500 };
    }
  }
}

function isActivity(body: object): body is Activity {
  return anyActivity.safeParse(body).success;
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
