import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CardView, render } from '../../cards';
import { makeKit } from '../../cards/kit';
import { LONGEST, MOST } from '../../src/content/limits';
import { definitionWith, loadDefinition } from '../../src/content/load';
import { LANGUAGES } from '../../src/workshop/definition';
import type { Happening } from '../../src/workshop/evolver';
import { fold } from '../../src/workshop/evolve';
import { MEETING, privately, type Slot, TEAM } from '../../src/workshop/places';
import { isRefusal } from '../../src/workshop/refusal';
import type { Session } from '../../src/workshop/session';
import { type FormRequest, formOf, viewOf } from '../../src/workshop/views';

/** Bytes, as in cards.test.ts. */
const MOST_BYTES = 20_000;
const MOST_UTF16_BYTES = 28_000;

const builtIn = loadDefinition();
const definition = definitionWith(everythingAtItsMost(), 'everything at its most');

const RECORDED = join(__dirname, '../fixtures/sessions/v1-whole-workshop.json');
const history = z
  .array(z.custom<Happening>((value) => typeof value === 'object' && value !== null))
  .parse(JSON.parse(readFileSync(RECORDED, 'utf8')));

test('an own definition with everything at its most makes no card that is too large', () => {
  const shown = new Set<string>();
  const tooLarge = new Set<string>();
  const look = (view: CardView): void => {
    shown.add(view.kind);
    for (const language of LANGUAGES) {
      const ref = { session: 'AWmm0OOvbBZmFpGiO7TddQ', slot: 'meeting|phase|1', instance: 7 };
      const json = JSON.stringify(
        render(view, makeKit(definition, language, 'Europe/Amsterdam', ref)),
      );
      const bytes = Buffer.byteLength(json);
      const wide = Buffer.byteLength(json, 'utf16le');
      if (bytes > MOST_BYTES || wide > MOST_UTF16_BYTES) tooLarge.add(view.kind);
    }
  };
  for (const [at, happening] of history.entries()) {
    const session = fold(history.slice(0, at + 1));
    if (session === undefined) continue;
    const circumstances = { definition, now: happening.at };
    for (const slot of slotsOf(session)) look(viewOf(slot, session, circumstances));
    for (const person of [session.facilitator, ...Object.keys(session.people).slice(0, 1)]) {
      for (const request of REQUESTS) {
        const form = formOf(request, session, circumstances, person);
        if (!isRefusal(form)) look(form);
      }
    }
  }
  expect([...tooLarge]).toEqual([]);
  for (const kind of ['valuesSheet', 'explainCode', 'researchHandout', 'handout3Form', 'poster']) {
    expect([...shown]).toContain(kind);
  }
});

/** Every place's cards of the newest phase, and those that stand all along. */
function slotsOf({ visits, groups, people, facilitator }: Session): readonly Slot[] {
  const run = visits.at(-1)?.run;
  const everywhere = [MEETING, ...groups.map(({ id }) => ({ kind: 'group', group: id }) as const)];
  return [
    { place: MEETING, card: 'opening' },
    { place: MEETING, card: 'poster' },
    { place: TEAM, card: 'poster' },
    { place: privately(facilitator), card: 'cockpit' },
    ...(run === undefined
      ? []
      : everywhere.map((place) => ({ place, card: 'phase', run }) as const)),
    ...Object.keys(people)
      .slice(0, 4)
      .flatMap((person): Slot[] => [
        { place: privately(person), card: 'welcome' },
        { place: privately(person), card: 'keepsake' },
        ...(run === undefined ? [] : [{ place: privately(person), card: 'sheet', run } as const]),
      ]),
  ];
}

const group = builtIn.fundamenten[0]?.id ?? '';
const codes = builtIn.values.map(({ id }) => id);
const chosen = { mine: codes.slice(0, 4), others: codes.slice(4, 8), words1: '', words2: '' };
const REQUESTS: readonly FormRequest[] = [
  { form: 'describeCase' },
  { form: 'plan' },
  { form: 'join' },
  { form: 'tellFunction' },
  { form: 'overview' },
  { form: 'skip' },
  { form: 'mySheet', step: 'choose', ...chosen },
  { form: 'mySheet', step: 'explain', ...chosen },
  { form: 'readValues', group, page: 0 },
  { form: 'decideValue', group, value: '', other: '', words: '' },
  { form: 'decideValue', group, value: codes[0] ?? '', other: '', words: '' },
  { form: 'handout3', page: 0, all: true },
  { form: 'composeAction', group, step: 'write', action: '', from: [] },
  { form: 'relate' },
  { form: 'assign' },
  { form: 'checklist' },
  { form: 'checklistQuestions' },
  { form: 'posterPage', page: 0 },
];

/** The built-in content with as much in each list, and as many characters in each text, as is allowed. */
function everythingAtItsMost(): Readonly<Record<string, unknown>> {
  const { name, title, sentence, paragraph, scenario } = LONGEST;
  const filled = <T>(items: readonly T[], most: number): readonly T[] =>
    Array.from({ length: most }, (_, at) => items[at % items.length] ?? items[0]).filter(
      (item) => item !== undefined,
    );
  const anew = <T extends { readonly id: string }>(items: readonly T[], most: number) =>
    filled(items, most).map((item, at) => ({
      ...item,
      id: at < items.length ? item.id : `${item.id}-${at}`,
    }));
  const named = <T extends { readonly id: string }>(items: readonly T[], most: number) =>
    anew(items, most).map((item, at) => ({ ...item, name: long(name, at) }));
  const fundamenten = named(builtIn.fundamenten, MOST.fundamenten).map((fundament) => ({
    ...fundament,
    question: long(sentence),
    principes: named(fundament.principes, MOST.principes).map((principe) => ({
      ...principe,
      gist: long(sentence),
    })),
  }));
  const values = named(builtIn.values, MOST.values).map((value) => ({
    ...value,
    description: long(sentence),
    status: 'supplement',
  }));
  const explanations = values
    .slice(0, MOST.explanations)
    .map(({ id }) => ({ value: id, explanation: long(sentence) }));
  const mechanisms = named(builtIn.mechanisms, MOST.mechanisms).map((mechanism) => ({
    ...mechanism,
    gist: long(sentence),
    examples: filled(mechanism.examples, MOST.examples).map((example) => ({
      ...example,
      text: long(sentence),
    })),
  }));
  const questions = <T extends { readonly id: string }>(items: readonly T[], most: number) =>
    anew(items, most).map((item) => ({ ...item, text: long(sentence) }));
  return {
    title: long(title),
    phases: builtIn.phases.map((phase) => ({
      ...phase,
      title: long(title),
      instruction: long(sentence),
      guidance: long(paragraph),
    })),
    fundamenten,
    values,
    mechanisms,
    handouts: fundamenten.flatMap(({ id }) =>
      ['none', 'own', 'other'].map((origin) => ({ fundament: id, origin, values: explanations })),
    ),
    scenarios: anew(builtIn.scenarios, MOST.scenarios).map((item) => ({
      ...item,
      title: long(title),
      description: long(scenario),
      goal: long(sentence),
    })),
    functions: named(builtIn.functions, MOST.functions),
    lifeEvents: named(builtIn.lifeEvents, MOST.lifeEvents),
    terms: named(builtIn.terms, MOST.terms),
    checklist: questions(builtIn.checklist, MOST.checklist),
    reflection: questions(builtIn.reflection, MOST.reflection),
  };
}

function long(characters: number, at = 0) {
  const text = `${at} ${'een gemeente weegt één waarde '.repeat(100)}`.slice(0, characters);
  return { nl: text, en: text };
}
