import type { Self } from './self';
import type { Sight } from './sight';

/** Something a person means to do. */
export interface Intent {
  /** The same for the same intention: thinking time counts from when it first came up. */
  readonly key: string;
  /** Thinking and typing, in seconds of workshop time. */
  readonly seconds: number;
  readonly act: () => Promise<unknown>;
}

/** A way of acting on what is seen; undefined when it calls for nothing. */
export type Habit = (sight: Sight, self: Self) => Intent | undefined;

/** As {@link Intent}, done once for its key. */
export function once(self: Self, intent: Intent): Intent | undefined {
  if (self.remembers(intent.key)) return undefined;
  return {
    ...intent,
    act: async () => {
      self.remember(intent.key);
      await intent.act();
    },
  };
}
