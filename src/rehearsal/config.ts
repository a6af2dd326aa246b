import type { Clock } from './model';
import type { RateWindows } from './limits';

/** Somebody to put in the tenant; `name` is also how tests address the person. */
export interface PersonConfig {
  readonly name: string;
  /** BCP 47; default `nl-NL`. */
  readonly locale?: string;
  /** Default true. */
  readonly hasApp?: boolean;
  /** Default false. */
  readonly blocked?: boolean;
  /** Default false. */
  readonly guest?: boolean;
}

/** A team with its channels; General is always there. */
export interface TeamConfig {
  readonly name: string;
  readonly channels?: readonly string[];
  /** Names; default everybody. */
  readonly members?: readonly string[];
}

/** A meeting; times in milliseconds since 1970, default from now for 155 minutes. */
export interface MeetingConfig {
  readonly title: string;
  /** Names; default everybody. */
  readonly members?: readonly string[];
  /** Name; default the first person. */
  readonly organizer?: string;
  readonly startsAt?: number;
  readonly endsAt?: number;
}

/** How large a message may be before 413 MessageSizeTooBig; pictures in data URIs do not count. */
export interface SizeLimits {
  /** Our own safe design: bytes of the activity as UTF-8. Default 28 KiB. */
  readonly safeUtf8Bytes: number;
  /** What Teams refuses: bytes of the activity as UTF-16. Default 100 KiB. */
  readonly teamsUtf16Bytes: number;
}

/** Everything that can be chosen about a stand-in tenant. */
export interface TenantConfig {
  readonly clock: Clock;
  readonly people: readonly PersonConfig[];
  readonly botName?: string;
  readonly team?: TeamConfig;
  readonly meetings?: readonly MeetingConfig[];
  /** Replaces the published limits per bucket. */
  readonly limits?: Partial<RateWindows>;
  /** Whether a 429 carries a Retry-After header. Default true. */
  readonly retryAfterHeader?: boolean;
  readonly size?: Partial<SizeLimits>;
  /** Whether who joins a chat sees what was said before. Default true, as in Teams meetings. */
  readonly history?: boolean;
  /** Smallest page of pagedmembers; Teams treats anything below 50 as 50. Default 50. */
  readonly minPageSize?: number;
  /** Port of the connector on 127.0.0.1; default 0, any free one. */
  readonly port?: number;
}

/** The size limits of a tenant whose configuration names none. */
export const DEFAULT_SIZE: SizeLimits = {
  safeUtf8Bytes: 28 * 1024,
  teamsUtf16Bytes: 100 * 1024,
};
