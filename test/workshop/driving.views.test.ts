import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { privately } from '../../src/workshop/places';
import type { Session } from '../../src/workshop/session';
import { type FormRequest, formOf, viewOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
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

describe('the plenary cards', () => {
  it('welcome with the plan and its times, and the groups', () => {
    expect(phase(sessionAfter(...running), 1)).toMatchObject({
      kind: 'plenaryWelcome',
      facilitator: 'Noor de Wit',
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
