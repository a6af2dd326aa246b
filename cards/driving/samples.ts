import { MINUTE } from '../../src/workshop/clock';
import type { Timetable } from '../../src/workshop/views/driving/timetable';
import type { Frame } from '../../src/workshop/views/frame';
import { SAMPLE_TIME, several } from '../parts/samples';

/** Sample frames and a plan for the plenary cards. */

export function frameSample(phase: string, nl: string, en: string): Frame {
  return {
    phase,
    run: 1,
    title: { nl, en },
    instruction: {
      nl: 'Luister mee. Valt je iets op dat later terug moet komen, zet het dan op de flip-over.',
      en: 'Listen along. If something should come back later, put it on the flip chart.',
    },
    standing: 'current',
    clock: { kind: 'running', until: SAMPLE_TIME },
  };
}

export function over(frame: Frame): Frame {
  return standing(frame, 'over');
}

export function undone(frame: Frame): Frame {
  return standing(frame, 'undone');
}

function standing(frame: Frame, standing: Frame['standing']): Frame {
  const { clock: _, ...rest } = frame;
  return { ...rest, standing };
}

export const SAMPLE_PLAN: Timetable = {
  minutes: 155,
  ends: SAMPLE_TIME + 150 * MINUTE,
  lines: [
    { id: 'start', title: { nl: 'Welkom', en: 'Welcome' }, minutes: 5, standing: 'now' },
    ...several(17, (n) => ({
      id: String(n + 1),
      title: { nl: `Stap ${n + 1}: samen kiezen`, en: `Step ${n + 1}: choosing together` },
      minutes: 10,
      standing: 'ahead' as const,
      from: SAMPLE_TIME + n * 10 * MINUTE,
    })),
    { id: 'pauze2', title: { nl: 'Pauze', en: 'Break' }, minutes: 0, standing: 'leftOut' },
  ],
};
