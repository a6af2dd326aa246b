import type { Deciders } from '../decider';
import { agreeUpkeep, assignAction } from './plan/assign';
import { dropBroaderUse, flagBroaderUse } from './plan/broaden';
import { deferAction, reclaimAction } from './plan/defer';
import { dropRelation, relateActions } from './plan/relate';
import { castVote, closeVote, moveAction } from './plan/vote';

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
  relateActions,
  dropRelation,
  deferAction,
  reclaimAction,
  assignAction,
  agreeUpkeep,
  castVote,
  closeVote,
  moveAction,
  flagBroaderUse,
  dropBroaderUse,
};
