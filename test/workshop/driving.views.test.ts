import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { privately } from '../../src/workshop/places';
import type { Session } from '../../src/workshop/session';
import { type FormRequest, formOf, viewOf } from '../../src/workshop/views';
import { PRIVACY, because, valuesOf } from '../support/answers';
import { MORNING, definition, sessionAfter } from '../support/given';
import { composed } from '../support/plan';
import { GATHERED, entered, indexOf, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const running: readonly Event[] = [...grouped, entered('welcome')];
const writing: readonly Event[] = [...grouped, entered('explainCode'), entered('writeValues')];

function cockpit(session: Session, person: string, now = MORNING) {
  return viewOf({ place: privately(person), card: 'cockpit' }, session, { definition, now });
}

function phase(session: Session, run: number) {
  return viewOf({ place: { kind: 'meeting' }, card: 'phase', run }, session, {
    definition,
    now: MORNING,
  });
}

function form(request: FormRequest, session: Session, person: string) {
  return formOf(request, session, { definition, now: MORNING }, person);
}

function handedIn(person: string): Event {
  const value = { kind: 'own', name: 'rust' } as const;
  return { type: 'valuesHandedIn', person, entries: [{ value, why: 'w' }], late: false };
}

describe('the cockpit', () => {
  it('tells who is ready, who is busy, what is open and what comes next', () => {
    expect(cockpit(sessionAfter(...writing, handedIn('ann')), 'noor')).toMatchObject({
      state: 'running',
      phase: '2b',
      step: 4,
      steps: 18,
      progress: {
        ready: 1,
        of: 6,
        busy: ['Bob Blom', 'Cas Citroen', 'Dia Dekker', 'Eva Evers', 'Fin Faber'],
      },
      open: [{ code: 'sheets', values: { n: 5, m: 6 } }],
      next: { minutes: 5 },
    });
  });

  it('tells who was not reached, and why', () => {
    const unreached: Event = {
      type: 'reachLearned',
      person: 'bob',
      reach: { kind: 'unreached', reason: 'guest' },
    };
    expect(cockpit(sessionAfter(...running, unreached), 'noor')).toMatchObject({
      unreached: [{ name: 'Bob Blom', reason: 'guest' }],
    });
    const left: Event = { type: 'personLeft', person: 'bob' };
    expect(cockpit(sessionAfter(...running, unreached, left), 'noor')).toMatchObject({
      unreached: [],
    });
  });

  it('offers undo for two minutes after a move', () => {
    const session = sessionAfter(...running, entered('validateCase'));
    expect(cockpit(session, 'noor')).toMatchObject({ mayUndo: true });
    expect(cockpit(session, 'noor', MORNING + 2 * MINUTE + 1)).toMatchObject({ mayUndo: false });
    expect(cockpit(sessionAfter(...running), 'noor')).toMatchObject({ mayUndo: false });
  });

  it('tells when the workshop outlasts the meeting', () => {
    const short = { ...started(), meetingEndsAt: MORNING + 150 * MINUTE };
    expect(cockpit(sessionAfter(short, ...GATHERED, entered('welcome')), 'noor')).toMatchObject({
      ends: MORNING + 155 * MINUTE,
      overrun: 5,
    });
    expect(cockpit(sessionAfter(...running), 'noor')).not.toHaveProperty('overrun');
  });

  it('tells no end that would move while the clock stands still or the time is up', () => {
    const meetingEndsAt = MORNING + 150 * MINUTE;
    const begun = [{ ...started(), meetingEndsAt }, ...GATHERED, entered('welcome')];
    const moving: readonly Event[] = [
      { type: 'clockPaused' },
      { type: 'timePrompted', prompt: 'timeUp' },
    ];
    for (const event of moving) {
      const view = cockpit(sessionAfter(...begun, event), 'noor');
      expect(view).toMatchObject({ ahead: 150, meetingEndsAt });
      expect(view).not.toHaveProperty('ends');
      expect(view).not.toHaveProperty('overrun');
    }
  });

  it('names those who lead along, to each of them', () => {
    const sam = { id: 'sam', name: 'Sam Smit', language: 'nl' } as const;
    const named: Event = { type: 'coFacilitatorNamed', person: sam };
    for (const history of [grouped, running]) {
      const session = sessionAfter(...history, named);
      expect(cockpit(session, 'noor')).toMatchObject({ others: ['Sam Smit'] });
      expect(cockpit(session, 'sam')).toMatchObject({ others: ['Noor de Wit'] });
    }
  });

  it('shows nobody else how far people are', () => {
    const session = sessionAfter(...writing, { type: 'facilitationHandedOver', to: 'ann' });
    expect(cockpit(session, 'zoe')).toEqual({ kind: 'erased' });
    for (const person of ['noor', 'bob']) {
      expect(cockpit(session, person)).toEqual({
        kind: 'cockpit',
        state: 'notYours',
        facilitator: 'Ann Aalders',
      });
    }
    expect(cockpit(session, 'ann')).toMatchObject({ state: 'running' });
  });

  it('tells how far the preparation is', () => {
    expect(cockpit(sessionAfter(started()), 'noor')).toMatchObject({
      state: 'before',
      status: 'preparing',
      hasCase: false,
    });
    expect(cockpit(sessionAfter(...grouped), 'noor')).toMatchObject({
      state: 'before',
      status: 'grouping',
      people: 6,
      groups: [{ size: 2 }, { size: 2 }, { size: 2 }],
    });
  });

  it('rests when the session is over', () => {
    const session = sessionAfter(...running, { type: 'sessionClosed', early: 'brand' });
    expect(cockpit(session, 'noor')).toMatchObject({ state: 'over', reason: 'brand' });
  });
});

describe('what is still open', () => {
  const open = (...events: readonly Event[]) => {
    const view = cockpit(sessionAfter(...grouped, ...events), 'noor');
    return view.kind === 'cockpit' && view.state === 'running'
      ? view.open.map(({ code, group }) => (group === undefined ? code : `${code} ${group.nl}`))
      : [];
  };

  it('is counted per group where the groups decide', () => {
    expect(open(entered('decideValues'))).toEqual(
      expect.arrayContaining(['noValueChosen democratie', 'noSpokesperson rechtsstaat']),
    );
    const decision = { value: { kind: 'own', name: 'rust' }, chosen: true, reason: 'r' } as const;
    const decided = open(
      entered('decideValues'),
      { type: 'valueDecided', group: 'democratie', decision },
      { type: 'spokespersonNamed', group: 'democratie', phase: '2c4', person: 'ann' },
    );
    expect(decided).not.toContain('noValueChosen democratie');
    expect(decided).not.toContain('noSpokesperson democratie');
  });

  it('counts what a group has not decided, and which of its values no action serves', () => {
    const counted = (code: string, ...events: readonly Event[]) => {
      const view = cockpit(sessionAfter(...grouped, ...events), 'noor');
      const lines = view.kind === 'cockpit' && view.state === 'running' ? view.open : [];
      return lines.find((line) => line.code === code && line.group?.nl === 'democratie')?.values;
    };
    const chosen = (id: string): Event => {
      const value = { kind: 'catalogue', id } as const;
      return {
        type: 'valueDecided',
        group: 'democratie',
        decision: { value, chosen: true, reason: 'r' },
      };
    };
    const deciding = [valuesOf('ann', because(PRIVACY, 'w')), entered('decideValues')];
    const before = counted('valuesUndecided', ...deciding);
    const after = counted('valuesUndecided', ...deciding, chosen('privacy'));
    expect(before?.['n']).toBe(1 + (after?.['n'] ?? 0));
    const both = [chosen('privacy'), chosen('inclusiviteit'), entered('composeActions')];
    const serves = composed('x1', 'democratie', { values: [PRIVACY] });
    expect(counted('valuesWithoutAction', ...both)).toBeUndefined();
    expect(counted('valuesWithoutAction', ...both, serves)).toEqual({ n: 1 });
  });

  it('counts the actions that lack a term or somebody responsible, as long as that can be mended', () => {
    const actions = [composed('x1', 'democratie'), composed('x2', 'rechtsstaat')];
    for (const task of ['relateActions', 'prioritise'] as const) {
      expect(open(...actions, entered(task))).toContain('actionsUnassigned');
      const assigned = ['x1', 'x2'].map((action): Event => ({
        type: 'actionAssigned',
        action,
        term: 'meteen',
        owner: 'ann',
      }));
      expect(open(...actions, ...assigned, entered(task))).not.toContain('actionsUnassigned');
    }
  });

  it('leaves out groups without members', () => {
    const left = open(
      { type: 'personLeft', person: 'ann' },
      { type: 'personLeft', person: 'bob' },
      entered('composeActions'),
    );
    expect(left.filter((line) => line.endsWith('democratie'))).toEqual([]);
    expect(left).toContain('noActions rechtsstaat');
  });

  it('names what the plan lacks', () => {
    expect(open(entered('relateActions'))).toEqual(['upkeep']);
    expect(open(entered('prioritise'))).toEqual(['votes', 'order']);
    expect(open(entered('checklist'))).toEqual(['planQuestions', 'noFollowUp']);
    const parked: Event = { type: 'pointParked', id: 'p1', text: 'x', by: 'ann' };
    expect(open(parked, entered('reflect'))).toEqual(['points', 'reflections']);
  });
});

describe('a phase that was left', () => {
  const skip = (task: Parameters<typeof indexOf>[0]): Event => ({
    type: 'phaseEntered',
    index: indexOf(task),
    how: 'skip',
    reason: 'iedereen kent elkaar',
  });
  const back: Event = { type: 'phaseEntered', index: indexOf('welcome'), how: 'back' };
  const frame = (...events: readonly Event[]) => {
    const view = phase(sessionAfter(...running, ...events), 2);
    return 'frame' in view ? view.frame : undefined;
  };

  it('says why it is over, where it was not simply done', () => {
    const entering = entered('validateCase');
    expect(frame(entering)).toMatchObject({ standing: 'current' });
    expect(frame(entering, entered('explainCode'))).toMatchObject({ standing: 'over' });
    expect(frame(entering, entered('explainCode'))).not.toHaveProperty('ending');
    expect(frame(entering, skip('explainCode'))).toMatchObject({ ending: 'skipped' });
    expect(frame(entering, back)).toMatchObject({ ending: 'left' });
    expect(frame(entering, back, entered('validateCase'))).toMatchObject({ ending: 'left' });
    expect(frame(entering, { type: 'sessionCancelled', reason: 'r' })).toMatchObject({
      standing: 'over',
      ending: 'cancelled',
    });
    expect(frame(entering, { type: 'sessionClosed', early: 'r' })).toMatchObject({
      ending: 'closed',
    });
    expect(frame(entering, { type: 'sessionClosed' })).not.toHaveProperty('ending');
  });

  it('is not said to be left where going back was itself a mistake', () => {
    const undone: Event = { type: 'phaseUndone' };
    expect(frame(entered('validateCase'), back, undone)).toMatchObject({ standing: 'current' });
    expect(frame(entered('validateCase'), back, undone, entered('explainCode'))).not.toHaveProperty(
      'ending',
    );
  });
});

describe('the plenary cards', () => {
  it('welcome with the plan and its times, and the groups', () => {
    expect(phase(sessionAfter(...running), 1)).toMatchObject({
      kind: 'plenaryWelcome',
      facilitators: ['Noor de Wit'],
      timetable: {
        minutes: 155,
        ends: MORNING + 155 * MINUTE,
        lines: {
          0: { id: 'start', standing: 'now' },
          2: { id: '2a', from: MORNING + 20 * MINUTE },
        },
      },
      groups: [
        { id: 'democratie', members: [{ name: 'Ann Aalders' }, { name: 'Bob Blom' }] },
        {},
        {},
      ],
    });
  });

  it('say how many values are confirmed, and never more', () => {
    const view = phase(sessionAfter(...grouped, entered('explainCode')), 1);
    expect(view).toMatchObject({ kind: 'explainCode', confirmed: 16, supplements: 16 });
  });

  it('say what comes after a break', () => {
    const plan: Event = {
      type: 'planChanged',
      plan: sessionAfter(started()).plan.map((each) =>
        each.id === 'pauze1' ? { ...each, minutes: 10 } : each,
      ),
    };
    const broken = sessionAfter(...grouped, plan, entered('break'));
    expect(phase(broken, 1)).toMatchObject({
      kind: 'break',
      next: { title: { nl: 'Acht manieren om te borgen' }, from: MORNING + 10 * MINUTE },
    });
  });
});

describe('the reminder', () => {
  const remind = (...events: readonly Event[]) =>
    viewOf({ place: privately('ann'), card: 'reminder', run: 2 }, sessionAfter(...events), {
      definition,
      now: MORNING,
    });

  it('asks, thanks, or tells that it is past', () => {
    expect(remind(...writing)).toMatchObject({ state: 'asked', until: MORNING + 5 * MINUTE });
    expect(remind(...writing, handedIn('ann'))).toMatchObject({ state: 'received' });
    expect(remind(...writing, entered('shareValues'))).toMatchObject({ state: 'over' });
  });
});

describe('the overview', () => {
  it('is for everybody, with the cockpit for who facilitates alone', () => {
    const session = sessionAfter(...running);
    const own = form({ form: 'overview' }, session, 'ann');
    expect(own).toMatchObject({ group: { members: ['Ann Aalders', 'Bob Blom'] }, takesPart: true });
    expect(own).not.toHaveProperty('cockpit');
    expect(form({ form: 'overview' }, session, 'noor')).toMatchObject({
      cockpit: { state: 'running' },
      takesPart: false,
    });
    expect(form({ form: 'overview' }, session, 'zoe')).toMatchObject({
      refused: 'participantsOnly',
    });
  });

  it('has no times any more once the session is over, and says what was not done', () => {
    const ends: readonly Event[] = [
      { type: 'sessionClosed', early: 'brand' },
      { type: 'sessionCancelled', reason: 'brand' },
    ];
    for (const end of ends) {
      const view = form({ form: 'overview' }, sessionAfter(...running, end), 'ann');
      expect(view).toMatchObject({
        timetable: { lines: { 0: { id: 'start', standing: 'done' }, 1: { standing: 'missed' } } },
      });
      expect(JSON.stringify(view)).not.toContain('"from"');
      expect(view).not.toHaveProperty('timetable.ends');
    }
  });

  it('tells what was skipped and why', () => {
    const session = sessionAfter(...running, {
      type: 'phaseEntered',
      index: indexOf('validateCase'),
      how: 'skip',
      reason: 'iedereen kent elkaar',
    });
    expect(form({ form: 'overview' }, session, 'ann')).toMatchObject({
      passedOver: [{ reason: 'iedereen kent elkaar' }],
    });
  });
});

describe('the facilitator’s forms', () => {
  it('open for who facilitates', () => {
    const session = sessionAfter(...running, entered('validateCase'));
    for (const request of ['skip', 'back', 'handOver'] as const) {
      expect(form({ form: request }, session, 'ann')).toMatchObject({ refused: 'facilitatorOnly' });
    }
    expect(form({ form: 'skip' }, session, 'noor')).toMatchObject({ kind: 'skipForm', run: 2 });
    expect(form({ form: 'back' }, session, 'noor')).toMatchObject({ run: 2, to: { minutes: 5 } });
  });

  it('offer co-facilitators first to hand over to, and nobody who left', () => {
    const session = sessionAfter(
      ...running,
      {
        type: 'coFacilitatorNamed',
        person: { id: 'sam', name: 'Sam Smit', language: 'nl' },
      },
      { type: 'personLeft', person: 'ann' },
    );
    const view = form({ form: 'handOver' }, session, 'noor');
    expect(view).toHaveProperty('people.0.id', 'sam');
    expect(JSON.stringify(view)).not.toContain('Ann');
  });
});
