import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogFields } from './ports';

/** What the log lines of one piece of work have in common, however deep it goes. */
const trail = new AsyncLocalStorage<{ fields: LogFields }>();

/** Does work whose log lines all carry these fields, in place of those of the work that gave rise to it. */
export function onTrail<T>(fields: LogFields, work: () => T): T {
  return trail.run({ fields }, work);
}

/** Adds to the lines of the work under way what has become known, such as its session. */
export function mark(fields: LogFields): void {
  const current = trail.getStore();
  if (current !== undefined) current.fields = { ...current.fields, ...fields };
}

/** What a line written now has in common with others. */
export function trailFields(): LogFields {
  return trail.getStore()?.fields ?? {};
}
