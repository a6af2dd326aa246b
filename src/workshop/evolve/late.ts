import type { PersonId, Session } from '../session';

/** Notes whether somebody's newest sheet of a silent task came after the bell. */
export function noteLate(
  { late }: Session,
  task: 'writeValues' | 'writeActions',
  person: PersonId,
  isLate: boolean,
): Pick<Session, 'late'> {
  if (late === undefined && !isLate) return {};
  const before = late ?? { writeValues: [], writeActions: [] };
  const others = before[task].filter((id) => id !== person);
  return { late: { ...before, [task]: isLate ? [...others, person] : others } };
}
