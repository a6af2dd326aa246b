import type { Command } from '../../src/workshop/commands';
import { given, sessionAfter } from '../support/given';
import { closed, planning } from '../support/plan';

const history = planning('relateActions');
const left = { type: 'personLeft', person: 'b' } as const;

describe('deferring an action', () => {
  const defer = {
    type: 'deferAction',
    by: 'a',
    action: 'x2',
    decision: ' de raad ',
    asker: 'c',
  } as const;
  const deferred = {
    type: 'actionDeferred',
    action: 'x2',
    decision: 'de raad',
    asker: 'c',
  } as const;

  it('says what is decided elsewhere and who asks', () => {
    given(...history)
      .when(defer)
      .thenHappens(deferred);
    given(...history, deferred)
      .when(defer)
      .thenNothing();
    given(...history, deferred)
      .when({ ...defer, asker: 'f' })
      .events();
  });

  it('wants a decision and somebody who is here', () => {
    given(...history)
      .when({ ...defer, decision: ' ' })
      .thenRefuses('textMissing');
    given(...history)
      .when({ ...defer, asker: 'z' })
      .thenRefuses('unknownPerson');
    given(...history, left)
      .when({ ...defer, asker: 'b' })
      .thenRefuses('unknownPerson');
    given(...history)
      .when({ ...defer, action: 'x9' })
      .thenRefuses('unknownChoice');
  });

  it('takes it out of the order, and reclaiming puts it at the end', () => {
    const ordered = [...planning('prioritise'), closed('x2', 'x1', 'x3', 'x4', 'x5'), deferred];
    expect(sessionAfter(...ordered).order).toEqual(['x1', 'x3', 'x4', 'x5']);
    const reclaim = { type: 'reclaimAction', by: 'd', action: 'x2' } as const;
    given(...ordered)
      .when(reclaim)
      .thenHappens({ type: 'actionReclaimed', action: 'x2' });
    const after = sessionAfter(...ordered, { type: 'actionReclaimed', action: 'x2' });
    expect(after.order?.at(-1)).toBe('x2');
    expect(after.actions[1]?.deferred).toBeUndefined();
    given(...history)
      .when(reclaim)
      .thenNothing();
    given(...history)
      .when({ ...reclaim, action: 'x9' })
      .thenRefuses('unknownChoice');
  });
});

describe('who and when', () => {
  const assign = {
    type: 'assignAction',
    by: 'e',
    action: 'x4',
    term: 'meteen',
    owner: 'f',
  } as const;
  const assigned = {
    type: 'actionAssigned',
    action: 'x4',
    term: 'meteen',
    owner: 'f',
  } as const;

  it('is recorded, also of a facilitator, quietly on a repeat', () => {
    given(...history)
      .when(assign)
      .thenHappens(assigned);
    given(...history, assigned)
      .when(assign)
      .thenNothing();
    given(...planning('checklist'))
      .when(assign)
      .thenHappens(assigned);
  });

  it('wants a known term, somebody who is here, and an action that is to be done', () => {
    given(...history)
      .when({ ...assign, term: 'ooit' })
      .thenRefuses('unknownChoice');
    given(...history, left)
      .when({ ...assign, owner: 'b' })
      .thenRefuses('unknownPerson');
    given(...history, { type: 'actionsFoundSame', kept: 'x1', same: 'x4' })
      .when(assign)
      .thenRefuses('unknownChoice');
    given(...planning('broaden'))
      .when(assign)
      .thenRefuses('notYet');
  });
});

describe('keeping the code alive', () => {
  const agree = {
    type: 'agreeUpkeep',
    by: 'a',
    keeper: 'd',
    spread: ' in het overleg ',
    update: 'elk kwartaal',
  } as const;
  const agreed = {
    type: 'upkeepAgreed',
    keeper: 'd',
    spread: 'in het overleg',
    update: 'elk kwartaal',
  } as const;

  it('is agreed as a whole, quietly on a repeat', () => {
    given(...history)
      .when(agree)
      .thenHappens(agreed);
    given(...history, agreed)
      .when(agree)
      .thenNothing();
  });

  it('wants a keeper who is here and both answers', () => {
    given(...history)
      .when({ ...agree, keeper: 'z' })
      .thenRefuses('unknownPerson');
    given(...history)
      .when({ ...agree, update: '' })
      .thenRefuses('textMissing');
  });
});

describe('wider use', () => {
  const broaden = planning('broaden');
  const flag: Command = {
    type: 'flagBroaderUse',
    by: 'a',
    use: { subject: { kind: 'action', action: 'x1' }, gain: ' meer begrip ' },
  };
  const flagged = {
    type: 'broaderUseFlagged',
    use: { subject: { kind: 'action', action: 'x1' }, gain: 'meer begrip' },
  } as const;

  it('names a value or an action of the plan with a sentence', () => {
    given(...broaden)
      .when(flag)
      .thenHappens(flagged);
    given(...broaden, flagged)
      .when(flag)
      .thenNothing();
    given(...broaden)
      .when({
        type: 'flagBroaderUse',
        by: 'f',
        use: {
          subject: { kind: 'value', value: { kind: 'catalogue', id: 'inclusiviteit' } },
          gain: 'ook elders',
        },
      })
      .events();
  });

  it('replaces the sentence of the same subject', () => {
    const again = { ...flagged, use: { ...flagged.use, gain: 'beter zo' } };
    expect(sessionAfter(...broaden, flagged, again).broaderUses).toEqual([again.use]);
  });

  it('wants the sentence, and a subject of the plan', () => {
    given(...broaden)
      .when({ ...flag, use: { ...flagged.use, gain: '' } })
      .thenRefuses('textMissing');
    given(...broaden)
      .when({
        ...flag,
        use: { subject: { kind: 'value', value: { kind: 'own', name: 'iets' } }, gain: 'x' },
      })
      .thenRefuses('unknownChoice');
    given(...planning('prioritise'))
      .when(flag)
      .thenRefuses('notYet');
  });

  it('is taken back, once', () => {
    const drop = {
      type: 'dropBroaderUse',
      by: 'c',
      subject: { kind: 'action', action: 'x1' },
    } as const;
    given(...broaden, flagged)
      .when(drop)
      .thenHappens({ type: 'broaderUseDropped', subject: drop.subject });
    given(...broaden)
      .when(drop)
      .thenNothing();
    const dropped = { type: 'broaderUseDropped', subject: drop.subject } as const;
    expect(sessionAfter(...broaden, flagged, dropped).broaderUses).toEqual([]);
  });
});
