import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { translator } from '../content/translate';
import { codeOf } from '../session/fault';
import type { Log } from '../session/ports';
import type { WorkshopDefinition } from '../workshop/definition';
import { field } from './field';
import { toDialogInWords, toPressInWords } from './invokeAnswers';
import { languageOf } from './language';
import { respond } from './turn';

/** The adapter whose failed turns are answered kindly and logged as a code. */
export function createAdapter(
  authentication: BotFrameworkAuthentication,
  definition: WorkshopDefinition,
  log: Log,
): CloudAdapter {
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    const { type, name } = context.activity;
    log.error('teams.turn-failed', { type, name, fault: codeOf(error) });
    const language = languageOf(context.activity.locale) ?? 'nl';
    const sentence = translator(definition, language)('edge.failed');
    await apologise(context, sentence).catch((thrown: unknown) =>
      log.warn('teams.reply-failed', { code: codeOf(thrown) }),
    );
  };
  return adapter;
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
