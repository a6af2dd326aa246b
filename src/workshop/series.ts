import type { Session, Visit } from './session';

/**
 * Groups that sit in the meeting chat keep one card for group phases that follow one another, or the chat
 * would fill up: it bears the run of the first of them and shows where the workshop is.
 */

/** The run that the card of a stay in a group phase bears. */
export function firstInSeries({ visits, plan }: Session, run: number): number {
  const at = visits.findIndex((visit) => visit.run === run);
  if (at === -1) return run;
  const before = visits.findLastIndex((visit, index) => index < at && !isInGroups(visit, plan));
  return visits[before + 1]?.run ?? run;
}

/** The run that a card shows which bears this one. */
export function lastInSeries({ visits, plan }: Session, run: number): number {
  const at = visits.findIndex((visit) => visit.run === run);
  if (at === -1) return run;
  const after = visits.findIndex((visit, index) => index > at && !isInGroups(visit, plan));
  const series = visits.slice(at, after === -1 ? visits.length : after);
  return (series.findLast(({ undone }) => !undone) ?? series.at(-1))?.run ?? run;
}

function isInGroups({ index }: Visit, plan: Session['plan']): boolean {
  return plan[index]?.form === 'group';
}
