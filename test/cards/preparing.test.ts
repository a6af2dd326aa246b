import { cards, render } from '../../cards';
import { sampleKit } from '../../cards/samples';
import { definition } from '../support/given';
import { textsOf } from './inspect';

it('says until when to start, or that it does not fit any more', () => {
  const said = (sample: string): string => {
    const view = cards.preparing.samples.find(({ name }) => name === sample)?.view;
    if (view === undefined) throw new Error(`There is no sample ${sample}.`);
    const card = render(view, sampleKit(definition, 'nl'));
    return textsOf(card)
      .map(({ text }) => text)
      .join('\n');
  };
  expect(said('with a case')).toContain('Start uiterlijk om 09:30');
  expect(said('too long for the meeting')).toContain('Je komt 35 minuten tekort');
  expect(said('too long for the meeting')).not.toContain('Start uiterlijk');
});
