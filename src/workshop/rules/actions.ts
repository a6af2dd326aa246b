import type { Deciders } from '../decider';

export const actions: Deciders<
  'handInActions' | 'mergeEntries' | 'splitEntries' | 'composeAction' | 'dropAction'
> = {
  handInActions: () => [],
  mergeEntries: () => [],
  splitEntries: () => [],
  composeAction: () => [],
  dropAction: () => [],
};
