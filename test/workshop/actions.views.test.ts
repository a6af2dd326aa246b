import type { Event } from '../../src/workshop/events';
import { inGroup, MEETING, privately, type Slot } from '../../src/workshop/places';
import type { Action } from '../../src/workshop/session';
import { formOf, viewOf, type FormRequest } from '../../src/workshop/views';
import { PRIVACY, RUST, actionsOf, decided, written } from '../support/answers';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, entered, started } from '../support/session';

const circumstances = { definition, now: MORNING };
const GROUP = 'democratie';
const ACTION: Action = {
  id: 'a5',
  group: GROUP,
  what: 'Bel altijd eerst',
  actor: 'teamleider',
  mechanism: 'toestemming',
  values: [PRIVACY],
  considerations: 'Een brief schrikt af',
  from: ['e1', 'e3'],
  checklist: {},
};
const history: readonly Event[] = [
  decided(GROUP, PRIVACY, true, 'Past'),
  decided(GROUP, RUST, false, 'Te vaag'),
  entered('writeActions'),
  actionsOf('ann', written('e1', 'Bel inwoners eerst'), written('e2', 'Maak een werkgroep')),
  actionsOf('bob', written('e3', 'Bel de inwoner eerst', { actor: 'consulent' })),
  actionsOf('cas', written('e4', 'Geheim van Cas')),
];
const after = (...events: readonly Event[]) =>
  sessionAfter(started(), ...GATHERED, ...history, ...events);
const hidden = after();
const sharing = after(entered('shareActions'));
const composing = after(entered('composeActions'), { type: 'actionComposed', action: ACTION });

const view = (session: typeof hidden, slot: Omit<Slot, 'card'>, card: Slot['card'] = 'phase') =>
  viewOf({ card, run: session.run?.number ?? 0, ...slot }, session, circumstances);
const form = (session: typeof hidden, request: FormRequest, person: string) =>
  formOf(request, session, circumstances, person);
const sheet = {
  form: 'mySheet',
  step: 'choose',
  mine: [],
  others: [],
  words1: '',
  words2: '',
} as const;
const merge = (...entries: readonly string[]) =>
  ({ form: 'mergeEntries', group: GROUP, entries }) as const;
const compose = {
  form: 'composeAction',
  group: GROUP,
  step: 'sources',
  action: '',
  from: [],
} as const;

describe('while people write actions', () => {
  it('each person sees their own, with the values the group chose', () => {
    const card = view(hidden, { place: privately('ann') }, 'sheet');
    expect(card).toMatchObject({
      kind: 'actionsSheet',
      dialog: false,
      values: [{ code: 'privacy' }],
      entries: [{ what: 'Bel inwoners eerst' }, { what: 'Maak een werkgroep' }],
    });
    expect(JSON.stringify(card)).not.toContain('Bel de inwoner');
    expect(card).not.toHaveProperty('frame.clock');
  });

  it('a group that chose none has its fundament’s values', () => {
    const card = view(hidden, { place: privately('cas') }, 'sheet');
    const values = card.kind === 'actionsSheet' ? card.values : [];
    expect(values).toHaveLength(
      definition.values.filter(({ fundament }) => fundament === 'rechtsstaat').length,
    );
  });

  it('the same sheet opens in a dialog', () => {
    expect(form(hidden, sheet, 'ann')).toMatchObject({ kind: 'actionsSheet', dialog: true });
  });

  it('hand-out 3 shows what serves the group’s values, or all of it', () => {
    const ask = (all: boolean, page = 1) => form(hidden, { form: 'handout3', page, all }, 'ann');
    const some = ask(false);
    const examples =
      'mechanisms' in some && some.kind === 'handout3Form'
        ? some.mechanisms.flatMap((mechanism) => mechanism.examples)
        : [];
    expect(examples).not.toEqual([]);
    expect(examples.every(({ values }) => values.some(({ code }) => code === 'privacy'))).toBe(
      true,
    );
    expect(ask(true)).toMatchObject({ kind: 'handout3Form', all: true, page: 1 });
    expect(form(hidden, { form: 'handout3', page: 1, all: true }, 'noor')).toMatchObject({
      kind: 'handout3Form',
    });
  });

  it('nobody else’s actions leave', () => {
    expect(JSON.stringify(view(hidden, { place: MEETING }))).not.toMatch(/Bel|Geheim/);
    expect(form(hidden, { form: 'readActions', group: GROUP, page: 1 }, 'bob')).toMatchObject({
      refused: 'notYet',
    });
  });
});

describe('side by side', () => {
  it('likely duplicates stand together, without names', () => {
    const card = view(sharing, { place: inGroup(GROUP) });
    expect(card).toMatchObject({
      kind: 'sharedActions',
      alike: [[{ id: 'e3' }, { id: 'e1' }]],
      others: [{ id: 'e2' }],
    });
    expect(JSON.stringify(card)).not.toMatch(/Aalders|Blom|Geheim/);
  });

  it('merged actions stand under the one that is kept', () => {
    const merged = after(entered('shareActions'), {
      type: 'entriesMerged',
      group: GROUP,
      merge: { kept: 'e1', merged: ['e3', 'gone'] },
    });
    expect(view(merged, { place: inGroup(GROUP) })).toMatchObject({
      alike: [],
      others: [{ id: 'e1', merged: [{ what: 'Bel de inwoner eerst' }] }, { id: 'e2' }],
    });
  });

  it('the forms ask which are the same, then which stays', () => {
    expect(form(sharing, merge(), 'ann')).toMatchObject({ kind: 'chooseEntriesForm' });
    expect(form(sharing, merge('e1'), 'ann')).toMatchObject({ refused: 'sameActionTwice' });
    expect(form(sharing, merge('e1', 'e3'), 'ann')).toMatchObject({
      kind: 'mergeEntriesForm',
      entries: [{ id: 'e3' }, { id: 'e1' }],
    });
    expect(form(sharing, merge('e1', 'e3'), 'cas')).toMatchObject({
      refused: 'groupMembersOnly',
    });
  });

  it('other groups cannot read them', () => {
    const read = { form: 'readActions', group: GROUP, page: 1 } as const;
    expect(form(sharing, read, 'cas')).toMatchObject({ refused: 'groupMembersOnly' });
    expect(form(sharing, read, 'ann')).toMatchObject({ actions: [{}, {}, {}], pages: 1 });
    expect(form(sharing, { ...read, group: 'x' }, 'noor')).toMatchObject({
      refused: 'unknownChoice',
    });
  });
});

describe('composing', () => {
  it('the group sees its actions and what is still unused', () => {
    expect(view(composing, { place: inGroup(GROUP) })).toMatchObject({
      kind: 'jointActions',
      actions: [{ id: 'a5', values: [{ code: 'privacy' }] }],
      unused: [{ id: 'e2' }],
      spokesperson: {},
    });
    expect(view(composing, { place: MEETING })).toMatchObject({
      groups: [{ done: { what: 'actionsComposed', n: 1 } }, {}, {}],
    });
  });

  it('a new action is built on what members wrote', () => {
    expect(form(composing, compose, 'ann')).toMatchObject({
      kind: 'chooseSourcesForm',
      entries: [{ id: 'e2' }, { id: 'e3' }, { id: 'e1' }],
    });
    expect(form(composing, { ...compose, step: 'write', from: ['e1', 'e3'] }, 'ann')).toMatchObject(
      {
        kind: 'composeActionForm',
        from: ['e3', 'e1'],
        what: 'Bel de inwoner eerst\nBel inwoners eerst',
        actor: 'consulent, teamleider',
        mechanism: 'toestemming',
        protects: ['privacy'],
      },
    );
    const empty = form(composing, { ...compose, step: 'write' }, 'ann');
    expect(empty).toMatchObject({ what: '', from: [], protects: [] });
    expect(empty).not.toHaveProperty('mechanism');
  });

  it('an action that stands is revised as it is', () => {
    expect(form(composing, { ...compose, step: 'revise' }, 'ann')).toMatchObject({
      kind: 'chooseActionForm',
      actions: [{ id: 'a5' }],
    });
    expect(form(composing, { ...compose, step: 'write', action: 'a5' }, 'ann')).toMatchObject({
      action: 'a5',
      what: 'Bel altijd eerst',
      considerations: 'Een brief schrikt af',
    });
    expect(form(composing, { ...compose, step: 'write', action: 'a9' }, 'ann')).toMatchObject({
      refused: 'unknownChoice',
    });
  });

  it('an action that is to go is shown once more, to who may take it away', () => {
    const drop = { form: 'dropAction', action: 'a5' } as const;
    expect(form(composing, drop, 'ann')).toMatchObject({
      kind: 'dropActionForm',
      action: { id: 'a5', what: 'Bel altijd eerst' },
    });
    expect(form(composing, drop, 'cas')).toMatchObject({ refused: 'groupMembersOnly' });
    expect(form(composing, { ...drop, action: 'a9' }, 'ann')).toMatchObject({
      refused: 'unknownChoice',
    });
  });

  it('is for the group; the facilitator can still put it right in the plan', () => {
    expect(form(composing, compose, 'cas')).toMatchObject({ refused: 'groupMembersOnly' });
    const relating = after({ type: 'actionComposed', action: ACTION }, entered('relateActions'));
    const revise = { ...compose, step: 'write', action: 'a5' } as const;
    expect(form(relating, revise, 'noor')).toMatchObject({ kind: 'composeActionForm' });
    expect(form(relating, revise, 'ann')).toMatchObject({ refused: 'phaseOver' });
    expect(form(relating, compose, 'noor')).toMatchObject({ refused: 'phaseOver' });
  });

  it('everybody sees every group’s actions once they are presented', () => {
    const presenting = after({ type: 'actionComposed', action: ACTION }, entered('presentActions'));
    expect(view(presenting, { place: MEETING })).toMatchObject({
      kind: 'actionsPresentation',
      talks: [{ group: GROUP, points: [{ what: 'Bel altijd eerst' }] }, {}, {}],
    });
  });
});
