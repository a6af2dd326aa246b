import { remaining } from '../clock';
import type { Instant, Session } from '../session';

/** The most characters of a why or an action on a silent sheet: what somebody writes in a few minutes. */
export const MAX_NOTE = 500;

/** Whether a sheet handed in now comes after the bell; it counts all the same. */
export function isLate(session: Session, now: Instant): boolean {
  return session.run !== undefined && remaining(session.run.clock, now) < 0;
}

type Said = readonly (readonly string[])[];

/** Whether two sheets say the same, line by line. */
export function isSame(a: Said | undefined, b: Said): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
