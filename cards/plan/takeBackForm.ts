import type { TakeBackFormView } from '../../src/workshop/views/plan/forms';
import type { Card, CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { type Choice, choice } from '../parts/inputs';
import { choiceTitle, subtle } from '../parts/text';
import { valueName } from '../parts/values';
import { takeBackSamples } from './samples/forms';

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
    return takeBackCard('thing', 'takeBack', things, kit);
  },
  samples: takeBackSamples,
};

/** Chooses one thing to take back; a sentence where there is none. */
export function takeBackCard(id: string, verb: string, choices: readonly Choice[], kit: Kit): Card {
  const title = kit.t('plan.takeBack.title');
  if (choices.length === 0) return formCard(title, kit, [subtle(kit.t('plan.takeBack.none'))]);
  return formCard(
    title,
    kit,
    [
      choice({
        id,
        label: kit.t('plan.takeBack.what'),
        placeholder: kit.t('common.choose'),
        required: kit.t('plan.choose.one'),
        choices,
      }),
    ],
    [submit(kit, verb, kit.t('plan.takeBack'))],
  );
}
