import type { WorkshopDefinition } from '../../src/workshop/definition';

/** The sections that refer to values. */
export type Referring = Pick<WorkshopDefinition, 'mechanisms' | 'handouts'>;

/** What refers to values, without what refers to values that are not there; and how much that was. */
export function withoutMissing(
  { mechanisms, handouts }: Referring,
  values: WorkshopDefinition['values'],
): Referring & { readonly examplesLeftOut: number; readonly explanationsLeftOut: number } {
  const known = new Set(values.map(({ id }) => id));
  const kept: Referring = {
    mechanisms: mechanisms.map((mechanism) => ({
      ...mechanism,
      examples: mechanism.examples
        .map((example) => ({ ...example, values: example.values.filter((id) => known.has(id)) }))
        .filter((example) => example.values.length > 0),
    })),
    handouts: handouts.map((handout) => ({
      ...handout,
      values: handout.values.filter(({ value }) => known.has(value)),
    })),
  };
  return {
    ...kept,
    examplesLeftOut: examplesIn(mechanisms) - examplesIn(kept.mechanisms),
    explanationsLeftOut: explanationsIn(handouts) - explanationsIn(kept.handouts),
  };
}

/** Hand-outs, and examples of a mechanism, in which there is nothing. */
export function emptyIn({ mechanisms, handouts }: Referring): readonly string[] {
  return [
    ...handouts
      .filter(({ values }) => values.length === 0)
      .map(({ fundament, origin }) => `hand-out 6 of ${fundament} for the data origin ${origin}`),
    ...mechanisms
      .filter(({ examples }) => examples.length === 0)
      .map(({ id }) => `the examples of ${id} in hand-out 3`),
  ];
}

function examplesIn(mechanisms: Referring['mechanisms']): number {
  return mechanisms.reduce((sum, { examples }) => sum + examples.length, 0);
}

function explanationsIn(handouts: Referring['handouts']): number {
  return handouts.reduce((sum, { values }) => sum + values.length, 0);
}
