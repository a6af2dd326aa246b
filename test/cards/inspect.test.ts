import { answersTo, partsOf, textsOf } from './inspect';
import { complaintsOf } from './renderer';

const press = {
  type: 'Action.Execute',
  title: 'Druk',
  verb: 'x',
  fallback: { type: 'Action.Submit' },
};
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Container',
      items: [
        { type: 'TextBlock', text: 'Kop' },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'gezegd' }] },
        { type: 'FactSet', facts: [{ title: 'Wie', value: 'Noor' }] },
        { type: 'ActionSet', actions: [press] },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'one',
      label: 'Een',
      isRequired: true,
      errorMessage: 'Kies.',
      choices: [{ title: 'A', value: 'a' }],
    },
    { type: 'Input.Text', id: 'two', label: 'Twee' },
  ],
  actions: [{ ...press, data: { secret: 'in data' } }],
};

describe('taking a card apart', () => {
  it('finds every part, however deep, and no fallback', () => {
    const { elements, inputs, actions } = partsOf(card);
    expect(elements.map(({ type }) => type)).toContain('TextRun');
    expect(inputs.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(actions).toHaveLength(2);
  });

  it('finds every text that is shown, and says where it stands', () => {
    const texts = textsOf(card);
    expect(texts).toContainEqual({ type: 'TextRun', key: 'text', text: 'gezegd' });
    expect(texts).toContainEqual({ type: 'FactSet', key: 'facts.value', text: 'Noor' });
    expect(texts.map(({ text }) => text)).not.toContain('in data');
  });

  it('answers as a client does: untouched inputs are absent', () => {
    const { inputs } = partsOf(card);
    expect(answersTo(inputs, true)).toEqual({ one: 'a' });
    expect(Object.keys(answersTo(inputs, false))).toEqual(['one', 'two']);
  });
});

describe('the public package', () => {
  it('has nothing against this card, and something against bad ones', () => {
    expect(complaintsOf(card)).toEqual([]);
    expect(complaintsOf({ ...card, body: [{ type: 'Badge' }] })).not.toEqual([]);
    expect(complaintsOf({ ...card, body: [{ type: 'Input.Text' }] })).not.toEqual([]);
    expect(complaintsOf({ ...card, body: [{ type: 'Input.ChoiceSet', id: 'x' }] })).not.toEqual([]);
  });
});
