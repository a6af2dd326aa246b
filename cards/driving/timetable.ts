import type { PlanLine, Timetable } from '../../src/workshop/views/driving/timetable';
import type { Element, Kit } from '../kit';

/** The plan as facts: when, and what. */
export function planFacts({ lines, ends }: Timetable, kit: Kit): Element {
  const facts = lines.map((line) => ({ title: when(line, kit), value: what(line, kit) }));
  const end =
    ends === undefined ? [] : [{ title: kit.time(ends), value: kit.t('driving.plan.end') }];
  return { type: 'FactSet', facts: [...facts, ...end] };
}

function when({ standing, from, minutes }: PlanLine, kit: Kit): string {
  if (standing !== 'ahead') return kit.t(`driving.plan.${standing}`);
  return from === undefined ? kit.t('common.clock.minutes', { n: minutes }) : kit.time(from);
}

function what({ title, standing, from, minutes }: PlanLine, kit: Kit): string {
  const name = kit.pick(title);
  const timed = standing === 'now' || from !== undefined;
  return timed ? `${name} (${kit.t('common.clock.minutes', { n: minutes })})` : name;
}
