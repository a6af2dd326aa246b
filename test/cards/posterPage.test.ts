import { render } from '../../cards';
import { posterPageSamples } from '../../cards/plan/samples/poster';
import { sampleKit } from '../../cards/samples';
import type { PosterPageFormView } from '../../src/workshop/views/plan/forms';
import { definition } from '../support/given';
import { textsOf } from './inspect';

const kit = sampleKit(definition, 'nl');

/** The texts on every page, from the first to the last. */
function allPages(view: PosterPageFormView): readonly string[] {
  const texts: string[] = [];
  for (let page = 0; ; page += 1) {
    const card = render({ ...view, page }, kit);
    texts.push(...textsOf(card).map(({ text }) => text));
    if (!card.actions.some(({ title }) => title === kit.t('values.page.next'))) return texts;
  }
}

it.each(posterPageSamples)('$name: its pages hold every text in full', ({ view }) => {
  const texts = allPages(view);
  const { poster } = view;
  const wanted = [
    poster.case?.description ?? '',
    ...poster.groups.flatMap(({ chosen }) => chosen.map(({ reason }) => reason)),
    ...poster.actions.flatMap(({ what, considerations, checklist }) => [
      what,
      considerations,
      ...checklist.map(({ answer }) => answer),
    ]),
    ...poster.deferred.map(({ deferred }) => deferred?.decision ?? ''),
    ...poster.uses.map(({ gain }) => gain),
    ...poster.parked.flatMap(({ text, outcome = '' }) => [text, outcome]),
  ];
  expect(wanted.filter((text) => text !== '' && !texts.includes(text))).toEqual([]);
  expect(texts.filter((text) => text.startsWith(`${poster.actions.length}.  `))).toHaveLength(1);
});
