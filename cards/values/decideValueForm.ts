import type { DecideValueFormView } from '../../src/workshop/views/valuesDecisions';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { atMost } from '../parts/lists';
import { sampleName, sampleText, several } from '../parts/samples';
import { said, shorten, subheading, text } from '../parts/text';
import { valueName } from '../parts/values';
import { PRIVACY, ownValue } from './samples';
import { whyLine } from './sharedValues';

const EXPLANATION = {
  nl: 'Zonder data weet je vooraf niets over degene die je spreekt.',
  en: 'Without data you know nothing beforehand about the person you talk to.',
};
const TYPICAL: DecideValueFormView = {
  kind: 'decideValueForm',
  group: 'democratie',
  value: PRIVACY,
  description: EXPLANATION,
  whys: several(3, (n) => ({ why: sampleText(80 + n) })),
  explanations: [EXPLANATION],
  audience: 'group',
};

/** Chosen or not, and why; with what the members and hand-out 6 said of the value. */
export const decideValueForm: CardModule<DecideValueFormView> = {
  render: ({ group, value, description, whys, explanations, decision, audience }, kit) =>
    fitting(({ longest, most }) =>
      formCard(
        kit.t('values.decide.question'),
        kit,
        [
          said({ text: valueName(value, kit), weight: 'bolder' }),
          ...(description === undefined ? [] : [text(kit.pick(description))]),
          ...(whys.length === 0 ? [] : [subheading(kit.t('values.decide.said'))]),
          ...atMost(whys, most, kit, (why) => whyLine(why, longest)),
          ...(explanations.length === 0 ? [] : [subheading(kit.t('values.handout.title'))]),
          ...explanations.map((one) => text(shorten(kit.pick(one), longest))),
          choice({
            id: 'chosen',
            label: kit.t('values.decide.question'),
            style: 'expanded',
            required: kit.t('values.decide.required'),
            choices: [
              { title: kit.t('values.decide.yes'), value: 'yes' },
              { title: kit.t('values.decide.no'), value: 'no' },
            ],
            value: decision && (decision.chosen ? 'yes' : 'no'),
          }),
          paragraph({
            id: 'reason',
            label: kit.t('values.decide.why'),
            required: kit.t('values.decide.why.required'),
            value: decision?.reason,
          }),
          whoSees(audience, kit),
        ],
        [submit(kit, 'decideValue', kit.t('values.decide.save'), { group, value: value.code })],
      ),
    ),
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'decided',
      view: { ...TYPICAL, decision: { chosen: false, reason: sampleText(200) } },
    },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        value: ownValue(1, 200),
        whys: several(40, (n) => ({ why: sampleText(600), author: sampleName(n) })),
        explanations: several(3, () => EXPLANATION),
        decision: { chosen: true, reason: sampleText(2_000) },
        audience: 'everyone',
      },
    },
  ],
};
