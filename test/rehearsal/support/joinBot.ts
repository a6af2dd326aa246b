import { MessageFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { cardAnswer, cardMessage, dialogAnswer, type OnTurn } from './bot';
import { card, execute, opens, text, textInput } from './cards';

const pressed = z.object({ action: z.object({ verb: z.string() }) });
const asked = z.object({ data: z.looseObject({ long: z.boolean().optional() }) });
const sent = z.object({ data: z.object({ value: z.string() }) });

const REQUIRED = { isRequired: true, errorMessage: 'Vul een waarde in' };

/** How many joined, with what a bot can have on a card. */
function lobby(joined: number): object {
  return card(
    [text(`Aanwezig: ${joined}`), textInput('note', 'Notitie')],
    [
      execute('Doe mee', 'join'),
      execute('Mijn kaart', 'own'),
      opens('Waarde kiezen'),
      opens('Lezen', { long: true }),
    ],
  );
}

/** More to read than fits on a screen, with a button under it. */
function reading(): object {
  const lines = Array.from({ length: 80 }, (_, at) => text(`Regel ${at + 1}`));
  return card(lines, [{ type: 'Action.Submit', title: 'Volgende', data: {} }]);
}

function form(): object {
  return card(
    [textInput('value', 'Jouw waarde', REQUIRED)],
    [{ type: 'Action.Submit', title: 'Insturen', data: { form: 'value' } }],
  );
}

/** A card that refreshes itself for who asked for it. */
function mine({ activity }: TurnContext): object {
  const refresh = { action: execute('Mijn kaart', 'own'), userIds: [activity.from.id] };
  return { ...card([text('Voor iedereen')]), refresh };
}

async function said(context: TurnContext): Promise<void> {
  const words = context.activity.text ?? '';
  if (words.includes('te nieuw')) {
    await context
      .sendActivity(cardMessage({ ...card([text('x')]), version: '1.6' }))
      .catch(() => {});
  } else if (words.includes('ververs')) await context.sendActivity(cardMessage(mine(context)));
  else if (words.includes('start')) await context.sendActivity(cardMessage(lobby(0)));
  else await context.sendActivity(`Je zei **${words}**`);
}

/**
 * A bot with one card: joining edits it for everybody, one button answers with a card for who
 * pressed, one opens a dialog whose value is then said aloud, and one a dialog to read.
 */
export function joinBot(): OnTurn {
  let joined = 0;
  return async (context) => {
    const { type, name, replyToId } = context.activity;
    const value: unknown = context.activity.value;
    if (type === 'message') await said(context);
    if (type !== 'invoke') return undefined;
    if (name === 'task/fetch') {
      return asked.parse(value).data.long === true
        ? dialogAnswer('Lezen', reading())
        : dialogAnswer('Waarde kiezen', form());
    }
    if (name === 'task/submit') {
      await context.sendActivity(MessageFactory.text(`Gekozen: ${sent.parse(value).data.value}`));
      return { task: { type: 'message', value: 'Dank je wel.' } };
    }
    if (pressed.parse(value).action.verb === 'own')
      return cardAnswer(card([text('Alleen voor jou')]));
    joined += 1;
    const edited = { ...cardMessage(lobby(joined)), id: replyToId ?? '' };
    await context.updateActivity(edited);
    const statusCode = 200;
    return {
      statusCode,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Je doet mee.',
    };
  };
}
