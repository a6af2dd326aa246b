import { sharedSlots } from '../../src/workshop/announce/slots';
import type { Event } from '../../src/workshop/events';
import { inGroup, slotKey } from '../../src/workshop/places';
import { viewOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const HISTORY = [started(), ...GATHERED, entered('writeValues')] as const;
const CHANNELS: readonly Event[] = ['democratie', 'rechtsstaat', 'bestuurskracht'].map((group) => ({
  type: 'channelChosen',
  group,
  channel: `channel-${group}`,
}));
const DEMOCRATIE = inGroup('democratie');

function slotsAfter(...events: readonly Event[]): readonly string[] {
  const session = sessionAfter(...events);
  const { number = 0, index = 0 } = session.run ?? {};
  return sharedSlots(session, { run: number, index }).map(slotKey);
}

function shownAfter(run: number, ...events: readonly Event[]) {
  const slot = { place: DEMOCRATIE, card: 'phase', run } as const;
  return viewOf(slot, sessionAfter(...HISTORY, ...events), { definition, now: MORNING });
}

describe('groups in the meeting chat', () => {
  test('keep one card for group phases in a row', () => {
    const first = slotsAfter(...HISTORY, entered('shareValues'));
    expect(first).toContain('group:democratie|phase|2');
    expect(slotsAfter(...HISTORY, entered('shareValues'), entered('readHandout'))).toEqual(first);
  });

  test('get a new card after a phase with everybody', () => {
    const later = [entered('shareValues'), entered('presentValues'), entered('shareActions')];
    expect(slotsAfter(...HISTORY, ...later)).toContain('group:democratie|phase|4');
  });

  test('see where the workshop is on that card, and after an undo where it was', () => {
    const on = [entered('shareValues'), entered('readHandout')];
    expect(shownAfter(2, ...on)).toMatchObject({ kind: 'researchHandout', frame: { run: 3 } });
    const undone = shownAfter(2, ...on, { type: 'phaseUndone' });
    expect(undone).toMatchObject({
      kind: 'sharedValues',
      frame: { run: 2, standing: 'current' },
    });
  });
});

test('in channels every group phase has a card of its own', () => {
  const history = [started(), ...CHANNELS, ...GATHERED, entered('writeValues')] as const;
  expect(slotsAfter(...history, entered('shareValues'), entered('readHandout'))).toContain(
    'group:democratie|phase|3',
  );
});
