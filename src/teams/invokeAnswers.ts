import { type Attachment, CardFactory } from 'botbuilder';
import type { Card } from '../../cards/kit';
import { forDialog, withoutTitle } from './cardEdits';
import type { Answer } from './presses';

/** What Teams expects in answer to an invoke; an empty body closes a dialog. */
export type InvokeBody = CardAnswer | DialogAnswer | undefined;

interface CardAnswer {
  readonly statusCode: 200;
  readonly type:
    'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: Card | string;
}

interface DialogAnswer {
  readonly task:
    | { readonly type: 'message'; readonly value: string }
    | {
        readonly type: 'continue';
        readonly value: {
          readonly title: string;
          readonly height: 'large';
          readonly width: 'medium';
          readonly card: Attachment;
        };
      };
}

/** The answer to Action.Execute: the card in its place is replaced for the presser only. */
export function toPress(answer: Answer): InvokeBody {
  return answer.kind === 'sentence'
    ? toPressInWords(answer.text)
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
}

export function toPressInWords(value: string): InvokeBody {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** The answer to task/fetch: the form in a dialog, or why it does not open. */
export function toDialogAsked(answer: Answer): InvokeBody {
  return answer.kind === 'sentence' ? toDialogInWords(answer.text) : dialogWith(answer.card);
}

/** The answer to task/submit: the next form, the same with a notice, or nothing, which closes the dialog. */
export function toDialogSubmitted(answer: Answer): InvokeBody {
  switch (answer.kind) {
    case 'form':
      return dialogWith(answer.card);
    case 'sentence':
      return toDialogInWords(answer.text);
    case 'card':
      return answer.notice === undefined ? undefined : toDialogInWords(answer.notice);
    case 'done':
      return undefined;
  }
}

export function toDialogInWords(value: string): InvokeBody {
  return { task: { type: 'message', value } };
}

/** The longest title that a phone shows. */
const TITLE = 60;

function dialogWith(card: Card): InvokeBody {
  const title = card.speak.slice(0, TITLE);
  const content = title === card.speak ? withoutTitle(card) : card;
  return {
    task: {
      type: 'continue',
      value: {
        title,
        height: 'large',
        width: 'medium',
        card: CardFactory.adaptiveCard(forDialog(content)),
      },
    },
  };
}
