import { z } from 'zod';
import type { Stage } from './stage';

/** What the bot's endpoint answered. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Posts any body to the bot's messaging endpoint. */
export async function post(endpoint: string, body: string, type = 'application/json') {
  const headers = { 'content-type': type };
  const response = await fetch(endpoint, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

/** An activity of somebody, in their private chat unless another conversation is given. */
export function activityOf(here: Stage, who: string, more: Record<string, unknown>) {
  const { directory, serviceUrl } = here.tenant;
  const { id, name, aadObjectId, locale } = directory.person(who);
  return {
    id: 'f:raw',
    channelId: 'msteams',
    serviceUrl,
    locale,
    from: { id, name, aadObjectId },
    recipient: { id: directory.bot.id, name: directory.bot.name },
    conversation: { id: here.tenant.as(who).chat, conversationType: 'personal' },
    channelData: { tenant: { id: directory.tenantId } },
    ...more,
  };
}

/** Sends a button's data as they are, without a client that would refuse to. */
export async function press(
  here: Stage,
  who: string,
  data: Record<string, unknown>,
  how: 'press' | 'task/fetch' | 'task/submit' = 'press',
): Promise<z.infer<typeof answer>> {
  const value = how === 'press' ? { action: { type: 'Action.Execute', data } } : { data };
  const name = how === 'press' ? 'adaptiveCard/action' : how;
  const { status, text } = await post(
    here.endpoint,
    JSON.stringify(activityOf(here, who, { type: 'invoke', name, value })),
  );
  expect(status).toBe(200);
  return answer.parse(text === '' ? {} : JSON.parse(text));
}

const answer = z.looseObject({
  type: z.string().optional(),
  value: z.unknown().optional(),
  task: z.looseObject({ type: z.string(), value: z.unknown() }).optional(),
});
