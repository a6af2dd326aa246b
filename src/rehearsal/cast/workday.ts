export const DAY_MS = 86_400_000;

const WEEKEND: readonly number[] = [6, 0];

/** The first day from a moment (ms) on when people are at work, as YYYY-MM-DD. */
export function workdayFrom(moment: number): string {
  const day = new Date(moment);
  return WEEKEND.includes(day.getUTCDay())
    ? workdayFrom(moment + DAY_MS)
    : day.toISOString().slice(0, 10);
}
