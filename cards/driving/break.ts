import type { BreakView } from '../../src/workshop/views/driving/plenary';
import type { CardModule } from '../kit';
import { phaseCard } from '../parts/phase';
import { SAMPLE_TIME } from '../parts/samples';
import { text } from '../parts/text';
import { frameSample, over } from './samples';

const frame = frameSample('pauze1', 'Pauze', 'Break');
const title = { nl: 'Acht manieren om te borgen', en: 'Eight ways to safeguard' };

/** A break: until when, and what comes after it. */
export const breakCard: CardModule<BreakView> = {
  render: ({ frame, next }, kit) =>
    phaseCard(
      frame,
      kit,
      next === undefined || frame.standing !== 'current'
        ? []
        : [
            text(
              next.from === undefined
                ? kit.t('driving.break.then', { title: kit.pick(next.title) })
                : kit.t('driving.break.at', {
                    time: kit.time(next.from),
                    title: kit.pick(next.title),
                  }),
            ),
          ],
    ),
  samples: [
    { name: 'typical', view: { kind: 'break', frame, next: { title, from: SAMPLE_TIME } } },
    {
      name: 'paused',
      view: {
        kind: 'break',
        frame: { ...frame, clock: { kind: 'paused', left: 120_000 } },
        next: { title },
      },
    },
    { name: 'over', view: { kind: 'break', frame: over(frame) } },
  ],
};
