import { clockRules } from './driving/clock';
import { handOver } from './driving/handOver';
import { back, next, skip, undo } from './driving/moves';
import type { Deciders } from '../decider';

export const driving: Deciders<
  'next' | 'skip' | 'back' | 'undo' | 'pause' | 'resume' | 'extend' | 'handOver' | 'ringTime'
> = { next, skip, back, undo, handOver, ...clockRules };
