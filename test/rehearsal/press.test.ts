import { ClientValidation, NotOnCard } from '../../src/rehearsal/cardErrors';
import { cardFault, sizeFault } from '../../src/rehearsal/cardRules';
import { cardText } from '../../src/rehearsal/cardText';
import type { JsonObject } from '../../src/rehearsal/json';
import { CardView, type Inputs } from '../../src/rehearsal/press';

const choices = [
  { title: 'Privacy', value: 'v1' },
  { title: 'Gelijkheid', value: 'v2' },
  { title: 'Menselijke maat', value: 'v3' },
];

/** A card with these elements and buttons. */
function card(body: JsonObject[], actions: JsonObject[] = []): JsonObject {
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}

const save: JsonObject = {
  type: 'Action.Execute',
  id: 'a1',
  title: 'Opslaan',
  verb: 'save',
  data: { run: 3 },
};

/** The data that pressing "Opslaan" on a card with this body sends. */
function sent(body: JsonObject[], inputs: Inputs = {}): JsonObject {
  const press = new CardView(card(body, [save])).press('Opslaan', inputs, {});
  if (press.kind !== 'execute') throw new Error(`It was a ${press.kind}.`);
  return press.action;
}

describe('inputs', () => {
  const body: JsonObject[] = [
    { type: 'Input.Text', id: 'why', label: 'Waarom?' },
    { type: 'Input.Text', id: 'own', label: 'Eigen waarde', value: 'rust' },
    { type: 'Input.ChoiceSet', id: 'values', label: 'Waarden', isMultiSelect: true, choices },
    { type: 'Input.ChoiceSet', id: 'one', label: 'Eén', choices, value: 'v2' },
    { type: 'Input.Toggle', id: 'agree', title: 'Akkoord', valueOn: 'ja', valueOff: 'nee' },
    { type: 'Input.Date', id: 'by', label: 'Voor' },
    { type: 'Input.Number', id: 'minutes', label: 'Minuten', min: 1, max: 60 },
  ];

  it('send what they hold when nobody touched them, and nothing when empty', () => {
    expect(sent(body)).toEqual({
      type: 'Action.Execute',
      id: 'a1',
      verb: 'save',
      data: { run: 3, own: 'rust', one: 'v2', agree: 'nee' },
    });
  });

  it('send what a person puts in, as text', () => {
    const action = sent(body, {
      'Waarom?': 'Daarom',
      Waarden: ['Privacy', 'Menselijke maat'],
      Eén: 'Gelijkheid',
      Akkoord: true,
      Voor: '2026-12-01',
      Minuten: 15,
      'Eigen waarde': '',
    });
    expect(action.data).toEqual({
      run: 3,
      why: 'Daarom',
      values: 'v1,v3',
      one: 'v2',
      agree: 'ja',
      by: '2026-12-01',
      minutes: '15',
    });
  });

  it('are refused when the card does not offer them', () => {
    expect(() => sent(body, { Onbekend: 'x' })).toThrow(NotOnCard);
    expect(() => sent(body, { Waarden: ['Snelheid'] })).toThrow(`offers: 'Privacy'`);
    expect(() => sent(body, { Eén: ['Privacy', 'Gelijkheid'] })).toThrow('one choice');
    expect(() => sent(body, { Akkoord: 'ja' })).toThrow('true or false');
  });

  it('are checked together, in the words of the card', () => {
    const strict: JsonObject[] = [
      { type: 'Input.Text', id: 'a', label: 'A', isRequired: true, errorMessage: 'Vul A in' },
      { type: 'Input.Text', id: 'b', label: 'B', regex: '^\\d+$' },
      { type: 'Input.Number', id: 'c', label: 'C', max: 5 },
      { type: 'Input.Toggle', id: 'd', title: 'D', isRequired: true },
      { type: 'Input.Date', id: 'e', label: 'E', min: '2026-01-01' },
      { type: 'Input.Text', id: 'f', label: 'F', isRequired: true, isVisible: false },
    ];
    let problems: readonly string[] = [];
    try {
      sent(strict, { B: 'x', C: 6, E: '2025-12-31' });
    } catch (error) {
      if (!(error instanceof ClientValidation)) throw error;
      problems = error.problems;
    }
    expect(problems).toEqual([
      'A: Vul A in',
      String.raw`B: does not match ^\d+$`,
      'C: is not between -Infinity and 5',
      'D: is required',
      'E: is out of range',
      'F: is required',
    ]);
  });

  it('keep what was typed when the client would not send', () => {
    const view = new CardView(
      card([{ type: 'Input.Text', id: 'a', label: 'A', maxLength: 3 }], [save]),
    );
    expect(() => view.press('Opslaan', { A: 'lang' }, {})).toThrow('longer than 3');
    expect(() => view.press('Opslaan', {}, {})).toThrow('longer than 3');
    expect(view.press('Opslaan', { A: 'ja' }, {})).toMatchObject({ action: { data: { a: 'ja' } } });
  });
});

describe('buttons', () => {
  const nested = card(
    [
      { type: 'TextBlock', text: 'Kop' },
      {
        type: 'Container',
        items: [
          { type: 'TextBlock', text: 'Privacy' },
          { type: 'Input.Text', id: 'w1', label: 'Reden' },
          { type: 'ActionSet', actions: [{ ...save, title: 'Kies', verb: 'privacy' }] },
        ],
      },
      {
        type: 'ColumnSet',
        columns: [
          {
            items: [
              { type: 'TextBlock', text: 'Gelijkheid' },
              { type: 'Input.Text', id: 'w2', label: 'Reden' },
              { type: 'ActionSet', actions: [{ ...save, title: 'Kies', verb: 'gelijk' }] },
            ],
          },
        ],
      },
      {
        type: 'Container',
        selectAction: { type: 'Action.Execute', verb: 'tap' },
        items: [{ type: 'TextBlock', text: 'Tik hier' }],
      },
      { type: 'TextBlock', id: 'more', text: 'Meer uitleg', isVisible: false },
      {
        type: 'ActionSet',
        id: 'late',
        isVisible: false,
        actions: [{ ...save, title: 'Later' }],
      },
    ],
    [
      { type: 'Action.ToggleVisibility', title: 'Meer', targetElements: ['more', 'late'] },
      { type: 'Action.OpenUrl', title: 'Site', url: 'https://example.org' },
      {
        type: 'Action.ShowCard',
        title: 'Opmerking',
        card: card([{ type: 'Input.Text', id: 'note', label: 'Tekst' }], [save]),
      },
      { ...save, title: 'Klaar', associatedInputs: 'none' },
      { ...save, title: 'Nu niet', isEnabled: false },
    ],
  );

  it('with one name are told apart by what stands near, or by their order', () => {
    const view = new CardView(nested);
    expect(() => view.press('Kies', {}, {})).toThrow('There are 2 of button');
    const reasons = [
      { label: 'Reden', near: 'Privacy', value: 'p' },
      { label: 'Reden', near: 'Gelijkheid', value: 'g' },
    ];
    expect(view.press('Kies', reasons, { near: 'Gelijkheid' })).toMatchObject({
      action: { verb: 'gelijk', data: { w1: 'p', w2: 'g' } },
    });
    expect(view.press('Kies', {}, { nth: 1 })).toMatchObject({ action: { verb: 'privacy' } });
    expect(() => view.press('Kies', {}, { near: 'Nergens' })).toThrow(`says 'Nergens'`);
  });

  it('are found as tappable parts, and inside Action.ShowCard with its inputs', () => {
    const view = new CardView(nested);
    expect(view.press('Tik hier', {}, {})).toMatchObject({ action: { verb: 'tap' } });
    expect(view.press('Opslaan', { Tekst: 'n' }, {})).toMatchObject({
      action: { data: { note: 'n' } },
    });
    const outside = view.press('Tik hier', {}, {});
    expect(outside).not.toMatchObject({ action: { data: { note: 'n' } } });
  });

  it('that are hidden or disabled cannot be pressed until shown', () => {
    const view = new CardView(nested);
    expect(() => view.press('Later', {}, {})).toThrow(NotOnCard);
    expect(() => view.press('Nu niet', {}, {})).toThrow('disabled');
    expect(view.text).not.toContain('Meer uitleg');
    expect(view.press('Meer', {}, {})).toEqual({ kind: 'local' });
    expect(view.text).toContain('Meer uitleg');
    expect(view.press('Later', {}, {})).toMatchObject({ kind: 'execute' });
    expect(view.press('Site', {}, {})).toEqual({ kind: 'local' });
  });

  it('without associated inputs send their own data alone', () => {
    const view = new CardView(nested);
    const reason = [{ label: 'Reden', nth: 1, value: 'x' }];
    const press = view.press('Klaar', reason, {});
    expect(press).toMatchObject({ kind: 'execute' });
    expect(press.kind === 'execute' && press.action.data).toEqual({ run: 3 });
    expect(cardText(nested)).toContain('Meer uitleg');
  });
});

describe('what Teams would not show', () => {
  it.each([
    [{ ...card([]), version: '1.6' }, `version '1.6'`],
    [{ type: 'AdaptiveCard', body: [] }, `version ''`],
    [card([{ type: 'Badge' }]), `element type 'Badge'`],
    [card([], [{ type: 'Action.Popover' }]), `action type 'Action.Popover'`],
    [card([{ type: 'Input.Text' }]), 'no id'],
    [
      card([
        { type: 'Input.Text', id: 'a' },
        { type: 'TextBlock', id: 'a' },
      ]),
      `id 'a'`,
    ],
    [
      card([{ type: 'Table', columns: [{ width: 1 }], rows: [{ cells: [{ items: [{}] }] }] }]),
      `type ''`,
    ],
  ])('is named: %#', (bad, why) => {
    expect(cardFault(bad)).toContain(why);
  });

  it('is a body above either limit, pictures not counted', () => {
    const limits = { safeUtf8Bytes: 100, teamsUtf16Bytes: 400 };
    expect(sizeFault('x'.repeat(100), limits)).toBeUndefined();
    expect(sizeFault('x'.repeat(101), limits)).toContain('safe');
    expect(sizeFault('x'.repeat(201), limits)).toContain('UTF-16');
    expect(sizeFault(`data:image/png;base64,${'A'.repeat(900)}`, limits)).toBeUndefined();
  });
});
