import { DATA_ORIGINS, PROACTIVITIES, type Proactivity } from '../../src/workshop/definition';
import { MAX_CASE_DETAIL } from '../../src/workshop/rules/preparation/case';
import type { DescribeCaseFormView } from '../../src/workshop/views/preparation/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { submit } from '../parts/actions';
import { optionChoices } from '../parts/choices';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, line, paragraph } from '../parts/inputs';
import { LONGEST_CASE, SAMPLE_CASE } from './caseText';
import { subheading, subtle, text } from '../parts/text';

/** The case in one's own words, with its place on the grid of CODIO-PaD part 1. */
function render(view: DescribeCaseFormView, kit: Kit): Card {
  const optional = kit.t('common.optional');
  return formCard(
    kit.t('preparation.case.form'),
    kit,
    [
      text(kit.t('preparation.case.warning'), { weight: 'bolder' }),
      whoSees('everyone', kit),
      line({
        id: 'title',
        label: kit.t('preparation.case.title'),
        required: kit.t('preparation.case.title.required'),
        value: view.case?.title,
      }),
      paragraph({
        id: 'description',
        label: kit.t('preparation.case.description'),
        placeholder: kit.t('preparation.case.description.hint'),
        required: kit.t('preparation.case.description.required'),
        value: view.case?.description,
      }),
      subheading(kit.t('preparation.case.grid')),
      subtle(kit.t('preparation.case.grid.hint')),
      ...PROACTIVITIES.map((proactivity) => gridRow(view, proactivity, kit)),
      choice({
        id: 'lifeEvent',
        label: `${kit.t('preparation.case.lifeEvent')} (${optional})`,
        value: view.case?.lifeEvent ?? 'none',
        choices: [
          { title: kit.t('preparation.case.lifeEvent.none'), value: 'none' },
          ...optionChoices(view.lifeEvents, kit),
        ],
      }),
      paragraph({
        id: 'goal',
        label: `${kit.t('preparation.case.goal')} (${optional})`,
        maxLength: MAX_CASE_DETAIL,
        value: view.case?.goal,
      }),
      paragraph({
        id: 'legalGround',
        label: `${kit.t('preparation.case.legalGround')} (${optional})`,
        maxLength: MAX_CASE_DETAIL,
        value: view.case?.legalGround,
      }),
    ],
    [submit(kit, 'describeCase', kit.t('common.save'))],
  );
}

/** One row of the grid: the origins at one degree of proactivity. */
function gridRow(view: DescribeCaseFormView, proactivity: Proactivity, kit: Kit): Element {
  const ticked = (view.case?.cells ?? []).filter((cell) => cell.proactivity === proactivity);
  return choice({
    id: `cells-${proactivity}`,
    label: kit.t('preparation.case.row', {
      proactivity: kit.t(`common.proactivity.${proactivity}`),
      gist: kit.t(`common.proactivity.${proactivity}.gist`),
    }),
    style: 'expanded',
    several: true,
    value: ticked.map(({ origin }) => origin).join(','),
    choices: DATA_ORIGINS.map((origin) => ({
      title: kit.t(`common.origin.${origin}`),
      value: origin,
    })),
  });
}

const LIFE_EVENTS: DescribeCaseFormView['lifeEvents'] = [
  { id: 'verhuizen', name: { nl: 'verhuizen', en: 'moving house' } },
  { id: 'ziek-worden', name: { nl: 'langdurig ziek worden', en: 'falling ill' } },
];

function sample({ title, description, cells, goal, legalGround }: typeof SAMPLE_CASE) {
  return {
    title,
    description,
    cells,
    lifeEvent: 'verhuizen',
    ...(goal === undefined ? {} : { goal }),
    ...(legalGround === undefined ? {} : { legalGround }),
  };
}

export const describeCaseForm: CardModule<DescribeCaseFormView> = {
  render,
  samples: [
    { name: 'empty', view: { kind: 'describeCaseForm', lifeEvents: LIFE_EVENTS } },
    {
      name: 'filled in',
      view: { kind: 'describeCaseForm', lifeEvents: LIFE_EVENTS, case: sample(SAMPLE_CASE) },
    },
    {
      name: 'longest',
      view: { kind: 'describeCaseForm', lifeEvents: LIFE_EVENTS, case: sample(LONGEST_CASE) },
    },
  ],
};
