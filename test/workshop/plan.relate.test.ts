import { actionsInOrder, standIn } from '../../src/workshop/actionPlan';
import type { CommandOf } from '../../src/workshop/commands';
import { numberOf } from '../../src/workshop/numbering';
import { given, sessionAfter } from '../support/given';
import { closed, planning } from '../support/plan';

const history = planning('relateActions');

function relate(more: Partial<CommandOf<'relateActions'>>): CommandOf<'relateActions'> {
  return { type: 'relateActions', by: 'a', kind: 'supports', actions: ['x1', 'x3'], ...more };
}

const tension = {
  kind: 'tension',
  value: { kind: 'catalogue', id: 'privacy' },
  givesWay: ' het bereik ',
} as const;

describe('relating actions', () => {
  it('records that two support each other, once in either direction', () => {
    const ids = sessionAfter(...history).ids;
    const relation = { id: `r${ids + 1}`, kind: 'supports', actions: ['x1', 'x3'] } as const;
    given(...history)
      .when(relate({}))
      .thenHappens({ type: 'actionsRelated', relation });
    given(...history, { type: 'actionsRelated', relation })
      .when(relate({ actions: ['x3', 'x1'] }))
      .thenNothing();
  });

  it('records a tension with its value and what gives way', () => {
    const events = given(...history)
      .when(relate(tension))
      .events();
    expect(events).toMatchObject([
      { relation: { kind: 'tension', value: tension.value, givesWay: 'het bereik' } },
    ]);
    given(...history, ...events)
      .when(relate(tension))
      .thenNothing();
    given(...history, ...events)
      .when(relate({ ...tension, givesWay: 'iets anders' }))
      .events();
  });

  it('asks for the value and for what gives way', () => {
    given(...history)
      .when(relate({ kind: 'tension', givesWay: 'x' }))
      .thenRefuses('textMissing');
    given(...history)
      .when(relate({ ...tension, givesWay: ' ' }))
      .thenRefuses('reasonMissing');
    given(...history)
      .when(relate({ ...tension, value: { kind: 'catalogue', id: 'nergens' } }))
      .thenRefuses('unknownChoice');
  });

  it('wants two different actions that there are', () => {
    given(...history)
      .when(relate({ actions: ['x1', 'x1'] }))
      .thenRefuses('sameActionTwice');
    given(...history)
      .when(relate({ actions: ['x1', 'x9'] }))
      .thenRefuses('unknownChoice');
  });

  it('is for who is inside, in its phase', () => {
    given(...history)
      .when(relate({ by: 'f' }))
      .events();
    given(...history)
      .when(relate({ by: 'z' }))
      .thenRefuses('participantsOnly');
    given(...planning('presentActions'))
      .when(relate({}))
      .thenRefuses('notYet');
    given(...planning('prioritise'))
      .when(relate({}))
      .thenRefuses('phaseOver');
  });

  it('takes a relation back, once', () => {
    const events = given(...history)
      .when(relate({}))
      .events();
    const relation = sessionAfter(...history, ...events).relations[0]?.id ?? '';
    const drop = { type: 'dropRelation', by: 'b', relation } as const;
    given(...history, ...events)
      .when(drop)
      .thenHappens({ type: 'relationDropped', relation });
    given(...history)
      .when(drop)
      .thenNothing();
    expect(
      sessionAfter(...history, ...events, { type: 'relationDropped', relation }).relations,
    ).toEqual([]);
  });
});

describe('two actions that are the same', () => {
  const same = { type: 'actionsFoundSame', kept: 'x1', same: 'x3' } as const;

  it('become the first, quietly on a repeat', () => {
    given(...history)
      .when(relate({ kind: 'same' }))
      .thenHappens(same);
    given(...history, same)
      .when(relate({ kind: 'same' }))
      .thenNothing();
    given(...history, same)
      .when(relate({ kind: 'same', actions: ['x3', 'x4'] }))
      .thenRefuses('unknownChoice');
  });

  it('follow each other, keep their numbers, and can be taken apart', () => {
    const after = sessionAfter(...history, same, {
      type: 'actionsFoundSame',
      kept: 'x2',
      same: 'x1',
    });
    expect(standIn(after, 'x3')?.id).toBe('x2');
    expect(numberOf(after, 'x4')).toBe('A4');
    given(...history, same)
      .when({ type: 'reclaimAction', by: 'a', action: 'x3' })
      .thenHappens({ type: 'actionReclaimed', action: 'x3' });
  });

  it('leave and rejoin the order that was voted', () => {
    const ordered = [...history, closed('x5', 'x3', 'x1', 'x2', 'x4'), same];
    expect(sessionAfter(...ordered).order).toEqual(['x5', 'x1', 'x2', 'x4']);
    const again = sessionAfter(...ordered, { type: 'actionReclaimed', action: 'x3' });
    expect(again.order).toEqual(['x5', 'x1', 'x2', 'x4', 'x3']);
    expect(actionsInOrder(again).map(({ id }) => id)).toEqual(again.order);
  });
});
