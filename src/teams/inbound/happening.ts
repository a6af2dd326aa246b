import { z } from 'zod';
import { withoutMention } from './mention';

/** What an activity tells, apart from who and where. */
export type Happening =
  | { readonly kind: 'said'; readonly text: string; readonly addressed: boolean }
  /** Action.Submit from a card in a chat; `card` is the message it stands in. */
  | { readonly kind: 'submitted'; readonly data: Data; readonly card?: string }
  /** Action.Execute. */
  | { readonly kind: 'pressed'; readonly data: Data }
  | { readonly kind: 'dialogAsked'; readonly data: Data }
  | { readonly kind: 'dialogSubmitted'; readonly data: Data }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  /** Entra object ids (or ids for this bot) of those who left. */
  | { readonly kind: 'left'; readonly people: readonly string[] }
  | { readonly kind: 'meeting'; readonly what: 'started' | 'ended' }
  | { readonly kind: 'other' };

/** What a button sends: its own data with the inputs under their ids. */
export type Data = Readonly<Record<string, unknown>>;

const data = z.record(z.string(), z.unknown());

const message = z.object({
  type: z.literal('message'),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().optional().catch(undefined),
  recipient: z.object({ id: z.string() }).optional().catch(undefined),
  entities: z.array(z.unknown()).nullish().catch([]),
});

const execute = z
  .object({
    type: z.literal('invoke'),
    name: z.literal('adaptiveCard/action'),
    value: z.object({
      action: z.object({ verb: z.string().optional().catch(undefined), data: data.catch({}) }),
    }),
  })
  .transform(({ value: { action } }): Happening => {
    const verb = action.verb === undefined ? {} : { verb: action.verb };
    return { kind: 'pressed', data: { ...verb, ...action.data } };
  });

const dialog = z
  .object({
    type: z.literal('invoke'),
    name: z.enum(['task/fetch', 'task/submit']),
    value: z.object({ data: data.catch({}) }),
  })
  .transform(({ name, value }): Happening => ({
    kind: name === 'task/fetch' ? 'dialogAsked' : 'dialogSubmitted',
    data: value.data,
  }));

const said = message.transform(({ text, value, replyToId, recipient, entities }): Happening => {
  const submitted = data.safeParse(value);
  if (submitted.success) {
    const card = replyToId === undefined ? {} : { card: replyToId };
    return { kind: 'submitted', data: submitted.data, ...card };
  }
  return { kind: 'said', ...withoutMention(text ?? '', entities ?? [], recipient?.id) };
});

const installation = z
  .object({ type: z.literal('installationUpdate'), action: z.string() })
  .transform(({ action }): Happening => ({
    kind: action.startsWith('add') ? 'installed' : 'removed',
  }));

const account = z.object({ id: z.string(), aadObjectId: z.string().optional().catch(undefined) });
const members = z
  .object({
    type: z.literal('conversationUpdate'),
    recipient: z.object({ id: z.string() }).optional().catch(undefined),
    membersAdded: z.array(account).nullish().catch([]),
    membersRemoved: z.array(account).nullish().catch([]),
  })
  .transform(({ recipient, membersAdded, membersRemoved }): Happening => {
    const isBot = ({ id }: { id: string }): boolean => id === recipient?.id;
    if (membersAdded?.some(isBot) === true) return { kind: 'installed' };
    if (membersRemoved?.some(isBot) === true) return { kind: 'removed' };
    const people = membersRemoved?.map(({ id, aadObjectId }) => aadObjectId ?? id) ?? [];
    return people.length === 0 ? { kind: 'other' } : { kind: 'left', people };
  });

const meeting = z
  .object({
    type: z.literal('event'),
    name: z.enum([
      'application/vnd.microsoft.meetingStart',
      'application/vnd.microsoft.meetingEnd',
    ]),
  })
  .transform(({ name }): Happening => ({
    kind: 'meeting',
    what: name.endsWith('Start') ? 'started' : 'ended',
  }));

const other = z.unknown().transform((): Happening => ({ kind: 'other' }));

/** Reads any activity; what the bot has no use for is 'other'. */
export const happening = z.union([execute, dialog, said, installation, members, meeting, other]);
