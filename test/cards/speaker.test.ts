import { render } from '../../cards';
import { allSamples, sampleKit } from '../../cards/samples';
import { definition } from '../support/given';
import { partsOf } from './inspect';

/** The buttons of a group's card, by whether somebody speaks for the group. */
function buttons(kind: 'valueDecisions' | 'jointActions', speaks: boolean): unknown[] {
  const view = allSamples()
    .map((sample) => sample.view)
    .find((each) => each.kind === kind);
  if (view?.kind !== kind) throw new Error(`There is no sample of ${kind}.`);
  const spokesperson = speaks ? { name: 'Ann' } : {};
  const card = render({ ...view, spokesperson }, sampleKit(definition, 'nl'));
  return partsOf(card).actions.map(({ title }) => title);
}

it.each(['valueDecisions', 'jointActions'] as const)(
  '%s lets one offer to speak, and the group choose another then',
  (kind) => {
    expect(buttons(kind, false)).toContain('Ik presenteer');
    expect(buttons(kind, true)).not.toContain('Ik presenteer');
    expect(buttons(kind, true)).toContain('Andere woordvoerder');
  },
);
