import type { Instant } from '../workshop/session';
import { Recent } from './recent';

/** At most `count` in any `span` ms. */
export interface Window {
  readonly count: number;
  readonly span: number;
}

/** Teams' limits for a bot in one conversation: learn.microsoft.com, "Optimize your bot with rate limiting". */
export const CONVERSATION_WINDOWS: readonly Window[] = [
  { count: 7, span: 1_000 },
  { count: 8, span: 2_000 },
  { count: 60, span: 30_000 },
  { count: 1_800, span: 3_600_000 },
];

/** Just under the 50 requests per second that an app has per tenant. */
export const TENANT_WINDOWS: readonly Window[] = [{ count: 48, span: 1_000 }];

/** Conversations whose sends are remembered, at most. */
const REMEMBERED = 5_000;

/** Sends of the past in one place, and what the windows allow. */
class Track {
  private readonly sends: Instant[] = [];
  private blockedUntil: Instant = 0;

  constructor(private readonly windows: readonly Window[]) {}

  /** How long to wait, ms; 0 when one may go now. */
  wait(now: Instant): number {
    let until = this.blockedUntil;
    for (const { count, span } of this.windows) {
      const nth = this.sends.at(-count);
      if (nth !== undefined) until = Math.max(until, nth + span);
    }
    return Math.max(0, until - now);
  }

  take(now: Instant): void {
    this.sends.push(now);
    const most = Math.max(...this.windows.map(({ count }) => count));
    if (this.sends.length > most) this.sends.shift();
  }

  block(until: Instant): void {
    this.blockedUntil = Math.max(this.blockedUntil, until);
  }
}

/** Keeps sends within sliding windows per conversation and for the whole tenant. */
export class Pacing {
  private readonly tenant = new Track(TENANT_WINDOWS);
  private readonly conversations = new Recent<string, Track>(REMEMBERED);

  /** Takes a place for a send now: 0, or the ms after which to ask again. */
  take(conversation: string, now: Instant): number {
    const track = this.track(conversation);
    const wait = Math.max(this.tenant.wait(now), track.wait(now));
    if (wait === 0) {
      this.tenant.take(now);
      track.take(now);
    }
    return wait;
  }

  /** Teams asked to leave a conversation alone until then. */
  block(conversation: string, until: Instant): void {
    this.track(conversation).block(until);
  }

  private track(conversation: string): Track {
    const track = this.conversations.get(conversation) ?? new Track(CONVERSATION_WINDOWS);
    this.conversations.set(conversation, track);
    return track;
  }
}
