import { z } from 'zod';
import type { Place, Slot } from '../../workshop/places';
import type { PersonId } from '../../workshop/session';

const card: z.ZodType<Slot['card']> = z.enum([
  'opening',
  'phase',
  'poster',
  'groupWelcome',
  'welcome',
  'cockpit',
  'sheet',
  'reminder',
  'keepsake',
  'followUp',
  'handover',
]);

/** The slot of a key (see slotKey), as far as this person may see it: private cards only to their owner. */
export function slotOf(key: string | undefined, person: PersonId): Slot | undefined {
  const [where = '', name, run] = key?.split('|') ?? [];
  const place = placeOf(where);
  const known = card.safeParse(name);
  const number = Number(run);
  if (place === undefined || !known.success || !Number.isSafeInteger(number)) return undefined;
  if (place.kind === 'private' && place.person !== person) return undefined;
  return { place, card: known.data, ...(number === 0 ? {} : { run: number }) };
}

function placeOf(where: string): Place | undefined {
  const colon = where.indexOf(':');
  const kind = colon === -1 ? where : where.slice(0, colon);
  const whose = where.slice(colon + 1);
  switch (kind) {
    case 'meeting':
    case 'team':
      return { kind };
    case 'group':
      return { kind, group: whose };
    case 'private':
      return { kind, person: whose };
    default:
      return undefined;
  }
}
