import { z } from 'zod';
import { badSyntax } from './connectorError';
import { requireShowable } from './cardRules';
import { isJsonObject, type JsonObject } from './json';
import type { Content } from './model';

/** The content type of an Adaptive Card attachment. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** An object out of JSON.parse, for zod. */
export const jsonObject = z.custom<JsonObject>(isJsonObject, 'Expected an object.');

const attachment = z.object({
  contentType: z.string(),
  content: jsonObject.nullish(),
  contentUrl: z.string().nullish(),
});

/** What the connector reads of an activity that the bot sends. */
export const botActivity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
});

/** The body of POST v3/conversations. */
export const newConversation = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }).nullish() }).nullish(),
  activity: botActivity.nullish(),
});

/** Parses a body of the bot, or throws 400 with what is wrong in it. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw badSyntax(z.prettifyError(parsed.error));
  return parsed.data;
}

/** What a message activity shows; 400 for what Teams, or this stand-in, cannot show. */
export function contentOf(activity: z.infer<typeof botActivity>): Content {
  const attachments = activity.attachments ?? [];
  const text = activity.text ?? '';
  const cards: JsonObject[] = [];
  const pictures: string[] = [];
  for (const { contentType, content, contentUrl } of attachments) {
    if (contentType === CARD_TYPE && content) cards.push(content);
    else if (contentType.startsWith('image/') && contentUrl) pictures.push(contentUrl);
    else throw badSyntax(`An attachment of type '${contentType}' is not played here.`);
  }
  const [card, second] = cards;
  if (second !== undefined) throw badSyntax('More than one card in a message is not played here.');
  if (card !== undefined) requireShowable(card);
  if (text.trim() === '' && attachments.length === 0) {
    throw badSyntax(`Activity must include non empty 'text' field or at least 1 attachment.`);
  }
  return { text, card, pictures };
}
