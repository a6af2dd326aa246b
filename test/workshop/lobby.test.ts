import type { Command } from '../../src/workshop/commands';
import type { Event } from '../../src/workshop/events';
import { membersOf, participants } from '../../src/workshop/queries';
import { given, sessionAfter } from '../support/given';
import { GATHERED, entered, joined, started } from '../support/session';

const open: readonly Event[] = [started(), { type: 'lobbyOpened' }];
const grouped: readonly Event[] = [started(), ...GATHERED];
const running: readonly Event[] = [...grouped, entered('welcome')];

const gus = { id: 'gus', name: 'Gus Groot', language: 'nl' } as const;

function join(id: string, told?: string): Command {
  return {
    type: 'join',
    person: { ...gus, id },
    ...(told === undefined ? {} : { function: told }),
  };
}

describe('join', () => {
  it('lets anybody in once the lobby is open', () => {
    given(...open)
      .when(join('gus', 'jurist'))
      .thenHappens({ type: 'personJoined', person: gus, function: 'jurist' });
  });

  it('takes own words, and knows a function of the list in them', () => {
    given(...open)
      .when(join('gus', ' wijkagent '))
      .thenHappens({ type: 'personJoined', person: gus, function: 'wijkagent' });
    given(...open)
      .when(join('gus', 'Medewerker klantcontact'))
      .thenHappens({ type: 'personJoined', person: gus, function: 'klantcontact' });
  });

  it('is not possible before the lobby is open', () => {
    given(started()).when(join('gus')).thenRefuses('lobbyClosed');
  });

  it('refuses a function that is a whole story', () => {
    given(...open)
      .when(join('gus', 'x'.repeat(201)))
      .thenRefuses('textTooLong');
  });

  it('stays quiet on a repeat', () => {
    given(...open, joined('gus', 'Gus Groot'))
      .when(join('gus'))
      .thenNothing();
  });

  it('on a repeat with another function only changes that', () => {
    given(...open, joined('gus', 'Gus Groot'))
      .when(join('gus', 'jurist'))
      .thenHappens({ type: 'functionTold', person: 'gus', function: 'jurist' });
  });

  it('makes the facilitator a participant who still leads', () => {
    const session = sessionAfter(...open, joined('noor', 'Noor de Wit'));
    expect(participants(session).map(({ id }) => id)).toEqual(['noor']);
    expect(session.facilitator).toBe('noor');
  });

  it('comes late into the smallest group', () => {
    given(...running, { type: 'personLeft', person: 'eva' })
      .when(join('gus'))
      .thenHappens({ type: 'personJoined', person: gus, group: 'bestuurskracht' });
    given(...grouped)
      .when(join('gus'))
      .thenHappens({ type: 'personJoined', person: gus, group: 'democratie' });
  });

  it('comes late beside other functions', () => {
    given(...running, { type: 'functionTold', person: 'ann', function: 'jurist' })
      .when(join('gus', 'jurist'))
      .thenHappens({
        type: 'personJoined',
        person: gus,
        function: 'jurist',
        group: 'rechtsstaat',
      });
  });

  it('comes back into the group and with the function of before', () => {
    given(
      ...running,
      { type: 'functionTold', person: 'fin', function: 'inwoner' },
      { type: 'personLeft', person: 'fin' },
    )
      .when({ type: 'join', person: { id: 'fin', name: 'Fin Faber', language: 'en' } })
      .thenHappens({
        type: 'personJoined',
        person: { id: 'fin', name: 'Fin Faber', language: 'en' },
        function: 'inwoner',
        group: 'bestuurskracht',
      });
  });

  it('keeps what is known of whether somebody can be reached', () => {
    const reach = { kind: 'unreached', reason: 'blocked' } as const;
    const session = sessionAfter(
      ...running,
      { type: 'reachLearned', person: 'fin', reach },
      { type: 'personLeft', person: 'fin' },
      joined('fin', 'Fin Faber'),
    );
    expect(session.people['fin']).toMatchObject({ reach, taking: 'part', group: 'bestuurskracht' });
    expect(participants(session).at(-1)?.id).toBe('fin');
  });
});

describe('tellFunction', () => {
  const tell = (by: string, told: string): Command => ({
    type: 'tellFunction',
    by,
    function: told,
  });

  it('changes what somebody does', () => {
    given(...grouped)
      .when(tell('ann', ' Jurist '))
      .thenHappens({ type: 'functionTold', person: 'ann', function: 'jurist' });
  });

  it('is for who is in the session, and asks for words', () => {
    given(...grouped)
      .when(tell('gus', 'jurist'))
      .thenRefuses('participantsOnly');
    given(...grouped)
      .when(tell('ann', ' '))
      .thenRefuses('textMissing');
    given(...grouped)
      .when(tell('ann', 'x'.repeat(201)))
      .thenRefuses('textTooLong');
  });

  it('stays quiet on a repeat', () => {
    given(...grouped, { type: 'functionTold', person: 'ann', function: 'jurist' })
      .when(tell('ann', 'jurist'))
      .thenNothing();
  });
});

describe('leave', () => {
  it('makes somebody no longer count', () => {
    given(...running)
      .when({ type: 'leave', person: 'ann' })
      .thenHappens({ type: 'personLeft', person: 'ann' });
    const session = sessionAfter(...running, { type: 'personLeft', person: 'ann' });
    expect(participants(session)).toHaveLength(5);
    expect(membersOf(session, 'democratie').map(({ id }) => id)).toEqual(['bob']);
  });

  it('leaves a facilitator who took part the facilitator', () => {
    const session = sessionAfter(...open, joined('noor', 'Noor de Wit'), {
      type: 'personLeft',
      person: 'noor',
    });
    expect(session.facilitator).toBe('noor');
    expect(participants(session)).toEqual([]);
  });

  it('stays quiet for who is not there', () => {
    given(...running)
      .when({ type: 'leave', person: 'gus' })
      .thenNothing();
    given(...running)
      .when({ type: 'leave', person: 'noor' })
      .thenNothing();
    given(...running, { type: 'personLeft', person: 'ann' })
      .when({ type: 'leave', person: 'ann' })
      .thenNothing();
  });
});

describe('learnReach', () => {
  const reach = { kind: 'unreached', reason: 'notInstalled' } as const;

  it('notes whether somebody can be reached in private', () => {
    given(...grouped)
      .when({ type: 'learnReach', person: 'ann', reach })
      .thenHappens({ type: 'reachLearned', person: 'ann', reach });
  });

  it('stays quiet when that is known, and for strangers', () => {
    given(...grouped, { type: 'reachLearned', person: 'ann', reach })
      .when({ type: 'learnReach', person: 'ann', reach })
      .thenNothing();
    given(...grouped)
      .when({ type: 'learnReach', person: 'gus', reach })
      .thenNothing();
  });
});

describe('proposeGroups', () => {
  const propose = (seed: number, by = 'noor'): Command => ({ type: 'proposeGroups', by, seed });
  const six = GATHERED.slice(0, -1);

  it('divides those who take part', () => {
    const events = given(started(), ...six, { type: 'personLeft', person: 'fin' })
      .when(propose(1))
      .events();
    const session = sessionAfter(
      started(),
      ...six,
      { type: 'personLeft', person: 'fin' },
      ...events,
    );
    expect(session.status).toBe('grouping');
    const sizes = session.groups.map(({ id }) => membersOf(session, id).length);
    expect(sizes.sort((a, b) => a - b)).toEqual([1, 2, 2]);
    expect(session.people['fin']?.group).toBeUndefined();
  });

  it('gives another proposal on every seed, also with three people', () => {
    const three: readonly Event[] = [
      ...open,
      joined('ann', 'Ann'),
      joined('bob', 'Bob'),
      joined('cas', 'Cas'),
    ];
    for (let seed = 0; seed < 20; seed++) {
      const first = given(...three)
        .when(propose(seed))
        .events();
      const second = given(...three, ...first)
        .when(propose(seed))
        .events();
      expect(second).toHaveLength(1);
      expect(second).not.toEqual(first);
    }
  });

  it('needs three people', () => {
    given(...open, joined('ann', 'Ann'), joined('bob', 'Bob'))
      .when(propose(1))
      .thenRefuses('tooFewPeople');
  });

  it('is for the facilitator, from the lobby on', () => {
    given(...grouped)
      .when(propose(1, 'ann'))
      .thenRefuses('facilitatorOnly');
    given(started()).when(propose(1)).thenRefuses('notYet');
  });

  it('stays quiet once the workshop runs', () => {
    given(...running)
      .when(propose(1))
      .thenNothing();
  });
});

describe('movePerson', () => {
  const move = (person: string, group: string, by = 'noor'): Command => ({
    type: 'movePerson',
    by,
    person,
    group,
  });

  it('moves somebody, before the start and after', () => {
    for (const history of [grouped, running]) {
      given(...history)
        .when(move('ann', 'rechtsstaat'))
        .thenHappens({ type: 'personMoved', person: 'ann', group: 'rechtsstaat' });
    }
  });

  it('refuses strangers, groups that are not there, and others than the facilitator', () => {
    given(...grouped)
      .when(move('gus', 'rechtsstaat'))
      .thenRefuses('unknownPerson');
    given(...grouped)
      .when(move('noor', 'rechtsstaat'))
      .thenRefuses('unknownPerson');
    given(...grouped)
      .when(move('ann', 'koffie'))
      .thenRefuses('unknownChoice');
    given(...grouped)
      .when(move('ann', 'rechtsstaat', 'bob'))
      .thenRefuses('facilitatorOnly');
    given(...open, joined('ann', 'Ann'))
      .when(move('ann', 'rechtsstaat'))
      .thenRefuses('notYet');
  });

  it('stays quiet when they are there already', () => {
    given(...grouped)
      .when(move('ann', 'democratie'))
      .thenNothing();
  });
});

describe('a card that did not arrive', () => {
  const slot = { place: { kind: 'meeting' }, card: 'poster' } as const;
  const lost: Event = { type: 'cardLost', slot };

  it('is listed, until it arrives', () => {
    given(started()).when({ type: 'learnDelivery', slot, arrived: false }).thenHappens(lost);
    given(started(), lost)
      .when({ type: 'learnDelivery', slot, arrived: true })
      .thenHappens({ type: 'cardFound', slot });
    expect(sessionAfter(started(), lost, { type: 'cardFound', slot }).lost).toEqual([]);
  });

  it('is listed once, and one that was never missed is not found', () => {
    given(started(), lost).when({ type: 'learnDelivery', slot, arrived: false }).thenNothing();
    given(started()).when({ type: 'learnDelivery', slot, arrived: true }).thenNothing();
  });
});

describe('the language of somebody whom another named', () => {
  const sam = { id: 'sam', name: 'Sam Smit' };
  const named: Event = { type: 'coFacilitatorNamed', person: sam };
  const learn = { type: 'learnLanguage', person: 'sam', language: 'en' } as const;

  it('is learned once, from the first that they do', () => {
    const learned: Event = { type: 'languageLearned', person: 'sam', language: 'en' };
    given(started(), named).when(learn).thenHappens(learned);
    given(started(), named, learned)
      .when({ ...learn, language: 'nl' })
      .thenNothing();
    expect(sessionAfter(started(), named, learned).people['sam']?.language).toBe('en');
  });

  it('is left as it was told by who joined, and is nothing of a stranger', () => {
    given(...open, joined('gus', 'Gus Groot'))
      .when({ ...learn, person: 'gus' })
      .thenNothing();
    given(started()).when(learn).thenNothing();
  });
});
