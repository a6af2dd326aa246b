import type { WorkshopDefinition } from '../../workshop/definition';
import { DATA_ORIGINS } from '../../workshop/definition';
import type { Fault } from '../fault';
import { place } from '../fault';
import type { Section } from '../schema';
import type { Rule } from './rule';

const WITH_IDS = [
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
] as const satisfies readonly Section[];

/** The sections among each other: ids are unique and what is referred to exists. */
export const referenceRules: readonly Rule[] = [
  ...WITH_IDS.map((section): Rule => ({
    reads: [section],
    check: (definition) =>
      repeats(definition[section]).map(([index, id]) => repeated(id, section, index)),
  })),
  { reads: ['fundamenten'], check: principesAreUnique },
  { reads: ['values', 'fundamenten'], check: valuesHaveTheirPlace },
  { reads: ['values', 'fundamenten'], check: everyFundamentHasValues },
  { reads: ['mechanisms', 'values'], check: examplesProtectValues },
  { reads: ['handouts', 'fundamenten', 'values'], check: handoutsExplainValues },
  { reads: ['handouts', 'fundamenten'], check: everyHandoutOnce },
  { reads: ['scenarios', 'lifeEvents'], check: scenariosHaveLifeEvents },
];

type WithId = { readonly id: string };

function repeats(items: readonly WithId[]): (readonly [number, string])[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) === index ? [] : [[index, id] as const],
  );
}

function repeated(id: string, ...steps: readonly PropertyKey[]): Fault {
  return {
    path: place(...steps, 'id'),
    message: `The id "${id}" is used before; an id is unique.`,
  };
}

function unknown(what: string, id: string, ...steps: readonly PropertyKey[]): Fault {
  const message = `There is no ${what} with the id "${id}"; a file that replaces a section also replaces what refers to it.`;
  return { path: place(...steps), message };
}

function ids(items: readonly WithId[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function principesAreUnique({ fundamenten }: WorkshopDefinition): Fault[] {
  const all = fundamenten.flatMap(({ principes }, fundament) =>
    principes.map(({ id }, index) => ({ id, fundament, index })),
  );
  return repeats(all).flatMap(([at, id]) => {
    const principe = all[at];
    return principe === undefined
      ? []
      : [repeated(id, 'fundamenten', principe.fundament, 'principes', principe.index)];
  });
}

function valuesHaveTheirPlace({ values, fundamenten }: WorkshopDefinition): Fault[] {
  return values.flatMap((value, index) => {
    const fundament = fundamenten.find(({ id }) => id === value.fundament);
    if (fundament === undefined) {
      return [unknown('fundament', value.fundament, 'values', index, 'fundament')];
    }
    return ids(fundament.principes).has(value.principe)
      ? []
      : [unknown(`principe of "${fundament.id}"`, value.principe, 'values', index, 'principe')];
  });
}

function everyFundamentHasValues({ values, fundamenten }: WorkshopDefinition): Fault[] {
  return fundamenten.flatMap(({ id }) =>
    values.some(({ fundament }) => fundament === id)
      ? []
      : [{ path: place('values'), message: `No value belongs to the fundament "${id}".` }],
  );
}

function examplesProtectValues({ mechanisms, values }: WorkshopDefinition): Fault[] {
  const known = ids(values);
  return mechanisms.flatMap(({ examples }, mechanism) =>
    examples.flatMap((example, index) =>
      example.values.flatMap((id, value) =>
        known.has(id)
          ? []
          : [unknown('value', id, 'mechanisms', mechanism, 'examples', index, 'values', value)],
      ),
    ),
  );
}

function handoutsExplainValues({ handouts, fundamenten, values }: WorkshopDefinition): Fault[] {
  const fundamentIds = ids(fundamenten);
  const valueIds = ids(values);
  return handouts.flatMap((handout, index) => [
    ...(fundamentIds.has(handout.fundament)
      ? []
      : [unknown('fundament', handout.fundament, 'handouts', index, 'fundament')]),
    ...handout.values.flatMap(({ value }, at) =>
      valueIds.has(value)
        ? []
        : [unknown('value', value, 'handouts', index, 'values', at, 'value')],
    ),
    ...repeats(handout.values.map(({ value }) => ({ id: value }))).map(([at, id]) => ({
      path: place('handouts', index, 'values', at, 'value'),
      message: `This hand-out explains the value "${id}" before.`,
    })),
  ]);
}

function everyHandoutOnce({ handouts, fundamenten }: WorkshopDefinition): Fault[] {
  return fundamenten.flatMap(({ id }) =>
    DATA_ORIGINS.flatMap((origin): Fault[] => {
      const found = [...handouts.entries()].filter(
        ([, handout]) => handout.fundament === id && handout.origin === origin,
      );
      const which = `the fundament "${id}" and the data origin "${origin}"`;
      if (found.length === 0) {
        return [{ path: place('handouts'), message: `There is no hand-out for ${which}.` }];
      }
      return found.slice(1).map(([index]) => ({
        path: place('handouts', index),
        message: `There is an earlier hand-out for ${which}.`,
      }));
    }),
  );
}

function scenariosHaveLifeEvents({ scenarios, lifeEvents }: WorkshopDefinition): Fault[] {
  const known = ids(lifeEvents);
  return scenarios.flatMap(({ lifeEvent }, index) =>
    lifeEvent === undefined || known.has(lifeEvent)
      ? []
      : [unknown('life event', lifeEvent, 'scenarios', index, 'lifeEvent')],
  );
}
