/** An error as the Bot Connector answers it: `{ error: { code, message } }` with a status. */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds for the Retry-After header; undefined leaves the header out. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'ConnectorError';
  }
}

/** 403: the app is not installed where the bot wants to be. */
export function notInRoster(): ConnectorError {
  const message = 'The bot is not part of the conversation roster.';
  return new ConnectorError(403, 'BotNotInConversationRoster', message);
}

/** 403: the person has blocked the bot. */
export function writesBlocked(): ConnectorError {
  const message = 'Message writes are blocked; thread ownership check failed.';
  return new ConnectorError(403, 'MessageWritesBlocked', message);
}

/** 404: no such conversation. */
export function conversationNotFound(id: string): ConnectorError {
  return new ConnectorError(404, 'ConversationNotFound', `Conversation '${id}' was not found.`);
}

/** 404: no such message in the conversation. */
export function activityNotFound(id: string): ConnectorError {
  const message = `Activity '${id}' was not found in the conversation.`;
  return new ConnectorError(404, 'ActivityNotFoundInConversation', message);
}

/** 400: what was sent cannot be read or shown. */
export function badSyntax(message: string): ConnectorError {
  return new ConnectorError(400, 'BadSyntax', message);
}
