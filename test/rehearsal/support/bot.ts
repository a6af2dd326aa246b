import type { AddressInfo } from 'node:net';
import {
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import * as restify from 'restify';
import { z } from 'zod';

/** What a test bot does with an activity; what it returns is the body of an invoke's answer. */
export type OnTurn = (context: TurnContext) => Promise<unknown>;

/** A bot on a real CloudAdapter (no app id) behind a real restify server. */
export interface TestBot {
  readonly adapter: CloudAdapter;
  readonly endpoint: string;
  /** Every activity received, in order. */
  readonly received: Partial<Activity>[];
  /** What escaped from turns. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

/** Starts the bot; the SDK's own retries are off, so that each call is one request. */
export async function startBot(onTurn: OnTurn): Promise<TestBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const received: Partial<Activity>[] = [];
  const errors: unknown[] = [];
  adapter.use(async (context, next) => {
    withoutRetries(context.turnState.get(adapter.ConnectorClientKey));
    await next();
  });
  adapter.onTurnError = async (_context, error) => {
    errors.push(error);
  };
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  const serve = async (req: restify.Request, res: restify.Response): Promise<void> => {
    const { headers, method = 'POST' } = req;
    const request = { body: z.record(z.string(), z.unknown()).parse(req.body), headers, method };
    await adapter.process(request, res, async (context) => {
      received.push(context.activity);
      const body = await onTurn(context);
      if (context.activity.type !== 'invoke') return;
      const value = { status: body === undefined ? 501 : 200, body };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    });
  };
  server.post('/api/messages', (req, res, next) => {
    serve(req, res).then(() => next(), next);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port }: AddressInfo = server.address();
  return {
    adapter,
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    received,
    errors,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function withoutRetries(client: unknown): void {
  if (typeof client !== 'object' || client === null || !('client' in client)) return;
  const inner = client.client;
  if (typeof inner !== 'object' || inner === null || !('pipeline' in inner)) return;
  const { pipeline } = inner;
  if (hasRemove(pipeline)) pipeline.removePolicy({ name: 'defaultRetryPolicy' });
}

function hasRemove(
  pipeline: unknown,
): pipeline is { removePolicy: (which: { name: string }) => void } {
  return typeof pipeline === 'object' && pipeline !== null && 'removePolicy' in pipeline;
}

/** A card activity. */
export function cardMessage(card: object): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(card)] };
}

/** The answer to adaptiveCard/action that replaces the card for the person who pressed. */
export function cardAnswer(card: object): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** The answer to task/fetch or task/submit that shows a card in a dialog. */
export function dialogAnswer(title: string, card: object): object {
  return { task: { type: 'continue', value: { title, card: CardFactory.adaptiveCard(card) } } };
}
