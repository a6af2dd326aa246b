import type { Deciders } from '../decider';

export const values: Deciders<
  'handInValues' | 'decideValue' | 'nameSpokesperson' | 'startTalk' | 'endTalk' | 'ringTalk'
> = {
  handInValues: () => [],
  decideValue: () => [],
  nameSpokesperson: () => [],
  startTalk: () => [],
  endTalk: () => [],
  ringTalk: () => [],
};
