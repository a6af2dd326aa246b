import type { Delivery } from '../../session/ports';
import type { UnreachedReason } from '../../workshop/session';
import type { Failure } from './failure';

export type NotSent = Exclude<Delivery, { kind: 'sent' }>;

/** The wait after a 429 or 412 that names none, ms. */
const PAUSE = 2_000;
/** The wait after a connection that could not be made, ms. */
const RECONNECT = 5_000;

/** Network faults that happen before anything was written. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * What a failed send means. Statuses and codes as in Teams' documentation ("rate limiting", "send proactive
 * messages"); a post that ended in a 5xx, a 408 or a broken connection may have arrived.
 */
export function notSent(failure: Failure): NotSent {
  const { status, code } = failure;
  if (status === undefined) {
    return code !== undefined && NEVER_SENT.has(code)
      ? { kind: 'later', ms: RECONNECT }
      : { kind: 'uncertain' };
  }
  if (status === 429 || status === 412) return { kind: 'later', ms: failure.retryAfter ?? PAUSE };
  if (status === 403) return { kind: 'refused', reason: unreachedBecause(code) };
  if (status === 404) return { kind: 'refused', reason: 'gone' };
  if (status === 413) return { kind: 'refused', reason: 'tooLarge' };
  if (status === 408 || status >= 500 || status < 300) return { kind: 'uncertain' };
  return { kind: 'refused', reason: 'failed' };
}

/** Why Teams refuses a conversation. */
function unreachedBecause(code: string | undefined): UnreachedReason {
  return code === 'MessageWritesBlocked' ? 'blocked' : 'notInstalled';
}
