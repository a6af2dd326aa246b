import type { Deciders } from '../decider';

export const lobby: Deciders<
  'join' | 'tellFunction' | 'leave' | 'learnReach' | 'proposeGroups' | 'movePerson'
> = {
  join: () => [],
  tellFunction: () => [],
  leave: () => [],
  learnReach: () => [],
  proposeGroups: () => [],
  movePerson: () => [],
};
