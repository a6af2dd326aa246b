import { MINUTE } from '../../src/workshop/clock';
import type { CommandOf } from '../../src/workshop/commands';
import type { Event } from '../../src/workshop/events';
import { MAX_SHEET } from '../../src/workshop/rules/handIn';
import { numberOf } from '../../src/workshop/numbering';
import type { Action, ActionEntry } from '../../src/workshop/session';
import { INCLUSIE, PRIVACY, actionsOf, written } from '../support/answers';
import { MORNING, given, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const writing: readonly Event[] = [...grouped, entered('writeActions')];
const GROUP = 'democratie';
const handedIn: readonly Event[] = [
  ...writing,
  actionsOf('ann', written('e1', 'Bel eerst'), written('e2', 'Schrijf een brief')),
  actionsOf('bob', written('e3', 'Bel de inwoner eerst')),
];
const sharing: readonly Event[] = [...handedIn, entered('shareActions')];
const composing: readonly Event[] = [...handedIn, entered('composeActions')];

const bare = ({ what, actor, mechanism, value }: ActionEntry) => ({
  what,
  actor,
  mechanism,
  value,
});

describe('handing in actions', () => {
  const handIn = (...entries: readonly ActionEntry[]): CommandOf<'handInActions'> => ({
    type: 'handInActions',
    by: 'ann',
    entries: entries.map(bare),
  });

  it('gives each action an id of its own', () => {
    given(...writing)
      .when(handIn(written('', 'Bel eerst'), written('', 'Schrijf een brief')))
      .thenHappens(
        actionsOf('ann', written('e1', 'Bel eerst'), written('e2', 'Schrijf een brief')),
      );
    expect(sessionAfter(...handedIn).ids).toBe(3);
  });

  it('keeps the id of an action whose text stays', () => {
    given(...handedIn)
      .when(handIn(written('', 'Vraag het'), written('', 'Bel eerst', { actor: 'directeur' })))
      .thenHappens(
        actionsOf(
          'ann',
          written('e4', 'Vraag het'),
          written('e1', 'Bel eerst', { actor: 'directeur' }),
        ),
      );
  });

  it('takes the same line twice as one, and stays quiet when nothing changed', () => {
    const both = [written('', 'Bel eerst'), written('', 'Schrijf een brief')];
    given(...handedIn)
      .when(handIn(...both, written('', 'Bel eerst')))
      .thenNothing();
  });

  it('counts after the bell', () => {
    const late: Event = {
      type: 'actionsHandedIn',
      person: 'ann',
      entries: [written('e1', 'Bel eerst')],
      late: true,
    };
    given(...writing)
      .when(handIn(written('', 'Bel eerst')), MORNING + 11 * MINUTE)
      .thenHappens(late);
    expect(sessionAfter(...writing, late).late?.writeActions).toEqual(['ann']);
  });

  it('belongs to its phase and to participants', () => {
    given(...grouped, entered('explainMechanisms'))
      .when(handIn(written('', 'Bel eerst')))
      .thenRefuses('notYet');
    given(...sharing)
      .when(handIn(written('', 'Bel eerst')))
      .thenRefuses('phaseOver');
    given(...writing)
      .when({ ...handIn(written('', 'Bel eerst')), by: 'noor' })
      .thenRefuses('participantsOnly');
  });

  it.each([
    ['nothing', [], 'nothingEntered'],
    ['no text', [written('', ' ')], 'textMissing'],
    ['no actor', [written('', 'Bel', { actor: '' })], 'textMissing'],
    ['an actor too long', [written('', 'Bel', { actor: 'x'.repeat(201) })], 'textTooLong'],
    [
      'more than a sheet holds',
      [written('', 'x'.repeat(2_000)), written('', 'y'.repeat(MAX_SHEET - 1_999))],
      'sheetTooLong',
    ],
    ['no mechanism', [written('', 'Bel', { mechanism: '' })], 'unknownChoice'],
    ['no value', [written('', 'Bel', { value: { kind: 'own', name: '' } })], 'textMissing'],
    ['six', Array.from({ length: 6 }, (_, n) => written('', `Actie ${n}`)), 'tooManyEntries'],
  ] as const)('refuses %s', (_, entries, code) => {
    given(...writing)
      .when(handIn(...entries))
      .thenRefuses(code);
  });
});

describe('merging', () => {
  const merge = (kept: string, ...merged: readonly string[]) =>
    ({ type: 'mergeEntries', by: 'bob', group: GROUP, kept, merged }) as const;
  const merged = (kept: string, ...others: readonly string[]): Event => ({
    type: 'entriesMerged',
    group: GROUP,
    merge: { kept, merged: others },
  });

  it.each([['sharing', sharing] as const, ['composing', composing] as const])(
    'is the group’s choice while %s',
    (_, history) => {
      given(...history)
        .when(merge('e1', 'e3'))
        .thenHappens(merged('e1', 'e3'));
    },
  );

  it('takes along what was merged before, and stays quiet on the same again', () => {
    given(...sharing, merged('e1', 'e3'))
      .when(merge('e2', 'e1'))
      .thenHappens(merged('e2', 'e1', 'e3'));
    given(...sharing, merged('e1', 'e3'))
      .when(merge('e1', 'e3'))
      .thenNothing();
    const after = sessionAfter(...sharing, merged('e1', 'e3'), merged('e2', 'e1', 'e3'));
    expect(after.merges[GROUP]).toEqual([{ kept: 'e2', merged: ['e1', 'e3'] }]);
  });

  it('refuses one action alone, another group’s action, and other people', () => {
    given(...sharing)
      .when(merge('e1', 'e1'))
      .thenRefuses('sameActionTwice');
    given(...sharing, actionsOf('cas', written('e9', 'Iets anders')))
      .when(merge('e1', 'e9'))
      .thenRefuses('unknownChoice');
    given(...sharing)
      .when({ ...merge('e1', 'e3'), by: 'cas' })
      .thenRefuses('groupMembersOnly');
    given(...handedIn)
      .when(merge('e1', 'e3'))
      .thenRefuses('notYet');
  });

  it('can be undone, once', () => {
    const split = { type: 'splitEntries', by: 'ann', group: GROUP, kept: 'e1' } as const;
    given(...sharing, merged('e1', 'e3'))
      .when(split)
      .thenHappens({ type: 'entriesSplit', group: GROUP, kept: 'e1' });
    given(...sharing)
      .when(split)
      .thenNothing();
    const after = sessionAfter(...sharing, merged('e1', 'e3'), {
      type: 'entriesSplit',
      group: GROUP,
      kept: 'e1',
    });
    expect(after.merges[GROUP]).toEqual([]);
  });
});

describe('joint actions', () => {
  const ACTION: Action = {
    id: 'a4',
    group: GROUP,
    what: 'Bel eerst',
    actor: 'teamleider',
    mechanism: 'toestemming',
    values: [PRIVACY],
    considerations: 'Een brief schrikt af',
    from: ['e3', 'e1'],
    checklist: {},
  };
  const compose = (rest: Partial<CommandOf<'composeAction'>> = {}): CommandOf<'composeAction'> => ({
    type: 'composeAction',
    by: 'ann',
    group: GROUP,
    what: ' Bel eerst ',
    actor: 'teamleider',
    mechanism: 'toestemming',
    values: [PRIVACY, { kind: 'own', name: 'Privacy' }],
    considerations: 'Een brief schrikt af',
    from: ['e1', 'e3', 'gone'],
    ...rest,
  });
  const composed: Event = { type: 'actionComposed', action: ACTION };

  it('are made of what members wrote', () => {
    given(...composing)
      .when(compose())
      .thenHappens(composed);
    expect(sessionAfter(...composing, composed)).toMatchObject({ actions: [ACTION], ids: 4 });
  });

  it('stay one when the same comes again', () => {
    given(...composing, composed)
      .when(compose())
      .thenNothing();
    given(...composing, composed)
      .when(compose({ action: 'a4' }))
      .thenNothing();
  });

  it('can be revised by the group, and by the facilitator while the plan is completed', () => {
    const revised = { ...ACTION, values: [INCLUSIE] };
    given(...composing, composed)
      .when(compose({ action: 'a4', values: [INCLUSIE] }))
      .thenHappens({ type: 'actionRevised', action: revised });
    for (const task of ['relateActions', 'prioritise', 'checklist'] as const) {
      const completing = [...composing, composed, entered(task)];
      given(...completing)
        .when(compose({ action: 'a4', values: [INCLUSIE], by: 'noor' }))
        .thenHappens({ type: 'actionRevised', action: revised });
      given(...completing)
        .when(compose({ action: 'a4', values: [INCLUSIE] }))
        .thenRefuses('phaseOver');
      given(...completing)
        .when(compose({ by: 'noor' }))
        .thenRefuses('phaseOver');
      given(...completing)
        .when({ type: 'dropAction', by: 'noor', action: 'a4' })
        .thenHappens({ type: 'actionDropped', action: 'a4' });
    }
    given(...composing, composed, entered('reflect'))
      .when(compose({ action: 'a4', values: [INCLUSIE], by: 'noor' }))
      .thenRefuses('phaseOver');
    expect(
      sessionAfter(...composing, composed, { type: 'actionRevised', action: revised }).actions,
    ).toEqual([revised]);
  });

  it.each([
    ['no text', { what: '' }, 'textMissing'],
    ['no actor', { actor: ' ' }, 'textMissing'],
    ['no considerations', { considerations: '' }, 'reasonMissing'],
    ['no value', { values: [] }, 'textMissing'],
    ['an unknown mechanism', { mechanism: 'x' }, 'unknownChoice'],
    ['an unknown value', { values: [{ kind: 'catalogue', id: 'x' }] }, 'unknownChoice'],
    ['an unknown action', { action: 'a9' }, 'unknownChoice'],
    ['an unknown group', { group: 'x' }, 'unknownChoice'],
    ['somebody of another group', { by: 'cas' }, 'groupMembersOnly'],
  ] as const)('refuse %s', (_, rest, code) => {
    given(...composing)
      .when(compose(rest))
      .thenRefuses(code);
  });

  it('go with all that points to them', () => {
    const drop = { type: 'dropAction', by: 'ann', action: 'a4' } as const;
    given(...composing, composed)
      .when(drop)
      .thenHappens({ type: 'actionDropped', action: 'a4' });
    given(...composing)
      .when(drop)
      .thenNothing();
    given(...composing, composed)
      .when({ ...drop, by: 'cas' })
      .thenRefuses('groupMembersOnly');
    const other: Event = { type: 'actionComposed', action: { ...ACTION, id: 'a5' } };
    const after = sessionAfter(
      ...composing,
      composed,
      other,
      { type: 'actionsFoundSame', kept: 'a4', same: 'a5' },
      { type: 'actionDropped', action: 'a4' },
    );
    expect(after.actions).toEqual([{ ...ACTION, id: 'a5' }]);
  });

  it('close ranks when one is dropped, until their numbers were shown', () => {
    const three = ['a4', 'a5', 'a6'].map((id): Event => ({
      type: 'actionComposed',
      action: { ...ACTION, id },
    }));
    const dropped: Event = { type: 'actionDropped', action: 'a5' };
    const early = sessionAfter(...composing, ...three, dropped, entered('relateActions'));
    expect(['a4', 'a5', 'a6'].map((id) => numberOf(early, id))).toEqual(['A1', '', 'A2']);
    const late = [...composing, ...three, entered('relateActions'), entered('composeActions')];
    const fresh: Event = { type: 'actionComposed', action: { ...ACTION, id: 'a7' } };
    const after = sessionAfter(...late, dropped, fresh);
    expect(['a4', 'a5', 'a6', 'a7'].map((id) => numberOf(after, id))).toEqual([
      'A1',
      '',
      'A3',
      'A4',
    ]);
  });
});
