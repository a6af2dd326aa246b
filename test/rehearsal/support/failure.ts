/** How a call of the bot's connector client ended; empty when it went well. */
export interface Failure {
  readonly statusCode?: number;
  readonly code?: string;
  /** The Retry-After header as it was sent. */
  readonly retryAfter?: string;
}

function field(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  const value: unknown = Reflect.get(source, key);
  return value;
}

/** Waits for a call and reads the error it ended in. */
export async function failure(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
    return {};
  } catch (error) {
    const statusCode = field(error, 'statusCode');
    const code = field(error, 'code');
    const headers = field(field(error, 'response'), 'headers');
    const get = field(headers, 'get');
    const after: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
    return {
      ...(typeof statusCode === 'number' ? { statusCode } : {}),
      ...(typeof code === 'string' ? { code } : {}),
      ...(typeof after === 'string' ? { retryAfter: after } : {}),
    };
  }
}
