import type { Localized } from '../../definition';
import { ownerOf } from '../../places';
import { phaseOfRun } from '../../queries';
import type { Instant } from '../../session';
import { frameOf } from '../frame';
import type { SlotViewer } from '../viewers';

/** One kind sentence to who has not handed in when a minute is left; edited once that is past. */
export interface ReminderView {
  readonly kind: 'reminder';
  readonly title: Localized;
  readonly state: 'asked' | 'received' | 'over';
  /** While asked and the clock runs. */
  readonly until?: Instant;
}

export const reminderView: SlotViewer<ReminderView> = (slot, session, circumstances) => {
  const frame = frameOf(session, circumstances, slot.run ?? 0, slot.place);
  const person = ownerOf(slot);
  const task = phaseOfRun(session, slot.run)?.task;
  const sheets = task === 'writeActions' ? session.actionSheets : session.valueSheets;
  if (sheets[person] !== undefined) {
    return { kind: 'reminder', title: frame.title, state: 'received' };
  }
  if (frame.standing !== 'current') return { kind: 'reminder', title: frame.title, state: 'over' };
  const until = frame.clock?.kind === 'running' ? { until: frame.clock.until } : {};
  return { kind: 'reminder', title: frame.title, state: 'asked', ...until };
};
