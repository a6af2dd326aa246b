import type { PrioritisingView } from '../../../src/workshop/views/plan/phases';
import { several } from '../../parts/samples';
import { RELATIONS, action, deferred, frame, longRelations } from './data';

const voting: PrioritisingView = {
  kind: 'prioritising',
  frame: frame('4b'),
  voted: 9,
  voters: 14,
  closed: false,
  actions: several(8, (n) => action(n)),
  relations: RELATIONS,
  deferred: [deferred(8)],
};

const closed: PrioritisingView = {
  ...voting,
  closed: true,
  actions: [3, 0, 6, 1, 4, 2, 7, 5].map((n, at) => ({
    ...action(n),
    tally: at === 7 ? 'afterVote' : { necessity: 11 - at, importance: 9 - at },
  })),
};

export const prioritisingSamples: readonly {
  readonly name: string;
  readonly view: PrioritisingView;
}[] = [
  { name: 'voting', view: voting },
  { name: 'closed', view: closed },
  {
    name: 'longest',
    view: {
      ...closed,
      actions: several(40, (n) => ({
        ...action(n, 2_000),
        tally: { necessity: 40 - n, importance: 40 - n },
      })),
      relations: longRelations(20, 2_000),
      deferred: several(5, (n) => deferred(40 + n, 2_000)),
    },
  },
  { name: 'over', view: { ...closed, frame: frame('4b', 'over') } },
  { name: 'undone', view: { ...voting, frame: frame('4b', 'undone'), actions: [], deferred: [] } },
];
