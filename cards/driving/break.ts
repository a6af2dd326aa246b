import type { BreakView } from '../../src/workshop/views/driving/plenary';
import type { CardModule } from '../kit';
import { alwaysThere } from '../parts/actions';
import { head } from '../parts/frame';
import { text } from '../parts/text';
import { UNTIL, frameSample, over } from './samples';

const frame = frameSample('pauze1', 'Pauze', 'Break');
const title = { nl: 'Acht manieren om te borgen', en: 'Eight ways to safeguard' };

/** A break: until when, and what comes after it. */
export const breakCard: CardModule<BreakView> = {
  render: ({ frame, next }, kit) =>
    kit.card(
      kit.pick(frame.title),
      [
        ...head(frame, kit),
        ...(next === undefined || frame.standing !== 'current'
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
            ]),
      ],
      frame.standing === 'current' ? alwaysThere(kit) : [],
    ),
  samples: [
    { name: 'typical', view: { kind: 'break', frame, next: { title, from: UNTIL } } },
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
