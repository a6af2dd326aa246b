import { cards, render } from '../../cards';
import { SAMPLE_CASE } from '../../cards/preparation/caseText';
import { sampleKit } from '../../cards/samples';
import { loadDefinition } from '../../src/content/load';
import { LANGUAGES } from '../../src/workshop/definition';
import { definition } from '../support/given';
import { textsOf } from './inspect';

const sampleOf = (sample: string) => {
  const view = cards.preparing.samples.find(({ name }) => name === sample)?.view;
  if (view === undefined) throw new Error(`There is no sample ${sample}.`);
  return view;
};

it.each(
  LANGUAGES.flatMap((language) =>
    loadDefinition().scenarios.map(({ id, description }) => [id, language, description] as const),
  ),
)('shows the whole of the example %s in %s', (_, language, description) => {
  const view = sampleOf('with a case');
  const shown = { ...view, case: { ...SAMPLE_CASE, description: description[language] } };
  const texts = textsOf(render(shown, sampleKit(definition, language))).map(({ text }) => text);
  expect(texts).toContain(description[language]);
});

it('says until when to start, or that it does not fit any more', () => {
  const said = (sample: string): string => {
    const card = render(sampleOf(sample), sampleKit(definition, 'nl'));
    return textsOf(card)
      .map(({ text }) => text)
      .join('\n');
  };
  expect(said('with a case')).toContain('Start uiterlijk om 09:30');
  expect(said('too long for the meeting')).toContain('Je komt 35 minuten tekort');
  expect(said('too long for the meeting')).not.toContain('Start uiterlijk');
});
