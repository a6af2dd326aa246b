import type { Clock } from './model';

/** At most `requests` in any `seconds` that pass. */
export interface Window {
  readonly requests: number;
  readonly seconds: number;
}

/** Which limit a route falls under. */
export type Bucket = 'send' | 'create' | 'members';

/** The windows of each bucket and those of the app in the tenant as a whole. */
export type RateWindows = Readonly<Record<Bucket | 'global', readonly Window[]>>;

const SEND: readonly Window[] = [
  { requests: 7, seconds: 1 },
  { requests: 8, seconds: 2 },
  { requests: 60, seconds: 30 },
  { requests: 1800, seconds: 3600 },
];

/** What Teams publishes: msteams-docs, bots/how-to/rate-limit.md (per bot per thread; global). */
const TEAMS_LIMITS: RateWindows = {
  send: SEND,
  create: SEND,
  members: [
    { requests: 14, seconds: 1 },
    { requests: 16, seconds: 2 },
    { requests: 120, seconds: 30 },
    { requests: 3600, seconds: 3600 },
  ],
  global: [{ requests: 50, seconds: 1 }],
};

/** A request that was refused because it came too fast; `at` in milliseconds since 1970. */
export interface Refusal {
  readonly at: number;
  readonly bucket: Bucket | 'global';
  /** The conversation (thread) for send and members; empty for create and global. */
  readonly key: string;
  /** Whole seconds after which the request would be let in. */
  readonly retryAfter: number;
}

/** Sliding windows over the injected clock. A refused request does not count. */
export class RateLimits {
  readonly refusals: Refusal[] = [];
  private readonly windows: RateWindows;
  private readonly admitted = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock,
    windows: Partial<RateWindows> = {},
  ) {
    this.windows = { ...TEAMS_LIMITS, ...windows };
  }

  /** Lets a request in and counts it, or returns the refusal, also kept in {@link refusals}. */
  admit(bucket: Bucket | undefined, key: string): Refusal | undefined {
    const now = this.clock.now();
    const wanted: { bucket: Bucket | 'global'; key: string }[] = [{ bucket: 'global', key: '' }];
    if (bucket !== undefined) wanted.push({ bucket, key });
    for (const each of wanted) {
      const wait = this.waitFor(each.bucket, each.key, now);
      if (wait > 0) {
        const refusal = { at: now, ...each, retryAfter: Math.max(1, Math.ceil(wait / 1000)) };
        this.refusals.push(refusal);
        return refusal;
      }
    }
    for (const each of wanted) this.times(each.bucket, each.key).push(now);
    return undefined;
  }

  private times(bucket: string, key: string): number[] {
    const name = `${bucket} ${key}`;
    const known = this.admitted.get(name) ?? [];
    this.admitted.set(name, known);
    return known;
  }

  /** Milliseconds until every window has room again; 0 when there is room now. */
  private waitFor(bucket: Bucket | 'global', key: string, now: number): number {
    const windows = this.windows[bucket];
    const times = this.times(bucket, key);
    const longest = Math.max(0, ...windows.map((window) => window.seconds * 1000));
    while (times[0] !== undefined && times[0] <= now - longest) times.shift();
    const waits = windows.map(({ requests, seconds }) => {
      const oldest = times[times.length - requests];
      return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
    });
    return Math.max(0, ...waits);
  }
}
