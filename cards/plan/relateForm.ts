import type { RelateFormView, TakeBackFormView } from '../../src/workshop/views/plan/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { fitting } from '../parts/fit';
import { whoSees } from '../parts/frame';
import { type Choice, choice, paragraph } from '../parts/inputs';
import { choiceTitle, heading, subtle } from '../parts/text';
import { valueName } from '../parts/values';
import { actionChoices, valueChoices } from './choices';
import { relateSamples, takeBackSamples } from './samples/forms';

/** Says how two actions go together. */
export const relateForm: CardModule<RelateFormView> = {
  render: ({ actions, values }, kit) =>
    fitting((room) =>
      kit.card(
        kit.t('plan.relate.title'),
        [
          heading(kit.t('plan.relate.title')),
          choice({
            id: 'first',
            label: kit.t('plan.relate.first'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.action'),
            choices: actionChoices(actions, room),
          }),
          choice({
            id: 'relation',
            label: kit.t('plan.relate.relation'),
            required: kit.t('plan.choose.relation'),
            style: 'expanded',
            choices: ['same', 'supports', 'tension'].map((relation) => ({
              title: kit.t(`plan.relate.${relation}`),
              value: relation,
            })),
          }),
          choice({
            id: 'second',
            label: kit.t('plan.relate.second'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.action'),
            choices: actionChoices(actions, room),
          }),
          subtle(kit.t('plan.relate.tensionOnly')),
          choice({
            id: 'value',
            label: kit.t('plan.relate.value'),
            placeholder: kit.t('common.choose'),
            choices: valueChoices(values, kit),
          }),
          paragraph({ id: 'givesWay', label: kit.t('plan.relate.givesWay') }),
          whoSees('poster', kit),
        ],
        [submit(kit, 'relateActions', kit.t('common.save'))],
      ),
    ),
  samples: relateSamples,
};

/** Takes back a relation, a merging, or that something must be decided elsewhere. */
export const takeBackForm: CardModule<TakeBackFormView> = {
  render: ({ relations, same, deferred }, kit) => {
    const things: readonly Choice[] = [
      ...relations.map((relation) => ({
        title: `${relation.actions.join(relation.kind === 'tension' ? ' ↔ ' : ' + ')} · ${
          relation.kind === 'tension'
            ? choiceTitle(`${kit.t('plan.relation.tension')} ${valueName(relation.value, kit)}`)
            : kit.t('plan.relation.supports')
        }`,
        value: `relation:${relation.id}`,
      })),
      ...same.map(({ id, number, into }) => ({
        title: kit.t('plan.takeBack.same', { number, into }),
        value: `action:${id}`,
      })),
      ...deferred.map(({ id, number, what }) => ({
        title: `${number} · ${kit.t('plan.takeBack.deferred')} · ${choiceTitle(what, 40)}`,
        value: `action:${id}`,
      })),
    ];
    const title = heading(kit.t('plan.takeBack.title'));
    return things.length === 0
      ? kit.card(kit.t('plan.takeBack.title'), [title, subtle(kit.t('plan.takeBack.none'))])
      : kit.card(
          kit.t('plan.takeBack.title'),
          [
            title,
            choice({
              id: 'thing',
              label: kit.t('plan.takeBack.what'),
              placeholder: kit.t('common.choose'),
              required: kit.t('plan.choose.one'),
              choices: things,
            }),
          ],
          [submit(kit, 'takeBack', kit.t('plan.takeBack'))],
        );
  },
  samples: takeBackSamples,
};
