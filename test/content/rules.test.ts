import { loadDefinition } from '../../src/content/load';
import { faultsOf } from '../../src/content/rules';
import type { Task, WorkshopDefinition } from '../../src/workshop/definition';

const valid = loadDefinition();
const text = { nl: 'tekst', en: 'text' };

/** The built-in definition with some sections changed. */
function having(changes: Partial<WorkshopDefinition>): WorkshopDefinition {
  return { ...valid, ...changes };
}

/** The definition with the first item of a list changed. */
function first<T>(items: readonly T[], change: Partial<T>): T[] {
  return items.map((item, index) => (index === 0 ? { ...item, ...change } : item));
}

function withTexts(nl: Record<string, string>, en: Record<string, string>): WorkshopDefinition {
  return having({ texts: { nl, en } });
}

function phaseWith(task: Task): number {
  return valid.phases.findIndex((phase) => phase.task === task);
}

/** The phases with the phase of one task moved to a place. */
function moved(task: Task, to: number): WorkshopDefinition {
  const phases = [...valid.phases];
  const [phase] = phases.splice(phaseWith(task), 1);
  phases.splice(to, 0, phase!);
  return having({ phases });
}

const repeatedId: [string, WorkshopDefinition, string, RegExp][] = (
  [
    'phases',
    'fundamenten',
    'values',
    'mechanisms',
    'scenarios',
    'functions',
    'lifeEvents',
    'terms',
    'checklist',
    'reflection',
  ] as const
).map((section) => {
  const items = valid[section];
  return [
    `an id twice in ${section}`,
    having({ [section]: [...items, items[0]] }),
    `${section}[${items.length}].id`,
    /used before/,
  ];
});

const cases: [string, WorkshopDefinition, string, RegExp][] = [
  ...repeatedId,
  ['a wrong sum', having({ minutes: 150 }), 'minutes', /150 minutes.*155/],
  [
    'a phase without minutes',
    having({ phases: first(valid.phases, { minutes: 0 }), minutes: 150 }),
    'phases[0].minutes',
    /"start" has 0 minutes/,
  ],
  [
    'a task that no phase has',
    having({ phases: valid.phases.filter(({ task }) => task !== 'broaden'), minutes: 140 }),
    'phases',
    /"broaden"/,
  ],
  [
    'a task that two phases have',
    having({ phases: [...valid.phases, { ...valid.phases.at(-1)!, id: '8' }], minutes: 165 }),
    'phases[20].task',
    /"reflect" already/,
  ],
  [
    'sharing before writing',
    moved('shareValues', 2),
    'phases[2].task',
    /"shareValues".*"writeValues"/,
  ],
  ['deciding before sharing', moved('decideValues', 4), 'phases[4].task', /"decideValues"/],
  ['presenting before deciding', moved('presentValues', 6), 'phases[6].task', /"presentValues"/],
  ['composing before sharing', moved('composeActions', 11), 'phases[11].task', /"composeActions"/],
  ['reflecting before the end', moved('reflect', 18), 'phases[18].task', /"reflect".*"checklist"/],
  ['a welcome that is not first', moved('welcome', 3), 'phases[3].task', /welcome is the first/],
  [
    'a principe twice',
    having({
      fundamenten: valid.fundamenten.map((fundament) => ({
        ...fundament,
        principes: [...fundament.principes, valid.fundamenten[0]!.principes[0]!],
      })),
    }),
    'fundamenten[1].principes[2].id',
    /"participatie" is used before/,
  ],
  [
    'a value of no fundament',
    having({ values: first(valid.values, { fundament: 'markt' }) }),
    'values[0].fundament',
    /fundament with the id "markt"/,
  ],
  [
    'a value under a principe of another fundament',
    having({ values: first(valid.values, { principe: 'mensenrechten' }) }),
    'values[0].principe',
    /principe of "democratie" with the id "mensenrechten"/,
  ],
  [
    'a fundament without values',
    having({
      fundamenten: [
        ...valid.fundamenten,
        { ...valid.fundamenten[0]!, id: 'vierde', principes: [] },
      ],
    }),
    'values',
    /belongs to the fundament "vierde"/,
  ],
  [
    'an example for no value',
    having({
      mechanisms: first(valid.mechanisms, { examples: [{ values: ['privacy', 'geluk'], text }] }),
    }),
    'mechanisms[0].examples[0].values[1]',
    /value with the id "geluk"/,
  ],
  [
    'a hand-out for no fundament',
    having({ handouts: [...valid.handouts, { ...valid.handouts[0]!, fundament: 'markt' }] }),
    'handouts[9].fundament',
    /"markt"/,
  ],
  [
    'a hand-out about no value',
    having({
      handouts: first(valid.handouts, { values: [{ value: 'geluk', explanation: text }] }),
    }),
    'handouts[0].values[0].value',
    /"geluk"/,
  ],
  [
    'a value twice in a hand-out',
    having({
      handouts: first(valid.handouts, {
        values: [...valid.handouts[0]!.values, valid.handouts[0]!.values[0]!],
      }),
    }),
    'handouts[0].values[5].value',
    /explains the value "inclusiviteit" before/,
  ],
  [
    'a hand-out too few',
    having({ handouts: valid.handouts.slice(1) }),
    'handouts',
    /"democratie" and the data origin "none"/,
  ],
  [
    'a hand-out too many',
    having({ handouts: [...valid.handouts, valid.handouts[0]!] }),
    'handouts[9]',
    /earlier hand-out/,
  ],
  [
    'a scenario of an unknown life event',
    having({ scenarios: first(valid.scenarios, { lifeEvent: 'loterij' }) }),
    'scenarios[0].lifeEvent',
    /life event with the id "loterij"/,
  ],
  ['a text in one language', withTexts({ 'a.b': 'ja' }, {}), 'texts.en["a.b"]', /missing/],
  [
    'a placeholder in one language',
    withTexts({ 'a.b': 'tot {time}' }, { 'a.b': 'until' }),
    'texts.en["a.b"]',
    /\{time\}/,
  ],
  [
    'a placeholder deep in a plural in one language',
    withTexts(
      { 'a.b': '{n, plural, one {{name} is klaar} other {# klaar}}' },
      { 'a.b': '{n, plural, one {# ready} other {# ready}}' },
    ),
    'texts.en["a.b"]',
    /\{name\}/,
  ],
  [
    'a text that is no ICU message',
    withTexts({ 'a.b': 'tot {time' }, { 'a.b': 'until {time}' }),
    'texts.nl["a.b"]',
    /not a valid ICU message/,
  ],
  [
    'a placeholder that an apostrophe switches off',
    withTexts({ 'a.b': "groep '{name}'" }, { 'a.b': 'group {name}' }),
    'texts.nl["a.b"]',
    /apostrophe/,
  ],
];

describe('the rules', () => {
  it('find nothing wrong with the built-in definition', () => {
    expect(faultsOf(valid)).toEqual([]);
  });

  it.each(cases)('report %s, with its place', (_, definition, path, message) => {
    const there = faultsOf(definition).filter((fault) => fault.path === path);
    expect(there.map((fault) => fault.message)).toContainEqual(expect.stringMatching(message));
  });

  it.each(cases)('say nothing else about %s than full sentences', (_, definition) => {
    for (const { message } of faultsOf(definition)) expect(message).toMatch(/^[A-Z].*\.$/);
  });

  it('allow a workshop without a welcome and without breaks', () => {
    const phases = valid.phases.filter(({ task }) => task !== 'break' && task !== 'welcome');
    expect(faultsOf(having({ phases, minutes: 150 }))).toEqual([]);
  });

  it('allow < and > in a text, as they are plain there', () => {
    expect(faultsOf(withTexts({ 'a.b': 'a < b > c' }, { 'a.b': '<b>' }))).toEqual([]);
  });

  it('pass over what reads a misshapen section', () => {
    const definition = having({ minutes: 150, lifeEvents: [], texts: { nl: { a: 'a' }, en: {} } });
    expect(faultsOf(definition, new Set(['minutes'])).map(({ path }) => path)).toEqual([
      'texts.en.a',
    ]);
  });
});
