import { z } from 'zod';
import type { Language } from '../../workshop/definition';
import { languageOf } from '../language';

/** Somebody as an activity names them. */
export interface Sender {
  /** The Entra object id; who has none (an anonymous visitor) goes by the id for this bot. */
  readonly id: string;
  /** The id for this bot, an MRI. */
  readonly mri: string;
  /** Empty when the activity does not tell. */
  readonly name: string;
  readonly language?: Language;
}

/** Where an activity comes from. */
export interface Where {
  readonly kind: 'personal' | 'chat' | 'channel';
  readonly serviceUrl: string;
  /** In a channel with the thread: "19:…;messageid=…". */
  readonly conversation: string;
  readonly meeting?: string;
  readonly team?: { readonly id: string; readonly name: string };
}

/** What the bot reads of an activity. */
export interface Envelope {
  readonly id: string;
  readonly sender: Sender;
  readonly where: Where;
}

const optional = z.string().min(1).optional().catch(undefined);
const account = z.object({ id: z.string().min(1), name: optional, aadObjectId: optional });

const channelData = z.object({
  meeting: z.object({ id: optional }).optional().catch(undefined),
  team: z.object({ id: optional, name: optional }).optional().catch(undefined),
});

const conversation = z.object({
  id: z.string().min(1),
  conversationType: optional,
  isGroup: z.boolean().optional().catch(undefined),
});

const base = z.object({
  type: z.string().min(1),
  id: z.string().catch(''),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation,
  channelData: channelData.catch({}),
});

/** The least that makes a body an activity the bot can answer at all. */
export const anyActivity = base.pick({ type: true, serviceUrl: true, conversation: true });

export const envelope = base
  .extend({ from: account, locale: optional })
  .transform(({ id, from, locale, serviceUrl, conversation, channelData }): Envelope => {
    const { meeting, team } = channelData;
    const language = languageOf(locale);
    return {
      id,
      sender: {
        id: from.aadObjectId ?? from.id,
        mri: from.id,
        name: from.name ?? '',
        ...(language === undefined ? {} : { language }),
      },
      where: {
        kind: kindOf(conversation),
        serviceUrl,
        conversation: conversation.id,
        ...(meeting?.id === undefined ? {} : { meeting: meeting.id }),
        ...(team?.id === undefined ? {} : { team: { id: team.id, name: team.name ?? '' } }),
      },
    };
  });

function kindOf({ conversationType, isGroup }: z.infer<typeof conversation>): Where['kind'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' || isGroup === true ? 'chat' : 'personal';
}
