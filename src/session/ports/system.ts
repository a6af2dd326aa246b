import type { Instant } from '../../workshop/session';

export interface Time {
  now(): Instant;
  /** Calls back after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

export interface Chance {
  /** A fresh unguessable id, fit for a storage key. */
  id(): string;
  /** A number in [0, 1). */
  next(): number;
}

/** What a log line may carry: codes, ids and counts; never what people wrote, nor their names. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>> & {
  /** The line's own; what went wrong is a `fault`. */
  readonly code?: never;
};

export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}
