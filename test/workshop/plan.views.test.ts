import type { Task } from '../../src/workshop/definition';
import { numberOf } from '../../src/workshop/numbering';
import { stillOpen } from '../../src/workshop/open';
import { MEETING, TEAM, inGroup } from '../../src/workshop/places';
import { type FormRequest, formOf, viewOf } from '../../src/workshop/views';
import type { Event } from '../../src/workshop/events';
import type { Session } from '../../src/workshop/session';
import { decided } from '../support/answers';
import { MORNING, definition, sessionAfter } from '../support/given';
import { DEMOCRATIE, RECHTSSTAAT } from '../support/histories';
import { closed, composed, planning, voted } from '../support/plan';

const circumstances = { definition, now: MORNING };

function phaseCard(...history: readonly Event[]) {
  const session = sessionAfter(...history);
  return viewOf(
    { place: MEETING, card: 'phase', run: session.run?.number ?? 0 },
    session,
    circumstances,
  );
}

function poster(session: Session, place = MEETING) {
  const view = viewOf({ place, card: 'poster' }, session, circumstances);
  return view.kind === 'poster' ? view.poster : undefined;
}

function form(request: FormRequest, person: string, ...history: readonly Event[]) {
  return formOf(request, sessionAfter(...history), circumstances, person);
}

describe('4a', () => {
  const history: readonly Event[] = [
    ...planning('relateActions'),
    { type: 'actionsFoundSame', kept: 'x1', same: 'x3' },
    { type: 'actionDeferred', action: 'x5', decision: 'de raad', asker: 'c' },
    { type: 'actionAssigned', action: 'x2', term: 'meteen', owner: 'a' },
    {
      type: 'actionsRelated',
      relation: { id: 'r1', kind: 'supports', actions: ['x3', 'x4'] },
    },
    {
      type: 'actionsRelated',
      relation: { id: 'r2', kind: 'supports', actions: ['x1', 'x3'] },
    },
  ];

  it('shows the actions side by side, with what went into them', () => {
    const view = phaseCard(...history);
    expect(view).toMatchObject({
      kind: 'relating',
      unassigned: 2,
      deferred: [{ number: 'A5', deferred: { decision: 'de raad', asker: 'Persoon C' } }],
      relations: [{ id: 'r1', actions: ['A1', 'A4'] }],
    });
    const groups = view.kind === 'relating' ? view.groups : [];
    expect(groups.map(({ actions }) => actions.map(({ number }) => number))).toEqual([
      ['A1', 'A2'],
      [],
      ['A4'],
    ]);
    expect(groups[0]?.actions[0]).toMatchObject({
      also: ['A3'],
      groups: [{ nl: 'democratie' }, { nl: 'rechtsstaat' }],
      values: [{ code: 'inclusiviteit' }, { code: 'privacy' }],
    });
  });

  it('opens its forms to who is inside', () => {
    expect(form({ form: 'assignTo', action: 'x2' }, 'f', ...history)).toMatchObject({
      term: 'meteen',
      owner: 'a',
    });
    expect(form({ form: 'assignTo', action: 'x5' }, 'f', ...history)).toMatchObject({
      refused: 'unknownChoice',
    });
    expect(form({ form: 'takeBack' }, 'a', ...history)).toMatchObject({
      same: [{ id: 'x3', number: 'A3', into: 'A1' }],
      deferred: [{ id: 'x5' }],
    });
    expect(form({ form: 'relate' }, 'z', ...history)).toMatchObject({
      refused: 'participantsOnly',
    });
    expect(form({ form: 'broaden' }, 'a', ...history)).toMatchObject({ refused: 'notYet' });
  });
});

describe('4b', () => {
  const voting = [...planning('prioritise'), voted('a', ['x4'], ['x4']), voted('b', ['x3'])];

  it('shows how many voted, and no marks, before the vote closes', () => {
    const view = phaseCard(...voting);
    expect(view).toMatchObject({ kind: 'prioritising', voted: 2, voters: 6, closed: false });
    expect(JSON.stringify(view)).not.toContain('tally');
    const order = form({ form: 'order' }, 'f', ...voting);
    expect(order).toMatchObject({ kind: 'orderForm', voted: 2 });
    expect(order).not.toHaveProperty('ranking');
  });

  it('shows a person their own marks alone', () => {
    expect(form({ form: 'vote' }, 'a', ...voting)).toMatchObject({
      vote: { necessity: ['x4'], importance: ['x4'] },
    });
    expect(form({ form: 'vote' }, 'c', ...voting)).toMatchObject({
      vote: { necessity: [], importance: [] },
    });
  });

  it('shows the order with its marks once the vote has closed', () => {
    const history = [...voting, closed('x4', 'x3', 'x1', 'x2', 'x5')];
    const view = phaseCard(...history);
    const actions = view.kind === 'prioritising' ? view.actions : [];
    expect(actions.map(({ number }) => number)).toEqual(['A4', 'A3', 'A1', 'A2', 'A5']);
    expect(actions[0]?.tally).toEqual({ necessity: 1, importance: 1 });
    expect(form({ form: 'vote' }, 'a', ...history)).toMatchObject({ refused: 'phaseOver' });
    expect(form({ form: 'order' }, 'a', ...history)).toMatchObject({ refused: 'facilitatorOnly' });
    expect(form({ form: 'order' }, 'f', ...history)).toMatchObject({
      ranking: [{ number: 'A4', tally: { necessity: 1 } }, {}, {}, {}, {}],
    });
  });

  it('tells what nobody could vote on, as it came after the vote, and that it has no place yet', () => {
    const history = [...voting, closed('x4', 'x3', 'x1', 'x2', 'x5'), composed('x6', RECHTSSTAAT)];
    const tallyOf = (id: string, ...more: readonly Event[]) => {
      const view = phaseCard(...history, ...more);
      const actions = view.kind === 'prioritising' ? view.actions : [];
      return actions.find((action) => action.id === id)?.tally;
    };
    expect(tallyOf('x6')).toBe('afterVote');
    expect(tallyOf('x5')).toEqual({ necessity: 0, importance: 0 });
    expect(form({ form: 'order' }, 'f', ...history)).toHaveProperty('ranking.5.tally', 'afterVote');
    const open = (...more: readonly Event[]) =>
      stillOpen(sessionAfter(...history, ...more), definition).map(({ code }) => code);
    expect(open()).toContain('unplaced');
    const moved: Event = { type: 'actionMoved', action: 'x6', place: 0 };
    expect(open(moved)).not.toContain('unplaced');
    expect(tallyOf('x6', moved)).toBe('afterVote');
  });

  it('tells of each that came after the vote, also when another is reclaimed', () => {
    const deferred: Event = {
      type: 'actionDeferred',
      action: 'x5',
      decision: 'de raad',
      asker: 'c',
    };
    const back: Event = { type: 'actionReclaimed', action: 'x5' };
    const unplaced = (...history: readonly Event[]) =>
      stillOpen(sessionAfter(...history, composed('x6', RECHTSSTAAT), back), definition).find(
        ({ code }) => code === 'unplaced',
      )?.values;
    const marked = closed('x4', 'x3', 'x1', 'x2', 'x5');
    expect(unplaced(...voting, marked, deferred)).toEqual({ n: 1 });
    const unmarked = closed('x4', 'x3', 'x1', 'x2');
    expect(unplaced(...voting, deferred, unmarked)).toEqual({ n: 2 });
  });

  it('offers to take back only what can still be taken back', () => {
    const related: Event = {
      type: 'actionsRelated',
      relation: { id: 'r1', kind: 'supports', actions: ['x1', 'x2'] },
    };
    const deferred: Event = {
      type: 'actionDeferred',
      action: 'x5',
      decision: 'de raad',
      asker: 'c',
    };
    const offered = (task: Task) =>
      form({ form: 'takeBack' }, 'a', ...planning(task), related, deferred);
    expect(offered('relateActions')).toMatchObject({ relations: [{ id: 'r1' }], deferred: [{}] });
    expect(offered('prioritise')).toMatchObject({ relations: [], deferred: [{}] });
  });
});

describe('putting an action right while the plan is completed', () => {
  const tasks: readonly Task[] = ['relateActions', 'prioritise', 'checklist'];

  it('is a form of the facilitator, with the action as it stands', () => {
    for (const task of tasks) {
      const history = planning(task);
      expect(form({ form: 'revise' }, 'a', ...history)).toMatchObject({
        refused: 'facilitatorOnly',
      });
      expect(form({ form: 'revise' }, 'f', ...history)).toHaveProperty('actions.4.number', 'A5');
      const write = { form: 'composeAction', group: '', step: 'write', from: [] } as const;
      expect(form({ ...write, action: 'x3' }, 'f', ...history)).toMatchObject({
        group: RECHTSSTAAT,
        action: 'x3',
        what: 'Doe x3',
        audience: 'poster',
      });
      expect(form({ ...write, action: 'x3' }, 'c', ...history)).toHaveProperty('refused');
      expect(form({ ...write, action: '' }, 'f', ...history)).toMatchObject({
        refused: 'unknownChoice',
      });
    }
    expect(form({ form: 'revise' }, 'f', ...planning('reflect'))).toHaveProperty('refused');
  });

  it('leaves every other action its number', () => {
    const dropped = sessionAfter(...planning('prioritise'), {
      type: 'actionDropped',
      action: 'x2',
    });
    expect(dropped.actions.map(({ id }) => numberOf(dropped, id))).toEqual([
      'A1',
      'A3',
      'A4',
      'A5',
    ]);
    expect(numberOf(dropped, 'x2')).toBe('');
    const more = sessionAfter(
      ...planning('prioritise'),
      { type: 'actionDropped', action: 'x5' },
      composed('x6', RECHTSSTAAT),
    );
    expect(numberOf(more, 'x6')).toBe('A6');
  });
});

describe('the poster', () => {
  const decisions = [
    decided(DEMOCRATIE, { kind: 'catalogue', id: 'privacy' }, true, 'nodig'),
    decided(RECHTSSTAAT, { kind: 'own', name: 'rust' }, false, 'later'),
  ];
  const history: readonly Event[] = [
    ...planning('checklist'),
    ...decisions,
    closed('x2', 'x1', 'x3', 'x4', 'x5'),
    { type: 'checklistFilled', action: 'x2', answers: { volgen: 'b' } },
    { type: 'checklistFilled', answers: { afspraak: 'met zijn allen' } },
    { type: 'followUpAgreed', date: '2027-03-11' },
    { type: 'upkeepAgreed', keeper: 'c', spread: 'overal', update: 'steeds' },
    { type: 'pointParked', id: 'p1', text: 'een vraag', by: 'a' },
  ];

  it('holds exactly what was chosen, ordered and agreed', () => {
    expect(poster(sessionAfter(...history))).toMatchObject({
      case: { title: 'Toeslag zonder aanvraag' },
      ordered: true,
      actions: [
        { number: 'A2', checklist: [{ answer: 'Persoon B' }] },
        { number: 'A1' },
        { number: 'A3' },
        { number: 'A4' },
        { number: 'A5' },
      ],
      upkeep: { keeper: 'Persoon C', spread: 'overal', update: 'steeds' },
      agreed: [{ answer: 'met zijn allen' }],
      followUp: '2027-03-11',
      parked: [{ text: 'een vraag' }],
      groups: [{ chosen: [{ reason: 'nodig' }] }, { chosen: [] }, { chosen: [] }],
    });
  });

  it('reaches the team only when the session has closed', () => {
    expect(poster(sessionAfter(...history), TEAM)).toBeUndefined();
    const after = poster(sessionAfter(...history, { type: 'sessionClosed' }), TEAM);
    expect(after?.actions.map(({ number }) => number)).toEqual(['A2', 'A1', 'A3', 'A4', 'A5']);
    expect(after?.groups[0]?.chosen).toHaveLength(1);
  });

  it('gives away nothing that a group has not presented yet', () => {
    const early = sessionAfter(...planning('composeActions'));
    expect(poster(early)?.actions).toEqual([]);
    const own = viewOf({ place: inGroup(DEMOCRATIE), card: 'poster' }, early, circumstances);
    expect(own).toMatchObject({ poster: { actions: [{ number: 'A1' }, { number: 'A2' }] } });
    const deciding = sessionAfter(...planning('decideValues'), ...decisions);
    expect(poster(deciding)?.groups.flatMap(({ chosen }) => chosen)).toEqual([]);
  });

  it('can be read in full by who is in the session', () => {
    expect(form({ form: 'posterPage', page: 0 }, 'a', ...history)).toMatchObject({
      kind: 'posterPageForm',
    });
    expect(form({ form: 'posterPage', page: 0 }, 'z', ...history)).toMatchObject({
      refused: 'participantsOnly',
    });
  });
});
