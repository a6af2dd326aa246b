import { z } from 'zod';
import { cards, render } from '../../cards';
import { phaseTitle } from '../../cards/parts/frame';
import { MARK } from '../../cards/parts/samples';
import { allSamples, sampleKit } from '../../cards/samples';
import { formRequest, verbs } from '../../src/teams/verbs';
import { type Language, LANGUAGES } from '../../src/workshop/definition';
import type { Frame } from '../../src/workshop/views/frame';
import { MORNING, definition, sessionAfter } from '../support/given';
import { answersTo, partsOf, textsOf, type Node } from './inspect';
import { complaintsOf } from './renderer';

/** Teams shows at most schema 1.5 (Copilot Studio guidance for adaptive cards). */
const ELEMENTS = new Set(
  `AdaptiveCard TextBlock RichTextBlock TextRun Image ImageSet Container ColumnSet Column FactSet
   ActionSet Table TableRow TableCell Input.Text Input.Number Input.Date Input.Toggle
   Input.ChoiceSet`.split(/\s+/),
);
const ACTIONS = new Set(['Action.Execute', 'Action.Submit', 'Action.ToggleVisibility']);
/** Teams' limit is about 100 KB in UTF-16, formerly 28 KB; ours leaves room for the envelope. */
const MOST_BYTES = 20_000;
const MOST_UTF16_BYTES = 28_000;
/** More become an overflow menu (Teams' host config, actions.maxActions). */
const MOST_BUTTONS = 6;

/** Where a person's text may stand: none of these reads Markdown, or choiceTitle has cleaned it. */
const SAFE = new Set([
  'TextRun.text',
  'Input.ChoiceSet.choices.title',
  'Input.ChoiceSet.choices.value',
  'Input.Toggle.title',
  'AdaptiveCard.speak',
]);

const presser = {
  person: { id: 'noor', name: 'Noor de Wit', language: 'nl' as const },
  session: sessionAfter({
    type: 'sessionStarted',
    id: 's1',
    facilitator: { id: 'noor', name: 'Noor de Wit', language: 'nl' },
    settings: { language: 'nl', names: 'hidden', autoAdvance: false, retentionDays: 90 },
    plan: [],
    groups: definition.fundamenten.map(({ id }) => id),
    meetingEndsAt: MORNING,
  }),
};

it.each(Object.entries(cards))('%s has samples, each with a name of its own', (_kind, module) => {
  const names = module.samples.map(({ name }) => name);
  expect(names).not.toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

const shown = LANGUAGES.flatMap((language) =>
  allSamples().map((sample) => ({ ...sample, language, kit: sampleKit(definition, language) })),
);

describe.each(shown)('$kind · $name · $language', ({ view, kit, language }) => {
  const card = () => render(view, kit);
  const parts = () => partsOf(card());

  it('is what the public package accepts', () => {
    expect(complaintsOf(card())).toEqual([]);
  });

  it('is version 1.5, of parts that Teams knows', () => {
    const { elements, actions } = parts();
    expect(card().version).toBe('1.5');
    expect(elements.map(typeOf).filter((type) => !ELEMENTS.has(type))).toEqual([]);
    expect(actions.map(typeOf).filter((type) => !ACTIONS.has(type))).toEqual([]);
  });

  it('is small enough to send', () => {
    const json = JSON.stringify(card());
    expect(Buffer.byteLength(json)).toBeLessThan(MOST_BYTES);
    expect(Buffer.byteLength(json, 'utf16le')).toBeLessThan(MOST_UTF16_BYTES);
  });

  it('says something, and nothing that slipped through', () => {
    const texts = textsOf(card()).map(({ text }) => text);
    expect(card().speak).not.toBe('');
    expect(texts.filter((text) => /\$\{|undefined|\[object|\bNaN\b/.test(text))).toEqual([]);
  });

  it('lets nothing that people typed be read as Markdown', () => {
    const unsafe = textsOf(card()).filter(
      ({ type, key, text }) => text.includes(MARK) && !isSafe(`${type}.${key}`),
    );
    expect(unsafe).toEqual([]);
  });

  it('has a label at every input and a message at every one that is required', () => {
    const { inputs } = parts();
    expect(inputs.filter(({ label }) => isEmpty(label)).map(({ id }) => id)).toEqual([]);
    const mute = inputs.filter(
      ({ isRequired, errorMessage }) => isRequired === true && isEmpty(errorMessage),
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('holds up no other button for an input that must be filled in', () => {
    const { actions, inputs } = parts();
    const needing = actions.filter(
      (action) =>
        action['type'] !== 'Action.ToggleVisibility' && action['associatedInputs'] !== 'none',
    );
    const required = inputs.some(({ isRequired }) => isRequired === true);
    expect(required ? needing.slice(1).map(({ title }) => title) : []).toEqual([]);
  });

  it('labels no two inputs alike', () => {
    const labels = parts().inputs.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('says at every text that one enters who will see it', () => {
    const writes = parts().inputs.some(({ type }) => type === 'Input.Text');
    const told = textsOf(card()).some(({ text }) => audiences(language).includes(text));
    expect(writes && !told).toBe(false);
  });

  it('gives every id once, and hides or shows only what is there', () => {
    const { elements, actions } = parts();
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = z.array(z.string()).default([]);
    const aims = actions.flatMap(({ targetElements }) => targets.parse(targetElements));
    expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
  });

  it('says what its pictures show and what its buttons do', () => {
    const { elements, actions } = parts();
    const pictures = elements.filter(({ type }) => type === 'Image');
    expect(pictures.filter(({ altText }) => isEmpty(altText))).toEqual([]);
    expect(actions.filter(({ title }) => isEmpty(title))).toEqual([]);
  });

  it('has no more buttons in a row than Teams shows', () => {
    const rows = [card(), ...parts().elements.filter(({ type }) => type === 'ActionSet')];
    const counts = rows.map(
      ({ actions }) => z.array(z.unknown()).default([]).parse(actions).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_BUTTONS);
  });

  it('offers older clients the same by Action.Submit', () => {
    const { actions } = parts();
    for (const { title, data, fallback } of actions.filter(isExecute)) {
      expect(fallback).toMatchObject({ type: 'Action.Submit', title, data });
    }
  });

  it('has buttons that mean something, with all inputs filled in and with only the required', () => {
    const { actions, inputs } = parts();
    const answers = [true, false].map((bare) => answersTo(inputs, bare));
    const lost = actions.filter(
      (action) =>
        action['type'] !== 'Action.ToggleVisibility' &&
        !answers.every((inputs) => means(action, inputs)),
    );
    expect(lost.map(({ title, data }) => ({ title, data }))).toEqual([]);
  });
});

/** What a card says of who will see something. */
function audiences(language: Language): readonly string[] {
  return Object.entries(definition.texts[language])
    .filter(([key]) => key.startsWith('common.who.'))
    .map(([, text]) => text);
}

const ofPhases = shown.flatMap((sample) => {
  const { view } = sample;
  // A sheet in a dialog is a form: the dialog has its own way out.
  const isForm = view.kind === 'reflectionSheet' || ('dialog' in view && view.dialog);
  return 'frame' in view && !isForm ? [{ ...sample, view }] : [];
});

describe.each(ofPhases)('$kind · $name · $language, the card of a step', ({ view, kit }) => {
  const { frame } = view;
  const standing = (how: Frame['standing']) =>
    render({ ...view, frame: { ...frame, standing: how } }, kit);

  it('says which step it is', () => {
    expect(standing('current').speak).toBe(phaseTitle(frame, kit));
  });

  it('bears no buttons once the step is over', () => {
    expect(standing('over').actions).toEqual([]);
    expect(partsOf(standing('over')).actions).toEqual([]);
  });

  it('is its head alone when the step was entered by mistake', () => {
    const { body, actions } = standing('undone');
    expect(body).toHaveLength(1);
    expect(actions).toEqual([]);
  });
});

function means(action: Node, inputs: Readonly<Record<string, string>>): boolean {
  const own = z.record(z.string(), z.unknown()).parse(action['data']);
  const data = action['associatedInputs'] === 'none' ? own : { ...inputs, ...own };
  if (!isExecute(action) || action['verb'] === 'continue') {
    return formRequest.safeParse(data).success;
  }
  const verb = verbs[String(action['verb'])];
  return verb?.(data, presser) !== undefined;
}

function isExecute({ type }: Node): boolean {
  return type === 'Action.Execute';
}

function isSafe(where: string): boolean {
  return SAFE.has(where) || /^Input\.\w+\.value$/.test(where);
}

function typeOf({ type }: Node): string {
  return String(type);
}

function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
