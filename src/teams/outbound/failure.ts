import { field } from '../field';

/** What is known of a request that failed. */
export interface Failure {
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** The connector's error code, or the network's. */
  readonly code?: string;
  /** The Retry-After header in ms. */
  readonly retryAfter?: number;
}

/** Reads what a client of the connector threw. `now` (ms) is for a Retry-After that names a date. */
export function failureOf(thrown: unknown, now: number): Failure {
  const status = field(thrown, 'statusCode');
  const code = field(thrown, 'code');
  const wait = retryAfter(field(field(thrown, 'response'), 'headers'), now);
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}

function retryAfter(headers: unknown, now: number): number | undefined {
  const get = field(headers, 'get');
  if (typeof get !== 'function') return undefined;
  const said: unknown = get.call(headers, 'retry-after');
  if (typeof said !== 'string' || said.trim() === '') return undefined;
  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
