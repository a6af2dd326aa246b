import { slotKey, type Place, type Slot } from '../../../src/workshop/places';
import type { Session } from '../../../src/workshop/session';
import { PEOPLE } from './commands';

/** Every card that could stand anywhere, and who can open the place it stands in. */
export function everySlot(session: Session): readonly Slot[] {
  const runs = session.visits.map(({ run }) => run).slice(-4);
  const places: readonly Place[] = [
    { kind: 'meeting' },
    ...session.groups.map(({ id }): Place => ({ kind: 'group', group: id })),
  ];
  const slots = [
    ...places.flatMap((place) => [
      { place, card: 'poster' } as const,
      { place, card: 'groupWelcome' } as const,
      ...runs.map((run): Slot => ({ place, card: 'phase', run })),
    ]),
    { place: { kind: 'meeting' }, card: 'opening' } as const,
    { place: { kind: 'team' }, card: 'poster' } as const,
    ...session.handovers.map((_, n): Slot => ({
      place: { kind: 'meeting' },
      card: 'handover',
      run: n + 1,
    })),
    ...PEOPLE.flatMap((person): readonly Slot[] => {
      const place: Place = { kind: 'private', person };
      const still = ['welcome', 'cockpit', 'keepsake', 'followUp'] as const;
      return [
        ...still.map((card): Slot => ({ place, card })),
        ...runs.flatMap((run): readonly Slot[] => [
          { place, card: 'sheet', run },
          { place, card: 'reminder', run },
        ]),
      ];
    }),
  ];
  return [...new Map(slots.map((slot) => [slotKey(slot), slot])).values()];
}
