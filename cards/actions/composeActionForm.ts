import type { ComposeActionFormView } from '../../src/workshop/views/composeForm';
import type { CardModule, Kit } from '../kit';
import { continueTo, submit, withoutInputs } from '../parts/actions';
import { namedChoice, optionChoices } from '../parts/choices';
import type { CardAction } from '../parts/elements';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, line, paragraph } from '../parts/inputs';
import { sampleText, several, typed } from '../parts/samples';
import { PRIVACY, SOLIDARITEIT, ownValue } from '../values/samples';
import { MECHANISMS } from './samples';

const EMPTY: ComposeActionFormView = {
  kind: 'composeActionForm',
  group: 'democratie',
  from: [],
  what: '',
  actor: '',
  protects: [],
  considerations: '',
  mechanisms: MECHANISMS,
  values: [PRIVACY, SOLIDARITEIT, ownValue(1)],
  audience: 'group',
};

/** The action itself: new, or as it stands. */
export const composeActionForm: CardModule<ComposeActionFormView> = {
  render: (view, kit) =>
    fitting(({ most }) => {
      const { action, what, actor, mechanism, considerations, mechanisms, audience } = view;
      const title = kit.t(action === undefined ? 'actions.compose.new' : 'actions.compose.change');
      return formCard(
        title,
        kit,
        [
          paragraph({
            id: 'what',
            label: kit.t('actions.compose.what'),
            required: kit.t('actions.compose.what.required'),
            value: what,
          }),
          line({
            id: 'actor',
            label: kit.t('actions.compose.actor'),
            required: kit.t('actions.compose.actor.required'),
            placeholder: kit.t('actions.sheet.actor.hint'),
            value: actor,
          }),
          choice({
            id: 'mechanism',
            label: kit.t('common.mechanism'),
            required: kit.t('actions.compose.mechanism.required'),
            placeholder: kit.t('common.choose'),
            choices: optionChoices(mechanisms, kit),
            value: mechanism,
          }),
          choice({
            id: 'values',
            label: kit.t('actions.compose.values'),
            required: kit.t('actions.compose.values.required'),
            several: true,
            style: 'expanded',
            choices: valuesFor(view, most).map((value) => namedChoice(value, kit)),
            value: view.protects.join(','),
          }),
          paragraph({
            id: 'considerations',
            label: kit.t('actions.compose.considerations'),
            required: kit.t('actions.compose.considerations.required'),
            value: considerations,
          }),
          whoSees(audience, kit),
        ],
        actionsOf(view, kit),
      );
    }),
  samples: [
    { name: 'empty', view: EMPTY },
    {
      name: 'revised',
      view: {
        ...EMPTY,
        action: 'a3',
        from: ['e1', 'e2'],
        what: sampleText(120),
        actor: typed('teamleider inkomen'),
        mechanism: 'audits',
        protects: ['privacy'],
        considerations: sampleText(200),
      },
    },
    {
      name: 'longest',
      view: {
        ...EMPTY,
        action: 'a3',
        from: several(84, (n) => `e${n}`),
        what: sampleText(2_000),
        actor: sampleText(200),
        mechanism: 'audits',
        protects: [ownValue(1, 200).code],
        considerations: sampleText(2_000),
        values: several(30, (n) => ownValue(n + 1, n === 0 ? 200 : 20)),
        audience: 'everyone',
      },
    },
  ],
};

/** As many as there is room for; what the action protects already is always among them. */
function valuesFor({ values, protects }: ComposeActionFormView, most: number) {
  const mine = values.filter(({ code }) => protects.includes(code));
  return [...mine, ...values.filter((value) => !mine.includes(value))].slice(
    0,
    Math.max(most, mine.length),
  );
}

function actionsOf(
  { group, action, from }: ComposeActionFormView,
  kit: Kit,
): readonly CardAction[] {
  const data = { group, from: from.join(',') };
  if (action === undefined) return [submit(kit, 'composeAction', kit.t('common.save'), data)];
  const drop = continueTo(kit, 'dropAction', kit.t('actions.compose.drop'), { action });
  return [
    submit(kit, 'composeAction', kit.t('common.save'), { ...data, action }),
    withoutInputs(drop),
  ];
}
