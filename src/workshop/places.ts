import type { GroupId, PersonId } from './ids';

/** Where people meet the bot. */
export type Place =
  | { readonly kind: 'meeting' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'private'; readonly person: PersonId }
  | { readonly kind: 'team' };

/**
 * One card in one place: posted once, edited in place from then on. `run` tells apart the cards of
 * different stays in phases.
 */
export interface Slot {
  readonly place: Place;
  readonly card:
    | 'opening'
    | 'phase'
    | 'poster'
    | 'groupWelcome'
    | 'welcome'
    | 'cockpit'
    | 'sheet'
    | 'reminder'
    | 'keepsake'
    | 'followUp'
    | 'handover';
  readonly run?: number;
}

/** A slot's key: stable, unique within a session, fit for a storage key and for a card's data. */
export function slotKey(slot: Slot): string {
  const { place } = slot;
  const where =
    place.kind === 'group'
      ? `group:${place.group}`
      : place.kind === 'private'
        ? `private:${place.person}`
        : place.kind;
  return `${where}|${slot.card}|${slot.run ?? 0}`;
}

/** Whose private card this is; nobody's where it stands elsewhere. */
export function ownerOf({ place }: Slot): PersonId {
  return place.kind === 'private' ? place.person : '';
}

export const MEETING: Place = { kind: 'meeting' };
export const TEAM: Place = { kind: 'team' };
export function inGroup(group: GroupId): Place {
  return { kind: 'group', group };
}
export function privately(person: PersonId): Place {
  return { kind: 'private', person };
}
