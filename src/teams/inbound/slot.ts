import type { Place, Slot } from '../../workshop/places';
import { groupWith } from '../../workshop/queries';
import type { PersonId, Session } from '../../workshop/session';

const CARDS: Readonly<Record<Slot['card'], true>> = {
  opening: true,
  phase: true,
  poster: true,
  groupWelcome: true,
  welcome: true,
  cockpit: true,
  sheet: true,
  reminder: true,
  keepsake: true,
  followUp: true,
  handover: true,
};

/** The slot of a key (see slotKey), as far as this person may see it: private cards only to their owner. */
export function slotOf(key: string | undefined, person: PersonId): Slot | undefined {
  const [where = '', card = '', run] = key?.split('|') ?? [];
  const place = placeOf(where);
  const number = Number(run);
  if (place === undefined || !isCard(card) || !Number.isSafeInteger(number)) return undefined;
  if (place.kind === 'private' && place.person !== person) return undefined;
  return { place, card, ...(number === 0 ? {} : { run: number }) };
}

/** Whether a session has such a card: its key may come from anywhere. */
export function isIn(session: Session, { place, card, run }: Slot): boolean {
  const { handovers, visits } = session;
  if (place.kind === 'group' && groupWith(session, place.group) === undefined) return false;
  if (card === 'handover') return run !== undefined && run <= handovers.length;
  return run === undefined ? !OF_A_RUN.has(card) : visits.some((visit) => visit.run === run);
}

const OF_A_RUN: ReadonlySet<Slot['card']> = new Set(['phase', 'sheet', 'reminder']);

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

function isCard(name: string): name is Slot['card'] {
  return Object.hasOwn(CARDS, name);
}
