import type { AssignFormView, AssignToFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { continueTo, primary, submit } from '../parts/actions';
import { optionChoices, personChoices } from '../parts/choices';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice } from '../parts/inputs';
import { said, subtle, text } from '../parts/text';
import { actionChoices } from './choices';
import { assignSamples, assignToSamples } from './samples/forms';

/** First which action; those that still lack something come first. */
export const assignForm: CardModule<AssignFormView> = {
  render: ({ actions }, kit) => {
    const title = kit.t('plan.assign.title');
    if (actions.length === 0) {
      return formCard(title, kit, [subtle(kit.t('plan.actions.none'))]);
    }
    const lacking = actions.filter(({ assigned }) => !assigned);
    return fitting((room) =>
      formCard(
        title,
        kit,
        [
          text(kit.t('plan.lacking', { n: lacking.length })),
          choice({
            id: 'action',
            label: kit.t('common.action'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.action'),
            value: lacking[0]?.id,
            choices: actionChoices(actions, room).map(({ title, value }, at) => ({
              title: actions[at]?.assigned === true ? `✓ ${title}` : title,
              value,
            })),
          }),
        ],
        [primary(continueTo(kit, 'assignTo', kit.t('common.next')))],
      ),
    );
  },
  samples: assignSamples,
};

/** Then when it is taken up, and who answers for it. */
export const assignToForm: CardModule<AssignToFormView> = {
  render: ({ action, terms, people, term, owner }, kit) =>
    formCard(
      kit.t('plan.assign.title'),
      kit,
      [
        said({ text: `${action.number}  `, weight: 'bolder' }, action.what),
        said({ text: `${kit.t('common.actor')}: `, isSubtle: true }, action.actor),
        choice({
          id: 'term',
          label: kit.t('plan.assign.term'),
          placeholder: kit.t('common.choose'),
          required: kit.t('plan.choose.term'),
          value: term,
          choices: optionChoices(terms, kit),
        }),
        choice({
          id: 'owner',
          label: kit.t('plan.assign.owner'),
          placeholder: kit.t('common.choose'),
          required: kit.t('plan.choose.person'),
          value: owner,
          choices: personChoices(people),
        }),
        whoSees('poster', kit),
      ],
      [
        submit(kit, 'assignAction', kit.t('common.save'), { action: action.id }),
        { ...continueTo(kit, 'assign', kit.t('common.back')), associatedInputs: 'none' },
      ],
    ),
  samples: assignToSamples,
};
