import { nameOf } from '../queries';
import type { SlotViewer } from './viewers';

/** Says to all in the meeting who facilitates from now on. */
export interface HandoverView {
  readonly kind: 'handover';
  readonly from: string;
  readonly to: string;
}

/** The slot's run is the number of the hand-over, from 1. */
export const handoverView: SlotViewer<HandoverView> = (slot, session) => {
  const handover = session.handovers[(slot.run ?? 1) - 1];
  return {
    kind: 'handover',
    from: handover === undefined ? '' : nameOf(session, handover.from),
    to: handover === undefined ? '' : nameOf(session, handover.to),
  };
};
