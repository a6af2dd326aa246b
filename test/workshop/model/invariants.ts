import { openActions } from '../../../src/workshop/actionPlan';
import type { Event } from '../../../src/workshop/events';
import { membersOf } from '../../../src/workshop/queries';
import type { Session } from '../../../src/workshop/session';

/** What must hold after every event, whatever was asked. */
export function checkInvariants(before: Session | undefined, event: Event, after: Session): void {
  expect(after.generation).toBeGreaterThanOrEqual(before?.generation ?? 0);
  expect(after.ids).toBeGreaterThanOrEqual(before?.ids ?? 0);
  expect(after.visits.map(({ run }) => run)).toEqual(after.visits.map((_, at) => at + 1));
  checkRun(after);
  checkGroups(after);
  if (event.type === 'voteCast') {
    expect(before?.people[event.person]?.taking).toBe('part');
  }
  if (event.type === 'sessionClosed') checkClosed(after);
  if (event.type === 'personErased') checkErased(after, event.person);
}

/** At most one run is current, and it was not undone. */
function checkRun({ run, visits, generation }: Session): void {
  if (run === undefined) {
    expect(visits).toEqual([]);
    return;
  }
  expect(visits.find((visit) => visit.run === run.number)).toMatchObject({
    index: run.index,
    undone: false,
  });
  expect(run.clock.generation).toBeLessThanOrEqual(generation);
  expect(run.previous?.previous).toBeUndefined();
}

/** Nobody is in two groups, and every member's group exists. */
function checkGroups(session: Session): void {
  const ids = session.groups.map(({ id }) => id);
  const members = ids.flatMap((id) => membersOf(session, id).map((person) => person.id));
  expect(new Set(members).size).toBe(members.length);
  for (const { group } of Object.values(session.people)) {
    if (group !== undefined) expect(ids).toContain(group);
  }
}

/** The plan's order holds the standing actions, each once; nothing that was one person's alone is left. */
function checkClosed(session: Session): void {
  if (session.order !== undefined) {
    const open = openActions(session).map(({ id }) => id);
    expect([...session.order].sort()).toEqual([...open].sort());
  }
  expect(JSON.stringify(session)).not.toMatch(/geheim·(values|actions)/);
  expect(session.votes).toEqual({});
  expect(Object.values(session.reflections).every(({ shared }) => shared)).toBe(true);
}

/** No byte of who it was, nor of what they wrote for themselves. */
function checkErased(session: Session, person: string): void {
  const trace = new RegExp(`"${person}"|Naam-van-${person}|geheim·[a-z]+·${person}·`);
  expect(JSON.stringify(session)).not.toMatch(trace);
}
