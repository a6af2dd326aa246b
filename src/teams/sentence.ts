import type { Kit } from '../../cards/kit';
import type { Refusal } from '../workshop/refusal';

/** The kind sentence of a refusal. */
export function sentenceOf({ refused, values }: Refusal, { t }: Pick<Kit, 't'>): string {
  return t(`refusal.${refused}`, values);
}
