import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { MAX_SHEET } from '../../src/workshop/rules/handIn';
import type { ValueEntry } from '../../src/workshop/session';
import { INCLUSIE, PRIVACY, RUST, because, decided, valuesOf } from '../support/answers';
import { MORNING, given, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const writing: readonly Event[] = [...grouped, entered('writeValues')];
const deciding: readonly Event[] = [...grouped, entered('decideValues')];
const GROUP = 'democratie';

describe('handing in values', () => {
  const handIn = (...entries: readonly ValueEntry[]) =>
    ({ type: 'handInValues', by: 'ann', entries }) as const;

  it('records what is on the sheet', () => {
    given(...writing)
      .when(handIn(because(PRIVACY, ' Gegevens van mensen '), because(RUST, 'Minder brieven')))
      .thenHappens(
        valuesOf('ann', because(PRIVACY, 'Gegevens van mensen'), because(RUST, 'Minder brieven')),
      );
  });

  it('counts after the bell, and says so', () => {
    const late: Event = {
      type: 'valuesHandedIn',
      person: 'ann',
      entries: [because(PRIVACY, 'Ja')],
      late: true,
    };
    given(...writing)
      .when(handIn(because(PRIVACY, 'Ja')), MORNING + 6 * MINUTE)
      .thenHappens(late);
    expect(sessionAfter(...writing, late).late?.writeValues).toEqual(['ann']);
    const again = valuesOf('ann', because(RUST, 'Toch op tijd'));
    expect(sessionAfter(...writing, late, again).late?.writeValues).toEqual([]);
  });

  it('can be done again until the phase is left, and stays quiet when nothing changed', () => {
    const before = [...writing, valuesOf('ann', because(PRIVACY, 'Ja'))];
    given(...before)
      .when(handIn(because(PRIVACY, 'Ja')))
      .thenNothing();
    given(...before)
      .when(handIn(because(PRIVACY, 'Ja, echt')))
      .thenHappens(valuesOf('ann', because(PRIVACY, 'Ja, echt')));
  });

  it('takes a value named twice as one, with both reasons', () => {
    given(...writing)
      .when(handIn(because(PRIVACY, 'Eerst'), because({ kind: 'own', name: ' PRIVACY ' }, 'Dan')))
      .thenHappens(valuesOf('ann', because(PRIVACY, 'Eerst\nDan')));
  });

  it('takes own words in the other language for the catalogue’s value', () => {
    given(...writing)
      .when(handIn(because({ kind: 'own', name: 'inclusion' }, 'Iedereen')))
      .thenHappens(valuesOf('ann', because(INCLUSIE, 'Iedereen')));
  });

  it('waits for its phase, and ends with it', () => {
    given(...grouped, entered('explainCode'))
      .when(handIn(because(PRIVACY, 'Ja')))
      .thenRefuses('notYet');
    given(...grouped, entered('shareValues'))
      .when(handIn(because(PRIVACY, 'Ja')))
      .thenRefuses('phaseOver');
  });

  it('is for participants', () => {
    given(...writing)
      .when({ type: 'handInValues', by: 'noor', entries: [because(PRIVACY, 'Ja')] })
      .thenRefuses('participantsOnly');
  });

  it.each([
    ['nothing', [], 'nothingEntered'],
    ['no why', [because(PRIVACY, ' ')], 'textMissing'],
    ['a why too long', [because(PRIVACY, 'x'.repeat(2_001))], 'textTooLong'],
    [
      'more than a sheet holds',
      [because(PRIVACY, 'x'.repeat(1_500)), because(INCLUSIE, 'x'.repeat(MAX_SHEET - 1_499))],
      'sheetTooLong',
    ],
    ['no name', [because({ kind: 'own', name: '' }, 'Ja')], 'textMissing'],
    ['a name too long', [because({ kind: 'own', name: 'x'.repeat(201) }, 'Ja')], 'textTooLong'],
    ['an unknown value', [because({ kind: 'catalogue', id: 'x' }, 'Ja')], 'unknownChoice'],
    [
      'nine values',
      Array.from({ length: 9 }, (_, n) => because({ kind: 'own', name: `eigen ${n}` }, 'Ja')),
      'tooManyEntries',
    ],
  ] as const)('refuses %s', (_, entries, code) => {
    given(...writing)
      .when(handIn(...entries))
      .thenRefuses(code);
  });
});

describe('deciding on a value', () => {
  const decide = (chosen: boolean, reason: string, by = 'ann') =>
    ({ type: 'decideValue', by, group: GROUP, value: PRIVACY, chosen, reason }) as const;

  it.each([true, false])('records the choice (%s) with its reason', (chosen) => {
    given(...deciding)
      .when(decide(chosen, ' Past hier '))
      .thenHappens(decided(GROUP, PRIVACY, chosen, 'Past hier'));
  });

  it.each([true, false])('asks a reason both ways (%s)', (chosen) => {
    given(...deciding)
      .when(decide(chosen, ' '))
      .thenRefuses('reasonMissing');
  });

  it('can be changed, and stays quiet when nothing changed', () => {
    const before = [...deciding, decided(GROUP, PRIVACY, true, 'Past')];
    given(...before)
      .when(decide(true, 'Past'))
      .thenNothing();
    given(...before)
      .when(decide(false, 'Past'))
      .thenHappens(decided(GROUP, PRIVACY, false, 'Past'));
    const after = sessionAfter(...before, decided(GROUP, PRIVACY, false, 'Toch niet'));
    expect(after.decisions[GROUP]).toEqual([
      { value: PRIVACY, chosen: false, reason: 'Toch niet' },
    ]);
  });

  it('is for the group and the facilitator', () => {
    given(...deciding)
      .when(decide(true, 'Ja', 'cas'))
      .thenRefuses('groupMembersOnly');
    given(...deciding)
      .when(decide(true, 'Ja', 'noor'))
      .thenHappens(decided(GROUP, PRIVACY, true, 'Ja'));
  });

  it('belongs to its phase and to a group that exists', () => {
    given(...grouped, entered('readHandout'))
      .when(decide(true, 'Ja'))
      .thenRefuses('notYet');
    given(...grouped, entered('presentValues'))
      .when(decide(true, 'Ja'))
      .thenRefuses('phaseOver');
    given(...deciding)
      .when({ ...decide(true, 'Ja', 'noor'), group: 'x' })
      .thenRefuses('unknownChoice');
  });
});
