import type { Deciders } from '../decider';
import { agreeFollowUp, fillChecklist } from './closing/checklist';
import { abandon, cancel, close, erasePerson, remindFollowUp } from './closing/end';
import { park, settlePoint } from './closing/flipOver';
import { giveReflection } from './closing/reflection';

export const closing: Deciders<
  | 'fillChecklist'
  | 'agreeFollowUp'
  | 'park'
  | 'settlePoint'
  | 'giveReflection'
  | 'close'
  | 'cancel'
  | 'abandon'
  | 'remindFollowUp'
  | 'erasePerson'
> = {
  fillChecklist,
  agreeFollowUp,
  park,
  settlePoint,
  giveReflection,
  close,
  cancel,
  abandon,
  remindFollowUp,
  erasePerson,
};
