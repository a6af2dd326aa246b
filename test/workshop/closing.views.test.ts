import type { Event } from '../../src/workshop/events';
import { MEETING, TEAM, privately, type Slot } from '../../src/workshop/places';
import { type FormRequest, formOf, viewOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const now = MORNING;

function view(slot: Slot, ...events: readonly Event[]) {
  return viewOf(slot, sessionAfter(...events), { definition, now });
}

function form(request: FormRequest, person: string, ...events: readonly Event[]) {
  return formOf(request, sessionAfter(...events), { definition, now }, person);
}

const composed: Event = {
  type: 'actionComposed',
  action: {
    id: 'a1',
    group: 'democratie',
    what: 'Bel eerst',
    actor: 'team',
    mechanism: 'audits',
    values: [],
    considerations: 'omdat',
    from: [],
    term: definition.terms[0]?.id ?? '',
    owner: 'ann',
    checklist: { volgen: 'bob', nodig: 'tijd' },
  },
};
const parked: Event = { type: 'pointParked', id: 'p1', text: 'Mag dit?', by: 'ann' };
const settled: Event = { type: 'pointSettled', id: 'p1', outcome: 'Ja' };
const followUp: Event = { type: 'followUpAgreed', date: '2027-02-11' };
const grouped: readonly Event[] = [started(), ...GATHERED, composed];

function reflection(person: string, shared: boolean): Event {
  const answers = { geleerd: `woorden van ${person}` };
  return { type: 'reflectionGiven', person, reflection: { answers, shared } };
}

describe('the checklist', () => {
  it('shows everybody how far each action is, with names for people', () => {
    const card: Slot = { place: MEETING, card: 'phase', run: 1 };
    expect(view(card, ...grouped, entered('checklist'), followUp)).toMatchObject({
      kind: 'checklist',
      asked: 5,
      followUp: '2027-02-11',
      actions: [
        {
          number: 'A1',
          answered: 2,
          owner: 'Ann Aalders',
          answers: [{ answer: 'tijd' }, { answer: 'Bob Blom' }],
        },
      ],
      plan: [{ question: {} }, { question: {} }],
    });
  });

  it('opens prefilled, for who is in the session, in its phase', () => {
    const history = [...grouped, entered('checklist')];
    expect(form({ form: 'checklistQuestions', action: 'a1' }, 'bob', ...history)).toMatchObject({
      kind: 'checklistQuestionsForm',
      questions: { 1: { id: 'nodig', given: 'tijd' } },
    });
    expect(form({ form: 'checklistQuestions', action: 'a9' }, 'bob', ...history)).toMatchObject({
      refused: 'unknownChoice',
    });
    expect(form({ form: 'followUpDate' }, 'bob', ...history)).toMatchObject({
      earliest: '2026-12-11',
    });
    expect(form({ form: 'checklist' }, 'bob', ...grouped)).toMatchObject({ refused: 'notYet' });
  });
});

describe('looking back', () => {
  const history = [...grouped, parked, entered('reflect')];
  const card: Slot = { place: MEETING, card: 'phase', run: 1 };

  it('goes through the flip-over without telling whose points they are', () => {
    const shown = view(card, ...history, settled);
    expect(shown).toMatchObject({ points: [{ text: 'Mag dit?', outcome: 'Ja' }] });
    expect(JSON.stringify(shown)).not.toMatch(/ann/i);
  });

  it('shows only what is shared, and no name unless names are shown', () => {
    const given = [reflection('ann', true), reflection('bob', false)];
    const hidden = view(card, ...history, ...given);
    expect(hidden).toMatchObject({ shared: [{ answers: ['woorden van ann'] }] });
    expect(JSON.stringify(hidden)).not.toContain('Ann Aalders');
    const named = [started({ names: 'shown' }), ...history.slice(1), ...given];
    expect(view(card, ...named)).toMatchObject({ shared: [{ name: 'Ann Aalders' }] });
  });

  it('keeps everybody’s own sheet their own', () => {
    const given = [...history, reflection('ann', false)];
    const sheet = (person: string): Slot => ({ place: privately(person), card: 'sheet', run: 1 });
    expect(view(sheet('ann'), ...given)).toMatchObject({
      kind: 'reflectionSheet',
      given: true,
      questions: [{ given: 'woorden van ann' }, {}],
    });
    expect(JSON.stringify(view(sheet('bob'), ...given))).not.toContain('woorden van ann');
  });

  it('lets the facilitator settle points', () => {
    expect(form({ form: 'settle' }, 'noor', ...history)).toMatchObject({ points: [{ id: 'p1' }] });
    expect(form({ form: 'settle' }, 'ann', ...history)).toMatchObject({
      refused: 'facilitatorOnly',
    });
    const early: readonly Event[] = [...grouped, entered('checklist'), parked];
    expect(form({ form: 'settle' }, 'noor', ...early)).toMatchObject({ refused: 'notYet' });
  });
});

describe('afterwards', () => {
  const closed: readonly Event[] = [
    ...grouped,
    followUp,
    entered('reflect'),
    reflection('ann', false),
    reflection('bob', true),
    { type: 'sessionClosed' },
  ];
  const keepsake = (person: string): Slot => ({ place: privately(person), card: 'keepsake' });

  it('tells everybody what is theirs', () => {
    expect(view(keepsake('ann'), ...closed)).toMatchObject({
      followUp: '2027-02-11',
      mine: { own: [{ what: 'Bel eerst' }], named: [] },
      reflection: [],
    });
    expect(view(keepsake('bob'), ...closed)).toMatchObject({
      mine: { own: [], named: [{ what: 'Bel eerst' }] },
      reflection: [{ answer: 'woorden van bob' }],
    });
  });

  it('tells before the follow-up whom to report to', () => {
    const slot: Slot = { place: privately('ann'), card: 'followUp' };
    expect(view(slot, ...closed)).toMatchObject({
      mine: { own: [{ what: 'Bel eerst' }] },
      tell: 'Noor de Wit',
    });
  });

  it('holds nothing for who was erased', () => {
    const erased = [...closed, { type: 'personErased', person: 'ann' } as const];
    expect(view(keepsake('ann'), ...erased)).toEqual({ kind: 'erased' });
    expect(view({ place: TEAM, card: 'poster' }, ...erased)).toMatchObject({
      poster: { actions: [{ what: 'Bel eerst' }] },
    });
    expect(JSON.stringify(view({ place: TEAM, card: 'poster' }, ...erased))).not.toContain(
      'Ann Aalders',
    );
  });
});

describe('one’s own data', () => {
  const history = [...grouped, parked, entered('reflect'), reflection('ann', false)];

  it('are shown to oneself', () => {
    expect(form({ form: 'myData' }, 'ann', ...history)).toMatchObject({
      name: 'Ann Aalders',
      parked: ['Mag dit?'],
      reflection: 'own',
      answers: ['woorden van ann'],
      duties: { own: [{ what: 'Bel eerst' }] },
      mayErase: true,
    });
    expect(form({ form: 'myData' }, 'bob', ...history)).toMatchObject({ parked: [] });
  });

  it('stay while one leads a live session', () => {
    expect(form({ form: 'myData' }, 'noor', ...history)).toMatchObject({ mayErase: false });
    expect(form({ form: 'myData' }, 'noor', ...history, { type: 'sessionClosed' })).toMatchObject({
      mayErase: true,
    });
  });
});

describe('the end', () => {
  it('asks for a reason only when it comes early', () => {
    expect(form({ form: 'closeSession' }, 'noor', ...grouped, entered('welcome'))).toMatchObject({
      early: true,
    });
    expect(form({ form: 'closeSession' }, 'noor', ...grouped, entered('reflect'))).toMatchObject({
      early: false,
    });
    expect(form({ form: 'closeSession' }, 'noor', ...grouped)).toMatchObject({ refused: 'notYet' });
    expect(form({ form: 'cancel' }, 'ann', ...grouped)).toMatchObject({
      refused: 'facilitatorOnly',
    });
  });

  it('says before closing whom the bot cannot tell what is theirs', () => {
    const history: readonly Event[] = [
      ...grouped,
      { type: 'upkeepAgreed', keeper: 'bob', spread: 'x', update: 'y' },
      {
        type: 'reachLearned',
        person: 'bob',
        reach: { kind: 'unreached', reason: 'notInstalled' },
      },
      entered('reflect'),
    ];
    expect(form({ form: 'closeSession' }, 'noor', ...history)).toMatchObject({
      untold: ['Bob Blom'],
    });
  });

  it('leaves no forms to fill in', () => {
    const over = [...grouped, entered('reflect'), { type: 'sessionClosed' } as const];
    for (const request of ['park', 'closeSession', 'cancel', 'skip', 'settle', 'plan'] as const) {
      expect(form({ form: request }, 'noor', ...over)).toMatchObject({ refused: 'sessionOver' });
    }
    for (const request of ['overview', 'help', 'myData'] as const) {
      expect(form({ form: request }, 'ann', ...over)).toHaveProperty('kind');
      expect(form({ form: request }, 'zed', ...over)).toMatchObject({ refused: 'sessionOver' });
    }
  });
});
