import type { RelatingView } from '../../../src/workshop/views/plan/phases';
import { sampleName, several } from '../../parts/samples';
import { GROUPS, RELATIONS, action, deferred, frame, longRelations } from './data';

const typical: RelatingView = {
  kind: 'relating',
  frame: frame('4a'),
  groups: GROUPS.map((name, at) => ({
    name,
    actions: several(3, (n) => action(at * 3 + n)).filter(({ id }) => id !== 'a9'),
  })),
  relations: RELATIONS,
  deferred: [deferred(8)],
  unassigned: 2,
  keeper: sampleName(2),
};

export const relatingSamples: readonly { readonly name: string; readonly view: RelatingView }[] = [
  { name: 'typical', view: typical },
  {
    name: 'fresh',
    view: {
      kind: 'relating',
      frame: frame('4a'),
      groups: typical.groups.map(({ name, actions }, at) => ({
        name,
        actions: at === 1 ? [] : actions,
      })),
      relations: [],
      deferred: [],
      unassigned: 6,
    },
  },
  {
    name: 'longest',
    view: {
      ...typical,
      groups: GROUPS.map((name, at) => ({
        name,
        actions: several(15, (n) => action(at * 15 + n, 2_000)),
      })),
      relations: longRelations(20, 2_000),
      deferred: several(5, (n) => deferred(40 + n, 2_000)),
      unassigned: 45,
    },
  },
  { name: 'over', view: { ...typical, frame: frame('4a', 'over') } },
];
