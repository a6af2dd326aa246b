import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { MEETING } from '../../src/workshop/places';
import { formOf, viewOf, type FormRequest } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, SETTINGS, entered, started } from '../support/session';

const described: Event = {
  type: 'caseDescribed',
  case: {
    title: 'Toeslag zonder aanvraag',
    description: 'Wie er recht op heeft, krijgt de toeslag vanzelf.',
    cells: [{ proactivity: 'high', origin: 'own' }],
    lifeEvent: 'verhuizen',
  },
};
const running: readonly Event[] = [started(), described, ...GATHERED, entered('welcome')];
const circumstances = { definition, now: MORNING };

function opening(...events: readonly Event[]) {
  return viewOf({ place: MEETING, card: 'opening' }, sessionAfter(...events), circumstances);
}

function form(request: FormRequest, person: string, ...events: readonly Event[]) {
  return formOf(request, sessionAfter(...events), circumstances, person);
}

/** Started in a meeting that lasts this many minutes. */
function startedFor(minutes: number): Event {
  return {
    type: 'sessionStarted',
    id: 's1',
    facilitator: { id: 'noor', name: 'Noor de Wit', language: 'nl' },
    settings: SETTINGS,
    plan: sessionAfter(started()).plan,
    groups: definition.fundamenten.map(({ id }) => id),
    meetingEndsAt: MORNING + minutes * MINUTE,
  };
}

describe('the opening', () => {
  it('offers the examples until the case is in own words', () => {
    expect(opening(started())).toMatchObject({
      kind: 'preparing',
      facilitators: ['Noor de Wit'],
      scenarios: [{ id: 'apeldoorn' }, { id: 'arnhem' }, { id: 'utrecht' }],
    });
    expect(opening(started(), described)).toMatchObject({
      scenarios: [],
      case: { title: 'Toeslag zonder aanvraag', lifeEvent: { nl: 'verhuizen' }, example: false },
    });
  });

  it('names the case an example when it is one, and offers the others', () => {
    const chosen: Event = {
      type: 'caseDescribed',
      case: { title: 'Arnhem', description: 'IIT', cells: [], scenario: 'arnhem' },
    };
    expect(opening(started(), chosen)).toMatchObject({
      case: { example: true },
      scenarios: [{ id: 'apeldoorn' }, { id: 'utrecht' }],
    });
  });

  it('says until when the start can wait', () => {
    expect(opening(startedFor(180))).toMatchObject({
      check: { minutes: 155, startBy: MORNING + 25 * MINUTE, short: 0 },
    });
  });

  it('shows who joined in the lobby, with what they do', () => {
    const ann: Event = {
      type: 'personJoined',
      person: { id: 'ann', name: 'Ann Aalders', language: 'nl' },
      function: 'jurist',
    };
    const bob: Event = {
      type: 'personJoined',
      person: { id: 'bob', name: 'Bob Blom', language: 'nl' },
      function: 'wijkagent',
    };
    expect(opening(started(), described, { type: 'lobbyOpened' }, ann, bob)).toMatchObject({
      kind: 'gathering',
      joined: [
        { name: 'Ann Aalders', doing: { nl: 'jurist' } },
        { name: 'Bob Blom', doing: 'wijkagent' },
      ],
    });
  });

  it('shows the proposal, then who is in which group, without who left', () => {
    const left: Event = { type: 'personLeft', person: 'bob' };
    const groups = [{ id: 'democratie', members: [{ name: 'Ann Aalders' }] }, {}, {}];
    expect(opening(started(), described, ...GATHERED, left)).toMatchObject({
      kind: 'grouping',
      groups,
    });
    expect(opening(...running, left)).toMatchObject({
      kind: 'summary',
      standing: 'running',
      groups,
    });
  });

  it('lets nobody in when it is over', () => {
    expect(opening(...running, { type: 'sessionClosed' })).toMatchObject({
      kind: 'summary',
      standing: 'closed',
      functions: [],
    });
  });
});

describe('step 1', () => {
  it('shows the case with its additions, without who made them', () => {
    const session = sessionAfter(...running, entered('validateCase'), {
      type: 'caseAdded',
      addition: { id: 'c1', kind: 'data', text: 'Ook de BRP.', by: 'ann' },
    });
    const view = viewOf({ place: MEETING, card: 'phase', run: 2 }, session, circumstances);
    expect(view).toMatchObject({
      kind: 'caseValidation',
      frame: { phase: '1', standing: 'current' },
      case: { title: 'Toeslag zonder aanvraag' },
      additions: [{ kind: 'data', text: 'Ook de BRP.' }],
    });
    expect(JSON.stringify(view)).not.toContain('ann');
  });
});

describe('the plan', () => {
  it('fits or not, and says where breaks can go', () => {
    expect(form({ form: 'plan' }, 'noor', startedFor(180))).toMatchObject({
      check: {
        minutes: 155,
        endsAt: MORNING + 155 * MINUTE,
        short: 0,
        breaks: [
          { after: '2c4', minutes: 0 },
          { after: '3c3', minutes: 0 },
        ],
      },
    });
    expect(form({ form: 'plan' }, 'noor', startedFor(120))).toMatchObject({
      check: { short: 35 },
    });
  });

  it('tells one break from another', () => {
    const view = form({ form: 'plan' }, 'noor', startedFor(180));
    if (!('kind' in view) || view.kind !== 'planForm') throw new Error('There is no plan.');
    const breaks = view.phases.filter(({ id }) => id.startsWith('pauze'));
    expect(breaks.map(({ after }) => after)).toEqual(['2c4', '3c3']);
  });

  it('counts, while it runs, what is left of this phase and what is ahead', () => {
    const session = sessionAfter(...running);
    const now = MORNING + 2 * MINUTE;
    const view = formOf({ form: 'plan' }, session, { definition, now }, 'noor');
    expect(view).toMatchObject({ check: { minutes: 153, endsAt: MORNING + 155 * MINUTE } });
    expect(view).not.toHaveProperty('check.startBy');
    expect(view).toHaveProperty('phases.0.id', '1');
  });
});

describe('the forms', () => {
  it.each([
    { form: 'describeCase' },
    { form: 'plan' },
    { form: 'settings' },
    { form: 'channels' },
    { form: 'coFacilitator' },
  ] as const)('$form is for the facilitator', (request) => {
    expect(form(request, 'noor', ...running)).toHaveProperty('kind');
    expect(form(request, 'ann', ...running)).toMatchObject({ refused: 'facilitatorOnly' });
    expect(form(request, 'gus', started())).toMatchObject({
      refused: 'facilitatorOnly',
      values: { facilitator: 'Noor de Wit' },
    });
  });

  it('tells who has not joined what can be done about it, before and after the lobby opens', () => {
    for (const request of ['overview', 'help', 'myData', 'park'] as const) {
      expect(form({ form: request }, 'gus', started())).toMatchObject({ refused: 'lobbyClosed' });
      expect(form({ form: request }, 'gus', ...running)).toMatchObject({
        refused: 'participantsOnly',
      });
    }
  });

  it('offers as second facilitator who is in the session or in the meeting', () => {
    const people = [
      { id: 'noor', name: 'Noor de Wit' },
      { id: 'gus', name: 'Gus Groot' },
    ];
    expect(form({ form: 'coFacilitator', people }, 'noor', started())).toMatchObject({
      candidates: [{ id: 'gus', name: 'Gus Groot' }],
    });
  });

  it('keeps names and channels when they have been promised', () => {
    expect(form({ form: 'settings' }, 'noor', ...running)).toMatchObject({ namesOpen: false });
    expect(form({ form: 'channels' }, 'noor', ...running)).toMatchObject({ fixed: true });
  });

  it('lets everybody in the session add to the case, in step 1', () => {
    const request = { form: 'addToCase', kind: 'data' } as const;
    const validating = [...running, entered('validateCase')];
    expect(form(request, 'ann', ...validating)).toMatchObject({ addition: 'data' });
    expect(form(request, 'gus', ...validating)).toMatchObject({ refused: 'participantsOnly' });
    expect(form(request, 'ann', ...running)).toMatchObject({ refused: 'notYet' });
  });
});
