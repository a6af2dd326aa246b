import type { CoFacilitatorFormView } from '../../src/workshop/views/preparation/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, press, submit, withoutInputs } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice } from '../parts/inputs';
import { sampleName, sampleText, several } from '../parts/samples';
import { choiceTitle, said, shorten, text } from '../parts/text';

/** More would make the card too large; the workshop is meant for at most forty. */
const MOST_PEOPLE = 50;
const MAX_NAME = 60;

/** Who leads along, and who could. */
function render({ present, candidates }: CoFacilitatorFormView, kit: Kit): Card {
  const title = kit.t('preparation.coFacilitator');
  const body: readonly Element[] = [
    text(kit.t('preparation.coFacilitator.hint')),
    ...present.flatMap(({ id, name }) => [
      said({ text: shorten(name, MAX_NAME), weight: 'bolder' }),
      buttons(
        withoutInputs(
          press(kit, 'releaseCoFacilitator', kit.t('preparation.coFacilitator.release'), {
            person: id,
          }),
        ),
      ),
    ]),
  ];
  if (candidates.length === 0) {
    return formCard(title, kit, [...body, text(kit.t('preparation.coFacilitator.nobody'))]);
  }
  const choices = candidates.slice(0, MOST_PEOPLE).map(({ id, name }) => ({
    title: choiceTitle(name, MAX_NAME),
    value: `${id}=${shorten(name, MAX_NAME)}`,
  }));
  return formCard(
    title,
    kit,
    [
      ...body,
      choice({
        id: 'person',
        label: kit.t('preparation.coFacilitator.person'),
        placeholder: kit.t('common.choose'),
        required: kit.t('preparation.coFacilitator.required'),
        choices,
      }),
      whoSees('everyone', kit),
    ],
    [submit(kit, 'nameCoFacilitator', kit.t('preparation.coFacilitator.name'))],
  );
}

function person(n: number, name: string) {
  return { id: `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`, name };
}

export const coFacilitatorForm: CardModule<CoFacilitatorFormView> = {
  render,
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'coFacilitatorForm',
        present: [],
        candidates: several(9, (n) => person(n, sampleName(n))),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'coFacilitatorForm',
        present: several(3, (n) => person(n, sampleText(120))),
        candidates: several(60, (n) => person(n + 3, sampleText(120))),
      },
    },
    {
      name: 'nobody else',
      view: { kind: 'coFacilitatorForm', present: [person(1, sampleName(1))], candidates: [] },
    },
  ],
};
