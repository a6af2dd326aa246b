import { MAX_LINE } from '../../src/workshop/texts';
import type { ChooseValueFormView, ShownCandidate } from '../../src/workshop/views/valuesDecisions';
import type { CardModule, Kit } from '../kit';
import { continueTo, primary } from '../parts/actions';
import { namedChoice, placedChoice } from '../parts/choices';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, line, type Choice } from '../parts/inputs';
import { several } from '../parts/samples';
import { CHOICES, PRIVACY, ownValue } from './samples';

const TYPICAL: ChooseValueFormView = {
  kind: 'chooseValueForm',
  group: 'democratie',
  candidates: [
    { value: PRIVACY, mentions: 2, researched: true, decision: { chosen: true, reason: 'x' } },
    { value: ownValue(1), mentions: 1, researched: false },
  ],
  others: CHOICES.slice(0, 9),
  audience: 'group',
};

/** First step of a decision: about which value. What is filled in last counts: own words, then the lists. */
export const chooseValueForm: CardModule<ChooseValueFormView> = {
  render: ({ group, candidates, others, audience }, kit) =>
    fitting(({ most }) =>
      formCard(
        kit.t('values.decide.which'),
        kit,
        [
          ...list(
            'value',
            'values.decide.listed',
            candidates.slice(0, most).map((one) => listed(one, kit)),
            kit,
          ),
          ...list(
            'other',
            'values.decide.others',
            others.map((one) => placedChoice(one, kit)),
            kit,
          ),
          line({ id: 'words', label: kit.t('values.decide.words'), maxLength: MAX_LINE }),
          whoSees(audience, kit),
        ],
        [primary(continueTo(kit, 'decideValue', kit.t('common.next'), { group }))],
      ),
    ),
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'empty', view: { ...TYPICAL, candidates: [], others: CHOICES } },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        candidates: several(90, (n) => ({
          value: ownValue(n, 200),
          mentions: 1,
          researched: false,
        })),
        others: CHOICES,
      },
    },
  ],
};

function listed({ value, decision }: ShownCandidate, kit: Kit): Choice {
  const state = decision === undefined ? 'open' : decision.chosen ? 'chosen' : 'dropped';
  const { title, value: code } = namedChoice(value, kit);
  return { title: `${title} · ${kit.t(`values.decide.${state}`)}`, value: code };
}

function list(id: string, label: string, choices: readonly Choice[], kit: Kit) {
  return choices.length === 0
    ? []
    : [choice({ id, label: kit.t(label), placeholder: kit.t('common.choose'), choices })];
}
