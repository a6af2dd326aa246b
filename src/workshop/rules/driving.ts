import type { Deciders } from '../decider';

export const driving: Deciders<
  'next' | 'skip' | 'back' | 'undo' | 'pause' | 'resume' | 'extend' | 'handOver' | 'ringTime'
> = {
  next: () => [],
  skip: () => [],
  back: () => [],
  undo: () => [],
  pause: () => [],
  resume: () => [],
  extend: () => [],
  handOver: () => [],
  ringTime: () => [],
};
