import type { Event } from '../../src/workshop/events';
import type { Action } from '../../src/workshop/session';
import { MORNING, given, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const running: readonly Event[] = [...grouped, entered('validateCase')];
const DAY = 86_400_000;

function action(id: string, more: Partial<Action> = {}): Event {
  return {
    type: 'actionComposed',
    action: {
      id,
      group: 'democratie',
      what: `Doe ${id}`,
      actor: 'teamleider',
      mechanism: 'audits',
      values: [],
      considerations: 'omdat',
      from: [],
      checklist: {},
      ...more,
    },
  };
}

describe('the checklist', () => {
  const history = [...grouped, action('a1'), action('a2', { sameAs: 'a1' }), entered('checklist')];

  it('takes answers on an action and on the plan', () => {
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', action: 'a1', answers: { nodig: ' geld ' } })
      .thenHappens({ type: 'checklistFilled', action: 'a1', answers: { nodig: 'geld' } });
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', answers: { afspraak: 'elke maand' } })
      .thenHappens({ type: 'checklistFilled', answers: { afspraak: 'elke maand' } });
  });

  it('keeps other answers, and takes away what was emptied', () => {
    const session = sessionAfter(
      ...history,
      { type: 'checklistFilled', action: 'a1', answers: { nodig: 'geld', verder: 'mei' } },
      { type: 'checklistFilled', action: 'a1', answers: { nodig: '', volgen: 'bob' } },
    );
    expect(session.actions.find(({ id }) => id === 'a1')?.checklist).toEqual({
      verder: 'mei',
      volgen: 'bob',
    });
  });

  it('stays quiet on a repeat and on nothing', () => {
    given(...history, { type: 'checklistFilled', action: 'a1', answers: { nodig: 'geld' } })
      .when({ type: 'fillChecklist', by: 'ann', action: 'a1', answers: { nodig: 'geld' } })
      .thenNothing();
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', action: 'a1', answers: { nodig: '' } })
      .thenNothing();
  });

  it('refuses what is not asked, of what is not in the plan, and of strangers', () => {
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', action: 'a2', answers: { nodig: 'x' } })
      .thenRefuses('unknownChoice');
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', action: 'a1', answers: { afspraak: 'x' } })
      .thenRefuses('unknownChoice');
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', action: 'a1', answers: { volgen: 'zoe' } })
      .thenRefuses('unknownPerson');
    given(...history)
      .when({ type: 'fillChecklist', by: 'ann', answers: { afspraak: 'x'.repeat(2_001) } })
      .thenRefuses('textTooLong');
    given(...history)
      .when({ type: 'fillChecklist', by: 'zoe', answers: { afspraak: 'x' } })
      .thenRefuses('participantsOnly');
    given(...running)
      .when({ type: 'fillChecklist', by: 'ann', answers: { afspraak: 'x' } })
      .thenRefuses('notYet');
  });

  it('stays open while people look back', () => {
    given(...history, entered('reflect'))
      .when({ type: 'fillChecklist', by: 'ann', answers: { afspraak: 'x' } })
      .thenHappens({ type: 'checklistFilled', answers: { afspraak: 'x' } });
  });
});

describe('the follow-up', () => {
  const history = [...grouped, entered('checklist')];

  it('is a day that still comes', () => {
    given(...history)
      .when({ type: 'agreeFollowUp', by: 'ann', date: '2027-02-28' })
      .thenHappens({ type: 'followUpAgreed', date: '2027-02-28' });
    given(...history, { type: 'followUpAgreed', date: '2027-02-28' })
      .when({ type: 'agreeFollowUp', by: 'ann', date: '2027-02-28' })
      .thenNothing();
  });

  it('is not today, before, or no day at all', () => {
    for (const date of ['2026-12-10', '2026-01-01', '2027-02-30', '2027-2-3', 'morgen', '']) {
      given(...history)
        .when({ type: 'agreeFollowUp', by: 'ann', date })
        .thenRefuses('dateInvalid');
    }
  });

  it('is reminded of once, after closing', () => {
    const closed = [
      ...history,
      { type: 'followUpAgreed', date: '2027-02-28' },
      { type: 'sessionClosed' },
    ] as const;
    given(...closed)
      .when({ type: 'remindFollowUp' })
      .thenHappens({ type: 'followUpReminded' });
    given(...closed, { type: 'followUpReminded' })
      .when({ type: 'remindFollowUp' })
      .thenNothing();
    given(...history, { type: 'sessionClosed' })
      .when({ type: 'remindFollowUp' })
      .thenNothing();
    given(...history)
      .when({ type: 'remindFollowUp' })
      .thenNothing();
  });
});

describe('the flip-over', () => {
  const parked: Event = { type: 'pointParked', id: 'p1', text: 'Mag dit?', by: 'ann' };

  it('takes a point from anybody inside, at any time', () => {
    given(...running)
      .when({ type: 'park', by: 'ann', text: ' Mag dit? ' })
      .thenHappens(parked);
    given(started())
      .when({ type: 'park', by: 'noor', text: 'Mag dit?' })
      .thenHappens({ ...parked, by: 'noor' });
    expect(sessionAfter(...running, parked)).toMatchObject({
      ids: 1,
      parked: [{ id: 'p1', text: 'Mag dit?', by: 'ann', phase: '1' }],
    });
  });

  it('stays quiet when the same point comes again in the same phase', () => {
    given(...running, parked)
      .when({ type: 'park', by: 'ann', text: 'Mag dit?' })
      .thenNothing();
    given(...running, parked)
      .when({ type: 'park', by: 'bob', text: 'Mag dit?' })
      .thenHappens({ ...parked, id: 'p2', by: 'bob' });
    given(...running, parked, entered('explainCode'))
      .when({ type: 'park', by: 'ann', text: 'Mag dit?' })
      .thenHappens({ ...parked, id: 'p2' });
  });

  it('refuses an empty point, and strangers', () => {
    given(...running)
      .when({ type: 'park', by: 'ann', text: ' ' })
      .thenRefuses('textMissing');
    given(...running)
      .when({ type: 'park', by: 'zoe', text: 'Mag dit?' })
      .thenRefuses('participantsOnly');
  });

  it('is settled by the facilitator at the end', () => {
    const history = [...running, parked, entered('reflect')];
    given(...history)
      .when({ type: 'settlePoint', by: 'noor', point: 'p1', outcome: ' Ja ' })
      .thenHappens({ type: 'pointSettled', id: 'p1', outcome: 'Ja' });
    given(...history, { type: 'pointSettled', id: 'p1', outcome: 'Ja' })
      .when({ type: 'settlePoint', by: 'noor', point: 'p1', outcome: 'Ja' })
      .thenNothing();
    given(...history)
      .when({ type: 'settlePoint', by: 'noor', point: 'p1', outcome: '' })
      .thenRefuses('textMissing');
    given(...history)
      .when({ type: 'settlePoint', by: 'noor', point: 'p9', outcome: 'Ja' })
      .thenRefuses('unknownChoice');
    given(...history)
      .when({ type: 'settlePoint', by: 'ann', point: 'p1', outcome: 'Ja' })
      .thenRefuses('facilitatorOnly');
    given(...running, parked)
      .when({ type: 'settlePoint', by: 'noor', point: 'p1', outcome: 'Ja' })
      .thenRefuses('notYet');
  });
});

describe('a reflection', () => {
  const history = [...running, entered('reflect')];
  const answers = { geleerd: 'veel' };

  it('is given, changed, and quiet when the same', () => {
    given(...history)
      .when({
        type: 'giveReflection',
        by: 'ann',
        answers: { ...answers, meenemen: ' ' },
        shared: false,
      })
      .thenHappens({
        type: 'reflectionGiven',
        person: 'ann',
        reflection: { answers, shared: false },
      });
    const gave: Event = {
      type: 'reflectionGiven',
      person: 'ann',
      reflection: { answers, shared: false },
    };
    given(...history, gave)
      .when({ type: 'giveReflection', by: 'ann', answers, shared: false })
      .thenNothing();
    given(...history, gave)
      .when({ type: 'giveReflection', by: 'ann', answers, shared: true })
      .thenHappens({
        type: 'reflectionGiven',
        person: 'ann',
        reflection: { answers, shared: true },
      });
  });

  it('has something in it, and comes in its own phase', () => {
    given(...history)
      .when({ type: 'giveReflection', by: 'ann', answers: { geleerd: ' ' }, shared: true })
      .thenRefuses('nothingEntered');
    given(...history)
      .when({ type: 'giveReflection', by: 'ann', answers: { anders: 'x' }, shared: true })
      .thenRefuses('unknownChoice');
    given(...running)
      .when({ type: 'giveReflection', by: 'ann', answers, shared: true })
      .thenRefuses('notYet');
  });
});

describe('the end', () => {
  it('comes after the last phase', () => {
    given(...running, entered('reflect'))
      .when({ type: 'close', by: 'noor', reason: 'nergens om' })
      .thenHappens({ type: 'sessionClosed' });
  });

  it('comes earlier with a reason', () => {
    given(...running)
      .when({ type: 'close', by: 'noor', reason: ' brandalarm ' })
      .thenHappens({ type: 'sessionClosed', early: 'brandalarm' });
    given(...running)
      .when({ type: 'close', by: 'noor' })
      .thenRefuses('reasonMissing');
    given(...running, entered('reflect'), { type: 'phaseUndone' })
      .when({ type: 'close', by: 'noor' })
      .thenRefuses('reasonMissing');
  });

  it('is the facilitator’s, and not before the beginning', () => {
    given(...running)
      .when({ type: 'close', by: 'ann', reason: 'x' })
      .thenRefuses('facilitatorOnly');
    given(...grouped)
      .when({ type: 'close', by: 'noor', reason: 'x' })
      .thenRefuses('notYet');
  });

  it('comes once', () => {
    given(...running, { type: 'sessionClosed' })
      .when({ type: 'close', by: 'noor' })
      .thenRefuses('sessionOver');
  });

  it('lets nothing more be asked, and says which end it was', () => {
    const asked = { type: 'addToCase', by: 'ann', kind: 'data', text: 'ook leeftijd' } as const;
    given(...running, { type: 'sessionClosed' })
      .when(asked)
      .thenRefuses('sessionOver');
    given(...running, { type: 'sessionCancelled', reason: 'ziek' })
      .when(asked)
      .thenRefuses('sessionStopped');
  });

  it('can be that of a session that does not go on', () => {
    given(started())
      .when({ type: 'cancel', by: 'noor', reason: ' ziek ' })
      .thenHappens({ type: 'sessionCancelled', reason: 'ziek' });
    given(started()).when({ type: 'cancel', by: 'noor', reason: '' }).thenRefuses('reasonMissing');
  });

  it('takes away what was one person’s alone', () => {
    const session = sessionAfter(
      ...running,
      { type: 'valuesHandedIn', person: 'ann', entries: [], late: false },
      { type: 'actionsHandedIn', person: 'ann', entries: [], late: false },
      { type: 'voteCast', person: 'ann', vote: { necessity: [], importance: [] } },
      {
        type: 'reflectionGiven',
        person: 'ann',
        reflection: { answers: { a: 'x' }, shared: false },
      },
      { type: 'reflectionGiven', person: 'bob', reflection: { answers: { a: 'y' }, shared: true } },
      { type: 'sessionClosed' },
    );
    expect(session).toMatchObject({
      status: 'closed',
      closedAt: MORNING,
      valueSheets: {},
      actionSheets: {},
      votes: {},
    });
    expect(Object.keys(session.reflections)).toEqual(['bob']);
  });
});

describe('a session that nobody closes', () => {
  it('is cancelled, and keeps no silent sheet', () => {
    given(...running)
      .when({ type: 'abandon' })
      .thenHappens({ type: 'sessionCancelled', reason: '' });
    const handedIn: Event = {
      type: 'valuesHandedIn',
      person: 'ann',
      entries: [{ value: { kind: 'own', name: 'rust' }, why: 'omdat' }],
      late: false,
    };
    const over = sessionAfter(...running, handedIn, { type: 'sessionCancelled', reason: '' });
    expect(over).toMatchObject({ status: 'cancelled', valueSheets: {} });
    expect(over.closedEarly).toBeUndefined();
  });

  it('is left alone when it is over', () => {
    given(...running, { type: 'sessionClosed' })
      .when({ type: 'abandon' })
      .thenRefuses('sessionOver');
  });
});

describe('erasing', () => {
  const written: readonly Event[] = [
    ...running,
    { type: 'pointParked', id: 'p1', text: 'Vraag het Ann Aalders', by: 'ann' },
    { type: 'caseAdded', addition: { id: 'c1', kind: 'data', text: 'ook leeftijd', by: 'ann' } },
    { type: 'spokespersonNamed', group: 'democratie', phase: '2c4', person: 'ann' },
    {
      type: 'valuesHandedIn',
      person: 'ann',
      entries: [{ value: { kind: 'own', name: 'rust' }, why: 'eigen woorden' }],
      late: false,
    },
    {
      type: 'reflectionGiven',
      person: 'ann',
      reflection: { answers: { geleerd: 'eigen woorden' }, shared: true },
    },
    action('a1', {
      owner: 'ann',
      actor: 'Ann Aalders',
      deferred: { decision: 'raad', asker: 'ann' },
      checklist: { volgen: 'ann', nodig: 'tijd van ann aalders' },
    }),
    { type: 'upkeepAgreed', keeper: 'ann', spread: 'via Ann Aalders', update: 'elk jaar' },
  ];

  it('leaves no byte of who it was', () => {
    for (const end of [[], [{ type: 'sessionClosed' }]] as const) {
      const history = [...written, ...end];
      given(...history)
        .when({ type: 'erasePerson', person: 'ann' })
        .thenHappens({ type: 'personErased', person: 'ann' });
      const left = JSON.stringify(
        sessionAfter(...history, { type: 'personErased', person: 'ann' }),
      );
      expect(left).not.toMatch(/"ann"|aalders|eigen woorden/i);
      expect(left).toContain('ook leeftijd');
    }
  });

  it('leaves no name in what others called a value, the case or their own work', () => {
    const value = { kind: 'own', name: 'het werk van Ann Aalders' } as const;
    const named: readonly Event[] = [
      ...written,
      {
        type: 'caseDescribed',
        case: { title: 'x', description: 'y', cells: [], goal: 'Ann Aalders ontlasten' },
      },
      { type: 'functionTold', person: 'bob', function: 'opvolger van Ann Aalders' },
      { type: 'valuesHandedIn', person: 'bob', entries: [{ value, why: 'x' }], late: false },
      { type: 'valueDecided', group: 'democratie', decision: { value, chosen: true, reason: 'x' } },
      { type: 'broaderUseFlagged', use: { subject: { kind: 'value', value }, gain: 'x' } },
      { type: 'cardLost', slot: { place: { kind: 'private', person: 'ann' }, card: 'welcome' } },
      { type: 'personErased', person: 'ann' },
    ];
    const session = sessionAfter(...named);
    expect(JSON.stringify(session)).not.toMatch(/"ann"|aalders/i);
    expect(session.decisions['democratie']?.at(-1)?.value).toEqual({
      kind: 'own',
      name: 'het werk van …',
    });
    given(...named)
      .when({
        type: 'learnDelivery',
        slot: { place: { kind: 'private', person: 'ann' }, card: 'welcome' },
        arrived: false,
      })
      .thenNothing();
  });

  it('keeps an action joint when its owner goes', () => {
    const { actions } = sessionAfter(...written, { type: 'personErased', person: 'ann' });
    expect(actions[0]).toMatchObject({ what: 'Doe a1', checklist: { nodig: 'tijd van …' } });
    expect(actions[0]).not.toHaveProperty('owner');
  });

  it('lets entries stand again that were merged with theirs', () => {
    const entry = (id: string) => ({
      id,
      what: id,
      actor: 'x',
      mechanism: 'audits',
      value: { kind: 'own', name: 'rust' } as const,
    });
    const session = sessionAfter(
      ...running,
      { type: 'actionsHandedIn', person: 'ann', entries: [entry('e1')], late: false },
      { type: 'actionsHandedIn', person: 'bob', entries: [entry('e2'), entry('e3')], late: false },
      { type: 'entriesMerged', group: 'democratie', merge: { kept: 'e1', merged: ['e2', 'e3'] } },
      { type: 'personErased', person: 'ann' },
    );
    expect(session.merges['democratie'] ?? []).toEqual([{ kept: 'e2', merged: ['e3'] }]);
  });

  it('asks who leads to hand over first, while the session lives', () => {
    given(...written)
      .when({ type: 'erasePerson', person: 'noor' })
      .thenRefuses('handOverFirst');
    given(...written, { type: 'sessionClosed' })
      .when({ type: 'erasePerson', person: 'noor' }, MORNING + DAY)
      .thenHappens({ type: 'personErased', person: 'noor' });
    const left = sessionAfter(
      ...written,
      { type: 'facilitationHandedOver', to: 'bob' },
      { type: 'personErased', person: 'noor' },
    );
    expect(JSON.stringify(left)).not.toMatch(/noor|de wit/i);
  });

  it('stays quiet about a stranger', () => {
    given(...written, { type: 'personErased', person: 'ann' })
      .when({ type: 'erasePerson', person: 'ann' })
      .thenNothing();
  });
});
