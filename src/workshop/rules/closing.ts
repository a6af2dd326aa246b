import type { Deciders } from '../decider';

export const closing: Deciders<
  | 'fillChecklist'
  | 'agreeFollowUp'
  | 'park'
  | 'settlePoint'
  | 'giveReflection'
  | 'close'
  | 'cancel'
  | 'remindFollowUp'
  | 'erasePerson'
> = {
  fillChecklist: () => [],
  agreeFollowUp: () => [],
  park: () => [],
  settlePoint: () => [],
  giveReflection: () => [],
  close: () => [],
  cancel: () => [],
  remindFollowUp: () => [],
  erasePerson: () => [],
};
