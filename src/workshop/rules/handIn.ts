import { remaining } from '../clock';
import { type Refusal, refuse } from '../refusal';
import type { Instant, Session } from '../session';

/** The most characters of all notes on a silent sheet together: it comes back whole, in one card. */
export const MAX_SHEET = 2_500;

/** Refuses notes that are together more than a sheet can hold. */
export function checkSheet(notes: readonly string[]): Refusal | undefined {
  const length = notes.reduce((total, note) => total + note.length, 0);
  return length > MAX_SHEET ? refuse('sheetTooLong', { max: MAX_SHEET, length }) : undefined;
}

/** Whether a sheet handed in now comes after the bell; it counts all the same. */
export function isLate(session: Session, now: Instant): boolean {
  return session.run !== undefined && remaining(session.run.clock, now) < 0;
}

type Said = readonly (readonly string[])[];

/** Whether two sheets say the same, line by line. */
export function isSame(a: Said | undefined, b: Said): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
