import fc from 'fast-check';
import { orderByVotes, tally } from '../../src/workshop/ordering';
import { given, sessionAfter } from '../support/given';
import { closed, planning, voted } from '../support/plan';

const history = planning('prioritise');
const cast = {
  type: 'castVote',
  by: 'a',
  necessity: ['x1', 'x2', 'x1'],
  importance: ['x5'],
} as const;

describe('voting', () => {
  it('marks each action once a question, and can be changed until the vote closes', () => {
    given(...history)
      .when(cast)
      .thenHappens(voted('a', ['x1', 'x2'], ['x5']));
    given(...history, voted('a', ['x2', 'x1'], ['x5']))
      .when(cast)
      .thenNothing();
    given(...history, voted('a', ['x3']))
      .when(cast)
      .events();
    given(...history, closed('x1'))
      .when(cast)
      .thenRefuses('phaseOver');
  });

  it('has a budget, and marks only what is to be done', () => {
    given(...history)
      .when({ ...cast, necessity: ['x1', 'x2', 'x3', 'x4'] })
      .thenRefuses('tooManyVotes');
    given(...history)
      .when({ ...cast, necessity: [], importance: [] })
      .thenRefuses('nothingEntered');
    given(...history, { type: 'actionDeferred', action: 'x5', decision: 'raad', asker: 'a' })
      .when(cast)
      .thenRefuses('unknownChoice');
    given(...history, { type: 'actionsFoundSame', kept: 'x1', same: 'x2' })
      .when(cast)
      .thenRefuses('unknownChoice');
  });

  it('is for those who take part', () => {
    given(...history)
      .when({ ...cast, by: 'f' })
      .thenRefuses('participantsOnly');
    given(...planning('relateActions'))
      .when(cast)
      .thenRefuses('notYet');
  });
});

describe('closing the vote', () => {
  const close = { type: 'closeVote', by: 'f' } as const;

  it('makes the order, once, and is the facilitator’s', () => {
    given(...history, voted('a', ['x4'], ['x4']), voted('b', ['x3'], ['x5']))
      .when(close)
      .thenHappens(closed('x4', 'x3', 'x5', 'x1', 'x2'));
    given(...history, closed('x1'))
      .when(close)
      .thenNothing();
    given(...history)
      .when({ ...close, by: 'a' })
      .thenRefuses('facilitatorOnly');
  });

  it('counts a mark on what went into another for that', () => {
    given(...history, voted('a', ['x3']), voted('b', ['x5', 'x4']), {
      type: 'actionsFoundSame',
      kept: 'x5',
      same: 'x3',
    })
      .when(close)
      .thenHappens(closed('x5', 'x4', 'x1', 'x2'));
  });
});

describe('moving an action', () => {
  const ordered = [...history, closed('x1', 'x2', 'x3', 'x4', 'x5')];
  const move = { type: 'moveAction', by: 'f', action: 'x4', place: 1 } as const;

  it('puts it in its place', () => {
    given(...ordered)
      .when(move)
      .thenHappens({ type: 'actionMoved', action: 'x4', place: 1 });
    const after = sessionAfter(...ordered, { type: 'actionMoved', action: 'x4', place: 1 });
    expect(after.order).toEqual(['x1', 'x4', 'x2', 'x3', 'x5']);
    given(...ordered)
      .when({ ...move, place: 3 })
      .thenNothing();
  });

  it('is for the facilitator, after the vote, within the plan', () => {
    given(...ordered)
      .when({ ...move, by: 'a' })
      .thenRefuses('facilitatorOnly');
    given(...history)
      .when(move)
      .thenRefuses('notYet');
    given(...ordered)
      .when({ ...move, place: 5 })
      .thenRefuses('unknownChoice');
    given(...ordered)
      .when({ ...move, action: 'x9' })
      .thenRefuses('unknownChoice');
  });
});

describe('the order by votes', () => {
  const ids = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'];
  const marks = fc.subarray(ids, { maxLength: 3 });
  const votes = fc.array(fc.record({ necessity: marks, importance: marks }), { maxLength: 15 });

  it('holds every action once', () => {
    fc.assert(
      fc.property(fc.subarray(ids), votes, (actions, cast) => {
        expect(orderByVotes(actions, cast).toSorted()).toEqual(actions.toSorted());
      }),
    );
  });

  it('does not depend on who voted when', () => {
    const shuffled = votes.chain((cast) =>
      fc.tuple(
        fc.constant(cast),
        fc.shuffledSubarray(cast, { minLength: cast.length, maxLength: cast.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([cast, later]) => {
        expect(orderByVotes(ids, later)).toEqual(orderByVotes(ids, cast));
      }),
    );
  });

  it('puts no action before one with more marks, and equals by number', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const tallies = tally(ids, cast);
        const weights = orderByVotes(ids, cast).map((id) => {
          const { necessity = 0, importance = 0 } = tallies.get(id) ?? {};
          const rest = ids.length - ids.indexOf(id);
          return ((necessity + importance) * 100 + necessity) * 100 + rest;
        });
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });
});
