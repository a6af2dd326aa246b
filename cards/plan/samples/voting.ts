import type { OrderFormView, VoteFormView } from '../../../src/workshop/views/plan/voting';
import { several } from '../../parts/samples';
import { action } from './data';

type Samples<V> = readonly { readonly name: string; readonly view: V }[];

const nothing = { necessity: [], importance: [] };

export const voteSamples: Samples<VoteFormView> = [
  {
    name: 'typical',
    view: {
      kind: 'voteForm',
      actions: several(8, (n) => action(n)),
      vote: { necessity: ['a1', 'a4'], importance: ['a2'] },
      most: 3,
    },
  },
  { name: 'nothing', view: { kind: 'voteForm', actions: [], vote: nothing, most: 3 } },
  {
    name: 'longest',
    view: {
      kind: 'voteForm',
      actions: several(40, (n) => action(n, 2_000)),
      vote: nothing,
      most: 3,
    },
  },
];

export const orderSamples: Samples<OrderFormView> = [
  { name: 'open', view: { kind: 'orderForm', voted: 9, voters: 14 } },
  {
    name: 'closed',
    view: {
      kind: 'orderForm',
      voted: 14,
      voters: 14,
      ranking: several(8, (n) => ({
        ...action(n),
        tally: n === 7 ? 'afterVote' : { necessity: 9 - n, importance: 8 - n },
      })),
    },
  },
  {
    name: 'longest',
    view: {
      kind: 'orderForm',
      voted: 40,
      voters: 40,
      ranking: several(40, (n) => ({
        ...action(n, 2_000),
        tally: { necessity: 40, importance: 39 },
      })),
    },
  },
];
