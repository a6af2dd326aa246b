import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { spokenIn } from '../../src/workshop/talks';
import { MORNING, given, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const presenting: readonly Event[] = [...grouped, entered('presentValues')];
const talking: readonly Event[] = [...presenting, { type: 'talkStarted', group: 'democratie' }];

describe('naming a spokesperson', () => {
  const name = (person: string, by = 'ann') =>
    ({ type: 'nameSpokesperson', by, group: 'democratie', person }) as const;
  const named = (phase: string, person: string): Event => ({
    type: 'spokespersonNamed',
    group: 'democratie',
    phase,
    person,
  });

  it.each([
    ['decideValues', '2c4'],
    ['presentValues', '2c4'],
    ['composeActions', '3c3'],
    ['presentActions', '3c3'],
  ] as const)('during %s is for %s', (task, phase) => {
    given(...grouped, entered(task))
      .when(name('bob'))
      .thenHappens(named(phase, 'bob'));
  });

  it('stays quiet when it is so already', () => {
    given(...grouped, entered('decideValues'), named('2c4', 'bob'))
      .when(name('bob'))
      .thenNothing();
  });

  it('takes a member of the group, named by a member or the facilitator', () => {
    given(...grouped, entered('decideValues'))
      .when(name('cas'))
      .thenRefuses('unknownPerson');
    given(...grouped, entered('decideValues'))
      .when(name('cas', 'cas'))
      .thenRefuses('groupMembersOnly');
    given(...grouped, entered('presentValues'))
      .when(name('bob', 'noor'))
      .thenHappens(named('2c4', 'bob'));
  });

  it('waits for its phase', () => {
    given(...grouped, entered('shareValues'))
      .when(name('bob'))
      .thenRefuses('notYet');
  });
});

describe('a group’s minute', () => {
  const start = (group: string, by = 'noor') => ({ type: 'startTalk', by, group }) as const;
  const ring = (startedAt: number, group = 'democratie') =>
    ({ type: 'ringTalk', startedAt, group }) as const;

  it('is started by the facilitator or the group’s own spokesperson', () => {
    given(...presenting)
      .when(start('democratie'))
      .thenHappens({ type: 'talkStarted', group: 'democratie' });
    const named: Event = {
      type: 'spokespersonNamed',
      group: 'democratie',
      phase: '2c4',
      person: 'ann',
    };
    given(...presenting, named)
      .when(start('democratie', 'ann'))
      .thenHappens({ type: 'talkStarted', group: 'democratie' });
    given(...presenting, named)
      .when(start('rechtsstaat', 'ann'))
      .thenRefuses('facilitatorOnly');
    given(...presenting, named)
      .when(start('democratie', 'bob'))
      .thenRefuses('facilitatorOnly');
  });

  it('stays quiet while it runs, and gives way to another', () => {
    given(...talking)
      .when(start('democratie'))
      .thenNothing();
    given(...talking)
      .when(start('rechtsstaat'))
      .thenHappens(
        { type: 'talkEnded', group: 'democratie' },
        { type: 'talkStarted', group: 'rechtsstaat' },
      );
  });

  it('is rung out once, and only if it is the one that runs', () => {
    given(...talking)
      .when(ring(MORNING), MORNING + MINUTE)
      .thenHappens({ type: 'talkEnded', group: 'democratie' });
    given(...talking)
      .when(ring(MORNING - 1))
      .thenNothing();
    given(...talking)
      .when(ring(MORNING, 'rechtsstaat'))
      .thenNothing();
    given(...talking, { type: 'talkEnded', group: 'democratie' })
      .when(ring(MORNING))
      .thenNothing();
    given(...talking, entered('explainMechanisms'))
      .when(ring(MORNING))
      .thenNothing();
  });

  it('can be ended by hand; a late press is quiet', () => {
    given(...talking)
      .when({ type: 'endTalk', by: 'noor' })
      .thenHappens({ type: 'talkEnded', group: 'democratie' });
    given(...talking)
      .when({ type: 'endTalk', by: 'cas' })
      .thenRefuses('facilitatorOnly');
    given(...presenting)
      .when({ type: 'endTalk', by: 'cas' })
      .thenNothing();
  });

  it('belongs to a presentation', () => {
    given(...grouped, entered('decideValues'))
      .when(start('democratie'))
      .thenRefuses('notYet');
  });

  it('is remembered within one stay in the presentation', () => {
    const all = sessionAfter(
      ...talking,
      { type: 'talkEnded', group: 'democratie' },
      { type: 'talkStarted', group: 'rechtsstaat' },
      { type: 'talkEnded', group: 'rechtsstaat' },
    );
    expect(spokenIn(all, 1)).toEqual(['democratie', 'rechtsstaat']);
    const later = sessionAfter(...talking, entered('presentActions'));
    expect(spokenIn(later, 2)).toEqual([]);
    given(...talking, entered('presentActions'))
      .when(start('democratie'))
      .thenHappens({ type: 'talkStarted', group: 'democratie' });
  });
});
