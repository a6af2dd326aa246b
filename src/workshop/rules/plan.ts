import type { Deciders } from '../decider';

export const plan: Deciders<
  | 'relateActions'
  | 'dropRelation'
  | 'deferAction'
  | 'reclaimAction'
  | 'assignAction'
  | 'agreeUpkeep'
  | 'castVote'
  | 'closeVote'
  | 'moveAction'
  | 'flagBroaderUse'
  | 'dropBroaderUse'
> = {
  relateActions: () => [],
  dropRelation: () => [],
  deferAction: () => [],
  reclaimAction: () => [],
  assignAction: () => [],
  agreeUpkeep: () => [],
  castVote: () => [],
  closeVote: () => [],
  moveAction: () => [],
  flagBroaderUse: () => [],
  dropBroaderUse: () => [],
};
