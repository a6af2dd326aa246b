import type { OrderFormView, VoteFormView } from '../../src/workshop/views/plan/voting';
import type { Card, CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, numberInput } from '../parts/inputs';
import { said, shorten, subtle, text } from '../parts/text';
import { TITLE, actionChoice, actionChoices } from './choices';
import { marks } from './lines';
import { orderSamples, voteSamples } from './samples/voting';

/** Everybody's own marks: what is necessary, what is important. */
export const voteForm: CardModule<VoteFormView> = {
  render: (view, kit) =>
    view.actions.length === 0
      ? formCard(kit.t('plan.vote'), kit, [subtle(kit.t('plan.actions.none'))])
      : fitting((room) => vote(view, kit, room)),
  samples: voteSamples,
};

/** Where a long text stands above the choices, a choice need only remind of it. */
const REMINDER = 60;

function vote({ actions, vote, most }: VoteFormView, kit: Kit, room: Room): Card {
  const longer = room.longest > TITLE ? actions.filter(({ what }) => what.length > TITLE) : [];
  const choices = actions.flatMap((action) => {
    const longest = longer.includes(action) ? REMINDER : room.longest;
    return actionChoices([action], { ...room, longest });
  });
  return formCard(
    kit.t('plan.vote'),
    kit,
    [
      text(kit.t('plan.vote.gist', { most })),
      ...longer.map(({ number, what }) =>
        said({ text: `${number}  `, weight: 'bolder' }, shorten(what, room.longest)),
      ),
      choice({
        id: 'necessity',
        label: kit.t('plan.vote.necessity', { most }),
        value: vote.necessity.join(','),
        style: 'expanded',
        several: true,
        choices,
      }),
      choice({
        id: 'importance',
        label: kit.t('plan.vote.importance', { most }),
        value: vote.importance.join(','),
        style: 'expanded',
        several: true,
        choices,
      }),
      whoSees('private', kit),
      subtle(kit.t('plan.vote.blind')),
    ],
    [submit(kit, 'castVote', kit.t('common.send'))],
  );
}

/** The facilitator's: closes the vote, and then moves what people want elsewhere. */
export const orderForm: CardModule<OrderFormView> = {
  render: ({ voted, voters, ranking }, kit) => {
    const title = kit.t('plan.order');
    if (ranking === undefined) {
      return formCard(
        title,
        kit,
        [
          text(kit.t('plan.vote.progress', { n: voted, m: voters })),
          text(kit.t('plan.order.close.gist')),
        ],
        [submit(kit, 'closeVote', kit.t('plan.order.close'))],
      );
    }
    if (ranking.length === 0) {
      return formCard(title, kit, [subtle(kit.t('plan.actions.none'))]);
    }
    return fitting((room) =>
      formCard(
        title,
        kit,
        [
          ...ranking.map(({ number, what, tally }, at) =>
            said(
              { text: `${at + 1}.  ${number}  `, weight: 'bolder' },
              shorten(what, Math.min(room.longest, 160)),
              { text: `  ${marks(tally, kit)}`, isSubtle: true },
            ),
          ),
          actionChoice(ranking, room, kit, { id: 'action', label: kit.t('plan.order.which') }),
          numberInput({
            id: 'place',
            label: kit.t('plan.order.place'),
            required: kit.t('plan.order.place.required', { n: ranking.length }),
            min: 1,
            max: ranking.length,
          }),
          whoSees('poster', kit),
        ],
        [submit(kit, 'moveAction', kit.t('plan.order.move'))],
      ),
    );
  },
  samples: orderSamples,
};
