import type { Event } from '../../src/workshop/events';
import { inGroup, MEETING, privately, type Slot } from '../../src/workshop/places';
import { isRefusal } from '../../src/workshop/refusal';
import { formOf, viewOf, type FormRequest } from '../../src/workshop/views';
import { INCLUSIE, PRIVACY, RUST, because, decided, valuesOf } from '../support/answers';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const circumstances = { definition, now: MORNING };
const GROUP = 'democratie';
const written: readonly Event[] = [
  entered('writeValues'),
  valuesOf('ann', because(PRIVACY, 'Zorg van Ann'), because(RUST, 'Rust van Ann')),
  valuesOf('bob', because(PRIVACY, 'Argument van Bob')),
  valuesOf('cas', because(INCLUSIE, 'Geheim van Cas')),
];
const after = (...events: readonly Event[]) => sessionAfter(started(), ...GATHERED, ...events);
const hidden = after(...written);
const shown = after(...written, entered('shareValues'));

const view = (session: typeof hidden, slot: Omit<Slot, 'card'>, card: Slot['card'] = 'phase') =>
  viewOf({ card, run: session.run?.number ?? 0, ...slot }, session, circumstances);
const form = (session: typeof hidden, request: FormRequest, person: string) =>
  formOf(request, session, circumstances, person);
const read = { form: 'readValues', group: GROUP, page: 1 } as const;

describe('while people write', () => {
  it('the meeting sees how many are ready, and no text', () => {
    const card = view(hidden, { place: MEETING });
    expect(card).toMatchObject({ kind: 'silentProgress', ready: 3, total: 6 });
    expect(JSON.stringify(card)).not.toMatch(/van (Ann|Bob|Cas)/);
  });

  it('each person sees their own sheet alone, without an end time', () => {
    const card = view(hidden, { place: privately('ann') }, 'sheet');
    expect(card).toMatchObject({
      kind: 'valuesSheet',
      fundament: { name: { nl: 'democratie' } },
      entries: [{ why: 'Zorg van Ann' }, { why: 'Rust van Ann' }],
      late: false,
      audience: 'meetingAfterReveal',
    });
    expect(card).not.toHaveProperty('frame.clock');
    expect(JSON.stringify(card)).not.toMatch(/van (Bob|Cas)/);
  });

  it('somebody else’s sheet stays empty', () => {
    const slot: Slot = { place: privately('ann'), card: 'sheet', run: 1 };
    const card = viewOf(slot, hidden, circumstances, { kind: 'person', person: 'noor' });
    expect(card).toMatchObject({ entries: [] });
  });

  it('the own fundament’s values come first', () => {
    const card = view(hidden, { place: privately('cas') }, 'sheet');
    const choices = 'choices' in card ? card.choices : [];
    expect(choices).toHaveLength(definition.values.length);
    expect(JSON.stringify(choices[0])).toContain('mensenrechten');
  });

  it('the group’s card and the reading form stay shut', () => {
    expect(form(hidden, read, 'ann')).toMatchObject({ refused: 'notYet' });
    expect(form(hidden, read, 'noor')).toMatchObject({ refused: 'notYet' });
    expect(form(hidden, { ...read, group: 'x' }, 'noor')).toMatchObject({
      refused: 'unknownChoice',
    });
  });

  it('the sheet opens in a dialog, first which, then why', () => {
    const none = { mine: [], others: [], words1: '', words2: '' };
    const request = { form: 'mySheet', step: 'choose', ...none } as const;
    expect(form(hidden, request, 'ann')).toMatchObject({
      kind: 'chooseValuesForm',
      chosen: ['privacy'],
      own: ['Rust voor mensen'],
    });
    expect(
      form(hidden, { ...request, step: 'explain', others: ['privacy'], words1: 'Nieuw' }, 'ann'),
    ).toMatchObject({
      kind: 'explainValuesForm',
      entries: [{ why: 'Zorg van Ann' }, { value: { code: 'own:Nieuw' }, why: '' }],
    });
    expect(form(hidden, { ...request, step: 'explain' }, 'ann')).toMatchObject({
      refused: 'nothingEntered',
    });
    expect(form(hidden, request, 'noor')).toMatchObject({ refused: 'participantsOnly' });
    expect(form(shown, request, 'ann')).toMatchObject({ refused: 'notYet' });
  });
});

describe('once revealed', () => {
  it('the group sees its own values merged, counted and without names', () => {
    const card = view(shown, { place: inGroup(GROUP) });
    expect(card).toMatchObject({
      kind: 'sharedValues',
      values: [
        {
          value: { code: 'privacy' },
          count: 2,
          whys: [{ why: 'Argument van Bob' }, { why: 'Zorg van Ann' }],
        },
        { value: { name: { own: 'Rust voor mensen' } }, count: 1 },
      ],
    });
    expect(JSON.stringify(card)).not.toMatch(/Aalders|Blom|van Cas/);
  });

  it('names stand there only where the session shows them', () => {
    const named = sessionAfter(
      started({ names: 'shown' }),
      ...GATHERED,
      ...written,
      entered('shareValues'),
    );
    expect(JSON.stringify(view(named, { place: inGroup(GROUP) }))).toContain('Ann Aalders');
  });

  it('other groups and the meeting do not see them', () => {
    expect(form(shown, read, 'cas')).toMatchObject({ refused: 'groupMembersOnly' });
    expect(JSON.stringify(view(shown, { place: MEETING }))).not.toMatch(/van (Ann|Bob|Cas)/);
  });

  it('members read everything in full, page by page', () => {
    const long = after(
      entered('writeValues'),
      ...['ann', 'bob'].map((person) =>
        valuesOf(
          person,
          ...Array.from({ length: 8 }, (_, n) =>
            because({ kind: 'own', name: `Waarde ${person} ${n}` }, `${n}${'x'.repeat(499)}`),
          ),
        ),
      ),
      entered('shareValues'),
    );
    const pages = [1, 2].map((page) => form(long, { ...read, page }, 'ann'));
    expect(pages).toMatchObject([
      { page: 1, pages: 2 },
      { page: 2, pages: 2 },
    ]);
    const read1 = JSON.stringify(pages);
    expect(read1.match(/"why"/g)).toHaveLength(16);
  });

  it('closes again when the step was entered by mistake', () => {
    const undone = after(...written, entered('shareValues'), { type: 'phaseUndone' });
    const slot: Slot = { place: inGroup(GROUP), card: 'phase', run: 2 };
    const card = viewOf(slot, undone, circumstances);
    expect(card).toMatchObject({ frame: { standing: 'undone' }, values: [] });
  });
});

describe('hand-out 6', () => {
  it('is for the fundament and the case’s data origins', () => {
    const reading = after(
      {
        type: 'caseDescribed',
        case: {
          title: 'T',
          description: 'D',
          cells: [{ proactivity: 'low', origin: 'none' }],
        },
      },
      entered('readHandout'),
    );
    const none = definition.handouts.find(
      ({ fundament, origin }) => fundament === GROUP && origin === 'none',
    );
    const card = view(reading, { place: inGroup(GROUP) });
    const codes = card.kind === 'researchHandout' ? card.values.map(({ value }) => value.code) : [];
    expect(codes).toEqual(none?.values.map(({ value }) => value));
  });

  it('takes all origins together when the case names none', () => {
    const card = view(after(entered('readHandout')), { place: inGroup(GROUP) });
    const all = new Set(
      definition.handouts
        .filter(({ fundament }) => fundament === GROUP)
        .flatMap(({ values }) => values.map(({ value }) => value)),
    );
    expect(card.kind === 'researchHandout' ? card.values.length : 0).toBe(all.size);
  });

  it('is not on the table before', () => {
    expect(JSON.stringify(view(shown, { place: inGroup(GROUP) }))).not.toContain('explanations');
  });
});

describe('deciding', () => {
  const deciding = after(
    ...written,
    entered('decideValues'),
    decided(GROUP, PRIVACY, true, 'Past hier'),
  );
  const ask = (value: string, words = '') =>
    ({ form: 'decideValue', group: GROUP, value, other: '', words }) as const;

  it('the group sees what is decided and what is open', () => {
    const card = view(deciding, { place: inGroup(GROUP) });
    const candidates = card.kind === 'valueDecisions' ? card.candidates : [];
    expect(card).toMatchObject({ kind: 'valueDecisions', spokesperson: {} });
    expect(candidates.slice(0, 3)).toMatchObject([
      { value: { code: 'privacy' }, mentions: 2, decision: { chosen: true } },
      { value: { code: 'own:Rust voor mensen' }, mentions: 1, researched: false },
      { mentions: 0, researched: true },
    ]);
    expect(candidates[1]).not.toHaveProperty('decision');
  });

  it('the meeting sees how far the groups are', () => {
    expect(view(deciding, { place: MEETING })).toMatchObject({
      kind: 'groupProgress',
      groups: [{ people: 2, done: { what: 'valuesDecided', n: 1 } }, { people: 2 }, { people: 2 }],
    });
  });

  it('the form tells what members said of a value, whatever its case', () => {
    expect(form(deciding, ask('own:rust VOOR mensen'), 'bob')).toMatchObject({
      kind: 'decideValueForm',
      whys: [{ why: 'Rust van Ann' }],
    });
    expect(form(deciding, ask('', 'Privacy'), 'bob')).toMatchObject({
      value: { code: 'privacy' },
      decision: { chosen: true, reason: 'Past hier' },
    });
  });

  it('without a value the form asks which', () => {
    expect(form(deciding, ask(''), 'bob')).toMatchObject({ kind: 'chooseValueForm' });
    expect(form(deciding, ask(''), 'cas')).toMatchObject({ refused: 'groupMembersOnly' });
    expect(form(deciding, ask('x'), 'bob')).toMatchObject({ refused: 'unknownChoice' });
  });
});

describe('presenting', () => {
  const presenting = after(
    ...written,
    decided(GROUP, PRIVACY, true, 'Past hier'),
    decided(GROUP, RUST, false, 'Te vaag'),
    entered('presentValues'),
    { type: 'spokespersonNamed', group: GROUP, phase: '2c4', person: 'ann' },
    { type: 'talkStarted', group: 'rechtsstaat' },
    { type: 'talkEnded', group: 'rechtsstaat' },
    { type: 'talkStarted', group: GROUP },
  );

  it('who speaks is on top until the minute is over, who spoke comes last', () => {
    expect(view(presenting, { place: MEETING })).toMatchObject({
      kind: 'valuesPresentation',
      talks: [
        {
          group: GROUP,
          spokesperson: 'Ann Aalders',
          turn: { kind: 'speaking', until: MORNING + 60_000 },
          points: { chosen: [{ reason: 'Past hier' }], dropped: [{ reason: 'Te vaag' }] },
        },
        { group: 'bestuurskracht', turn: { kind: 'waiting' } },
        { group: 'rechtsstaat', turn: { kind: 'spoken' } },
      ],
    });
  });

  it('a spokesperson is chosen from the group', () => {
    const request = { form: 'spokesperson', group: GROUP } as const;
    expect(form(presenting, request, 'noor')).toMatchObject({
      members: [{ id: 'ann' }, { id: 'bob' }],
      chosen: 'ann',
    });
    const refused = form(presenting, request, 'cas');
    expect(isRefusal(refused)).toBe(true);
  });
});

describe('once the session is closed', () => {
  const closed = after(...written, entered('shareValues'), { type: 'sessionClosed' });

  it('cards say that the sheets are deleted, not that they were empty', () => {
    const own: Slot = { place: privately('ann'), card: 'sheet', run: 1 };
    const shared: Slot = { place: inGroup(GROUP), card: 'phase', run: 2 };
    const silent: Slot = { place: MEETING, card: 'phase', run: 1 };
    expect(viewOf(own, closed, circumstances)).toMatchObject({ deleted: true, entries: [] });
    expect(viewOf(shared, closed, circumstances)).toMatchObject({ deleted: true, values: [] });
    expect(viewOf(silent, closed, circumstances)).not.toHaveProperty('ready');
  });
});
