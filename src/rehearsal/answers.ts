import { z } from 'zod';
import { cardFault, sizeFault } from './cardRules';
import type { SizeLimits } from './config';
import type { JsonObject } from './json';
import type { BotAnswer } from './postman';
import { CARD_TYPE, jsonObject } from './wire';

/** What Teams says when an invoke got no usable answer. */
export const UNREACHABLE = 'Unable to reach app. Please try again.';

/** What a person gets to see of an answer to a button. */
export type Shown =
  | { readonly kind: 'card'; readonly card: JsonObject }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: JsonObject }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'nothing' };

const cardAnswer = z.discriminatedUnion('type', [
  z.object({ statusCode: z.literal(200), type: z.literal(CARD_TYPE), value: jsonObject }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.object({
    statusCode: z.number(),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.object({ code: z.string().optional(), message: z.string() }),
  }),
]);

const taskAnswer = z.object({
  task: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string().default(''),
        card: z.object({ contentType: z.literal(CARD_TYPE), content: jsonObject }),
      }),
    }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});

function error(why: string): Shown {
  return { kind: 'error', text: `${UNREACHABLE} (${why})` };
}

function unreached(answer: BotAnswer): Shown | undefined {
  if (answer.kind === 'lost') return error(answer.reason);
  return answer.status === 200 ? undefined : error(`status ${answer.status}`);
}

function showable(card: JsonObject, limits: SizeLimits): Shown | undefined {
  const fault = cardFault(card) ?? sizeFault(JSON.stringify(card), limits);
  return fault === undefined ? undefined : error(fault);
}

function bodyOf(answer: BotAnswer): JsonObject | undefined {
  return answer.kind === 'answered' ? answer.body : undefined;
}

/** Reads the answer to `adaptiveCard/action`. */
export function readCardAnswer(answer: BotAnswer, limits: SizeLimits): Shown {
  const failure = unreached(answer);
  if (failure !== undefined) return failure;
  const parsed = cardAnswer.safeParse(bodyOf(answer));
  if (!parsed.success) return error(z.prettifyError(parsed.error));
  switch (parsed.data.type) {
    case CARD_TYPE: {
      const card = parsed.data.value;
      return showable(card, limits) ?? { kind: 'card', card };
    }
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: parsed.data.value };
    case 'application/vnd.microsoft.error':
      return { kind: 'error', text: parsed.data.value.message };
  }
}

/** Reads the answer to `task/fetch` or `task/submit`; only a submit may answer nothing. */
export function readTaskAnswer(
  answer: BotAnswer,
  asked: 'task/fetch' | 'task/submit',
  limits: SizeLimits,
): Shown {
  const failure = unreached(answer);
  if (failure !== undefined) return failure;
  const body = bodyOf(answer);
  const empty = body === undefined || body.task === undefined || body.task === null;
  if (empty && asked === 'task/submit') return { kind: 'nothing' };
  const parsed = taskAnswer.safeParse(body);
  if (!parsed.success) return error(z.prettifyError(parsed.error));
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'message', text: task.value };
  const { title, card } = task.value;
  return showable(card.content, limits) ?? { kind: 'dialog', title, card: card.content };
}
