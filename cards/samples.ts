import type { Language, WorkshopDefinition } from '../src/workshop/definition';
import { cards, type CardView } from './index';
import { makeKit, type Kit } from './kit';

/** A view to look at a card by. */
export interface Sample {
  readonly kind: string;
  /** Unique among those of its kind. */
  readonly name: string;
  readonly view: CardView;
}

/** The sample views of all cards. */
export function allSamples(): readonly Sample[] {
  return Object.entries(cards).flatMap(([kind, { samples }]) => {
    const views: readonly Omit<Sample, 'kind'>[] = samples;
    return views.map(({ name, view }) => ({ kind, name, view }));
  });
}

/** The kit that samples are shown with. */
export function sampleKit(definition: WorkshopDefinition, language: Language): Kit {
  const ref = { session: 'sample', slot: 'meeting|phase|1', instance: 7 };
  return makeKit(definition, language, 'Europe/Amsterdam', ref);
}
