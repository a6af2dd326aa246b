import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Data } from './happening';

/** What every button of ours sends, besides what it is about. */
const pressed = z.object({
  session: z.string().min(1).max(200),
  slot: z.string().max(400).optional().catch(undefined),
  verb: z.string().max(100).optional().catch(undefined),
  /** The form to open. */
  form: z.string().max(100).optional().catch(undefined),
  /** On a form: what it was asked with as JSON, so that it can be shown again. */
  asked: z.string().max(100_000).optional().catch(undefined),
});

export type Pressed = z.infer<typeof pressed>;

/** Reads a button's data; undefined when no button of ours made them. */
export function readPressed(data: Data): Pressed | undefined {
  return pressed.safeParse(data).data;
}

/** The names in a button's data that are not inputs. */
export const OWN_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(pressed.shape),
  'instance',
  'msteams',
]);

/**
 * A press's key. The same press sent again, under whatever activity id, has the same key; a press with
 * other inputs, or on a newer card (its `instance` is among the data), has another.
 */
export function keyOf(...what: readonly unknown[]): string {
  return createHash('sha256').update(canonical(what)).digest('base64url').slice(0, 22);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
